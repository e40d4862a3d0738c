import { RunningSchool } from '../running-school';

const VISIT = { Teacher: 'Ana López', Period: 'Period 1', 'Part of the lesson': 'End' };

describe('looking for new walkthroughs', () => {
  it('finds nothing changed in what it has, whatever part of a second it was given in', () => {
    const school = RunningSchool.ready();
    school.workspace.clock.stopAt(new Date('2026-09-14T15:20:07.437Z'));
    const response = school.visit(VISIT);
    school.call('collect');
    expect(school.call('collect')).toMatchObject({ added: 0, updated: 0 });
    school.workspace.clock.stopAt(new Date('2026-09-14T15:24:31.902Z'));
    school.editVisit(response, { ...VISIT, 'A strength': 'Calm start.' });
    school.call('collect');
    expect(school.rows('Observations')).toMatchObject([{ Strength: 'Calm start.' }]);
    expect(school.call('collect')).toMatchObject({ added: 0, updated: 0 });
  });
});

import { trashForm } from '../../../local/services/forms/people';
import { joinPilot, reviewPilot, startPilot } from '../../../src/guide/pilots/pilot-plans';
import type { Pilot } from '../../../src/guide/pilots/pilots-table';
import { PRINCIPAL, RunningSchool } from '../../running-school';

const pilot: Pilot = {
  pilot: 'tiles',
  name: 'Fraction tiles',
  kind: 'resource',
  question: '',
  cycle: 'weekly',
  started: '2026-09-14',
  state: 'running',
  decision: '',
  practice: '',
  inUse: ['As planned'],
  lead: '',
};

function joining(...names: readonly string[]) {
  return names.map((name) => ({
    pilot: 'tiles',
    teacher: `${name.split(' ')[0]?.toLowerCase()}@school.example`,
    name,
    starts: '2026-09-14',
    experience: 'new' as const,
  }));
}

function piloting(): RunningSchool {
  const school = RunningSchool.ready();
  school.call('keepPilot', startPilot(pilot, joining('Ana López', 'Ben Wu'), []));
  return school;
}

function now(school: RunningSchool, day: string): void {
  school.workspace.clock.stopAt(new Date(`${day}T15:00:00Z`));
}

describe('a pilot whose rows people edit', () => {
  it('waits, named in words, while its cycle is a word that nobody knows, and loses nothing', () => {
    const school = piloting();
    const review = { seen: 'Half use them.', adjustment: 'A box on each table.', next: '' };
    school.call('keepPilot', reviewPilot(pilot, review, '2026-09-14'));
    school.type('Pilots', 'tiles', 'Cycle', 'fortnightly');
    const problem = 'Pilots, row 2: “fortnightly” is none of: weekly, every two weeks, monthly.';
    expect(school.call('pilots')).toMatchObject({ pilots: [], problems: [problem] });
    expect(school.call('home')).toMatchObject({ problems: [problem] });
    now(school, '2026-09-20');
    school.run('everyHour');
    expect(school.mailTo('ana@school.example')).toEqual([]);

    school.type('Pilots', 'tiles', 'Cycle', 'Every two weeks');
    expect(school.call('pilots')).toMatchObject({
      pilots: [{ name: 'Fraction tiles', cycle: 'every two weeks' }],
      reviews: [{ adjustment: 'A box on each table.' }],
      problems: [],
    });
  });

  it('asks nobody who left the school, and goes on with the others', () => {
    const school = piloting();
    school.type('Staff', 'ana@school.example', 'Role', 'Other staff');
    now(school, '2026-09-20');
    school.run('everyHour');
    expect(school.mailTo('ana@school.example')).toEqual([]);
    expect(school.mailTo('ben@school.example')).toHaveLength(1);
  });

  it('has a teacher once who joins twice', () => {
    const school = piloting();
    school.call('keepPilot', joinPilot(pilot, joining('Ben Wu'), '2026-09-14'));
    expect(school.rows('Pilot teachers')).toHaveLength(2);
  });

  it('goes on without its form, and has a new one when somebody joins', () => {
    const school = piloting();
    trashForm(school.workspace, PRINCIPAL, school.formId('pilot:tiles'));
    now(school, '2026-09-20');
    expect(school.run('everyHour').ended).toBe('returned');
    const before = school.formId('pilot:tiles');
    school.call('keepPilot', joinPilot(pilot, joining('Dee O’Brien'), '2026-09-20'));
    expect(school.formId('pilot:tiles')).not.toBe(before);
  });

  it('is decided on by leaders alone', () => {
    const school = piloting();
    school.workspace.files.share(school.workbook, 'cora@school.example', 'edit');
    const plan = joinPilot({ ...pilot, state: 'stable' }, joining('Dee O’Brien'), '2026-09-14');
    expect(school.reply('keepPilot', plan, 'cora@school.example')).toEqual({
      ok: false,
      message: 'Only leaders on the Staff tab decide this. Check your role there.',
    });
    expect(school.rows('Pilot teachers')).toHaveLength(2);
  });
});

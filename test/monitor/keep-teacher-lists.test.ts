import { trashForm, viewForm } from '../../local/services/forms/people';
import { aTeacher } from '../builders';
import { inForm } from '../local/forms/school';
import { PRINCIPAL, RunningSchool } from '../running-school';

const VISIT = { Period: 'Period 1', 'Part of the lesson': 'End' };

function namedOn(school: RunningSchool, focus = 'discussion'): string[] {
  const { items } = viewForm(school.workspace, PRINCIPAL, school.formId(focus));
  const list = items.find(({ title }) => title === 'Teacher');
  return list?.choices?.map(({ value }) => value) ?? [];
}

/** It is Monday, September 14. */
function school(): RunningSchool {
  const made = RunningSchool.ready();
  made.call('sessionForm');
  return made;
}

describe('the forms name', () => {
  it('nobody who has left, from the day after the last', () => {
    const ours = school();
    ours.type('Staff', 'Ana López', 'Last day', '2026-09-14');
    ours.run('everyHour');
    expect(namedOn(ours)).toContain('Ana López');
    ours.workspace.clock.stopAt(new Date('2026-09-15T13:00:00Z'));
    ours.run('everyHour');
    expect(namedOn(ours)).toEqual(['Ben Wu', 'Dee O’Brien']);
    expect(namedOn(ours, 'coaching-session')).toEqual(['Ben Wu', 'Dee O’Brien']);
    // Making the form anew does not bring her back.
    ours.call('updateForm', { focus: 'discussion' });
    expect(namedOn(ours)).toEqual(['Ben Wu', 'Dee O’Brien']);
  });

  it('somebody new from a week before the first day', () => {
    const ours = school();
    ours.addStaff([aTeacher('Eve Ray', { firstDay: '2026-09-28' })]);
    ours.run('everyHour');
    expect(namedOn(ours)).not.toContain('Eve Ray');
    ours.workspace.clock.stopAt(new Date('2026-09-21T13:00:00Z'));
    ours.run('everyHour');
    expect(namedOn(ours)).toContain('Eve Ray');
    ours.visit({ ...VISIT, Teacher: 'Eve Ray' });
    expect(ours.rows('Observations')).toMatchObject([
      { 'Teacher e-mail': 'eve@school.example', 'Needs attention': '' },
    ]);
  });

  it('whoever was there when the answer was given, which is read as it was meant', () => {
    const ours = school();
    ours.withoutTriggers(() => ours.visit({ ...VISIT, Teacher: 'Ana López' }));
    ours.type('Staff', 'Ana López', 'Last day', '2026-09-13');
    expect(ours.run('everyHour').ended).toBe('returned');
    expect(namedOn(ours)).not.toContain('Ana López');
    expect(ours.rows('Observations')).toMatchObject([
      { Teacher: 'Ana López', 'Teacher e-mail': 'ana@school.example', 'Needs attention': '' },
    ]);
  });

  it('two of one name as before, when one of them leaves', () => {
    const ours = RunningSchool.ready([
      ...RunningSchool.STAFF,
      aTeacher('Ana López', { email: 'ana2@school.example', grade: '7', subject: 'Art' }),
    ]);
    expect(namedOn(ours)).toContain('Ana López (grade 7, Art)');
    ours.type('Staff', 'ana@school.example', 'Last day', '2026-09-11');
    ours.run('everyHour');
    expect(namedOn(ours).filter((name) => name.startsWith('Ana'))).toEqual([
      'Ana López (grade 7, Art)',
    ]);
  });

  it('everybody while nobody teaches, since a list needs somebody', () => {
    const ours = school();
    for (const name of ['Ana López', 'Ben Wu', 'Dee O’Brien']) {
      ours.type('Staff', name, 'Last day', '2026-09-11');
    }
    expect(ours.run('everyHour').ended).toBe('returned');
    expect(namedOn(ours)).toHaveLength(3);
  });

  it('who they named, while a row of the roster cannot be read', () => {
    const ours = school();
    ours.type('Staff', 'Ana López', 'E-mail', 'ana.school.example');
    ours.run('everyHour');
    expect(namedOn(ours)).toContain('Ana López');
  });

  it('nobody where a form or its list is gone, until it is made anew', () => {
    const ours = school();
    trashForm(ours.workspace, PRINCIPAL, ours.formId('coaching-session'));
    const form = ours.formId();
    inForm(ours.workspace, form, 'form.deleteItem(0);', PRINCIPAL);
    ours.type('Staff', 'Ana López', 'Last day', '2026-09-11');
    expect(ours.run('everyHour').ended).toBe('returned');
    ours.call('updateForm', { focus: 'discussion' });
    expect(namedOn(ours)).toEqual(['Ben Wu', 'Dee O’Brien']);
  });

  it('the right people without being looked at, in runs in which nobody came or left', () => {
    const ours = school();
    ours.run('everyHour');
    const looked = ours.run('everyHour').calls.filter(({ method }) => method === 'getItems');
    expect(looked).toEqual([]);
  });
});

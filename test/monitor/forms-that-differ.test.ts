import { trashForm } from '../../local/services/forms/people';
import { aTeacher } from '../builders';
import { PRINCIPAL, RunningSchool } from '../running-school';

const SETS = ['discussion', 'writing'];

function school(): RunningSchool {
  return RunningSchool.ready(RunningSchool.STAFF, SETS);
}

/** The sets whose forms differ from what they should be, of those that have one. */
function differing(ours: RunningSchool): string[] {
  return ours
    .call('practices')
    .sets.flatMap(({ focus, hasForm, formIsCurrent }) => (hasForm && !formIsCurrent ? focus : []));
}

describe('a form differs from what it should be', () => {
  it('not once it is made, and nothing is opened to know that', () => {
    const ours = school();
    expect(differing(ours)).toEqual([]);
    const { calls } = ours.run('practices');
    expect(calls.filter(({ className }) => className.includes('Form'))).toEqual([]);
    const opened = ours.run('updateForm', { focus: 'discussion' }).calls;
    expect(opened.some(({ className }) => className.includes('Form'))).toBe(true);
  });

  it('after one of its practices was reworded, and it alone', () => {
    const ours = school();
    ours.type('Practices', 'discussion-1', 'Name', 'Everyone gets a turn');
    expect(differing(ours)).toEqual(['discussion']);
    ours.call('updateForm', { focus: 'discussion' });
    expect(differing(ours)).toEqual([]);
  });

  it('after its guide was made, to which it links', () => {
    const ours = school();
    ours.call('guide', { focus: 'writing' });
    expect(differing(ours)).toEqual(['writing']);
  });

  it('as all do after a period was renamed, or somebody came who observes', () => {
    const ours = school();
    ours.type('Bell schedule', 'Period 2', 'Period', 'Second hour');
    expect(differing(ours)).toEqual(SETS);
    for (const focus of SETS) ours.call('updateForm', { focus });
    ours.addStaff([aTeacher('Fay Moss', { role: 'Coach' })]);
    expect(differing(ours)).toEqual(SETS);
  });

  it('after a teacher came, until it is brought up to date', () => {
    const ours = school();
    ours.addStaff([aTeacher('Eve Ray')]);
    expect(differing(ours)).toEqual(SETS);
    for (const focus of SETS) ours.call('updateForm', { focus });
    expect(differing(ours)).toEqual([]);
  });

  it('once it was deleted and somebody collected', () => {
    const ours = school();
    trashForm(ours.workspace, PRINCIPAL, ours.formId());
    ours.call('collect');
    expect(differing(ours)).toEqual(['discussion']);
    ours.call('updateForm', { focus: 'discussion' });
    expect(differing(ours)).toEqual([]);
  });
});

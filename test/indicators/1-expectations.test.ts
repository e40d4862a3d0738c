import { viewForm } from '../../local/services/forms/people';
import { PRINCIPAL, RunningSchool } from '../running-school';
import { acceptance } from './cells';

function questions(school: RunningSchool): string[] {
  return viewForm(school.workspace, PRINCIPAL, school.formId()).items.map(({ title }) => title);
}

describe('Expectations', () => {
  acceptance('1', 'GS', () => {
    const school = RunningSchool.ready();
    const library = school.rows('Practices').filter((row) => row.Set === 'discussion');
    expect(questions(school)).toEqual(expect.arrayContaining(library.map((row) => row.Name)));

    school.type('Practices', 'discussion-1', 'Name', 'Everyone gets a turn');
    school.type('Practices', 'discussion-2', 'Status', 'retired');
    school.type('Practices', 'discussion-3', 'Order', '99');
    school.call('updateForm', { focus: 'discussion' });

    const asked = questions(school);
    expect(asked).toContain('Everyone gets a turn');
    expect(asked).not.toContain(library[1]?.Name);
    const lastPractice = asked.indexOf('What were students seen doing?') - 1;
    expect(asked[lastPractice]).toBe(library[2]?.Name);
  });
});

import { viewDocument } from '../../local/services/document/people';
import { viewForm } from '../../local/services/forms/people';
import { PRINCIPAL, RunningSchool } from '../running-school';
import { acceptance } from './cells';

const CORA = 'cora@school.example';

function guideText(school: RunningSchool): string {
  const { blocks } = viewDocument(school.workspace, CORA, school.rows('Guides')[0]?.Document ?? '');
  return blocks
    .flatMap((block) => {
      if (block.kind === 'table') return block.rows.flat().flatMap(({ runs }) => runs);
      return 'runs' in block ? block.runs : [];
    })
    .map(({ text }) => text)
    .join('');
}

function waitingToRead(school: RunningSchool): string[] {
  return school.call('practices').notRead.map(({ name }) => name);
}

describe('Coherence', () => {
  acceptance('2', 'GS', () => {
    const school = RunningSchool.ready();
    school.call('guide', { focus: 'discussion' });
    school.call('updateForm', { focus: 'discussion' });
    school.call('guidesForm');

    // One description: every level of every practice stands on the form in the words of the guide.
    const words = guideText(school);
    const form = viewForm(school.workspace, CORA, school.formId());
    for (const row of school.rows('Practices').filter((one) => one.Set === 'discussion')) {
      const question = form.items.find(({ title }) => title === row.Name);
      expect(words).toContain(question?.title);
      for (const { value } of question?.choices ?? []) {
        expect(words).toContain(value.slice(value.indexOf(': ') + 2));
      }
    }

    // Sam and Cora observe; each says that the guide has been read.
    expect(waitingToRead(school)).toEqual(['Sam Ortiz', 'Cora Diaz']);
    school.readGuide(CORA);
    expect(waitingToRead(school)).toEqual(['Sam Ortiz']);
    expect(school.rows('Acknowledgments')).toMatchObject([{ 'E-mail': CORA, Set: 'discussion' }]);
    expect(school.rows('Observations')).toEqual([]);

    school.call('remind');
    school.call('remind');
    school.call('send');
    expect(school.mailTo(CORA)).toEqual([]);
    const [reminder, ...more] = school.mailTo(PRINCIPAL);
    expect(more).toEqual([]);
    expect(reminder?.html).toContain(school.rows('Guides')[0]?.Link);
    expect(reminder?.html).toContain(school.rows('Forms')[1]?.['Link for observers']);
    school.readGuide(PRINCIPAL);
    expect(waitingToRead(school)).toEqual([]);

    // A new version asks both again, whoever read the earlier one.
    school.type('Practices', 'discussion-1', 'Level 2 looks like', 'One or two do.');
    school.call('reword', { why: 'We read it in two ways.', comparable: true });
    school.call('guide', { focus: 'discussion' });
    school.call('guidesForm');
    expect(waitingToRead(school)).toEqual(['Sam Ortiz', 'Cora Diaz']);
    school.readGuide(CORA);
    expect(waitingToRead(school)).toEqual(['Sam Ortiz']);
  });
});

import { viewDocument } from '../../local/services/document/people';
import type { DocumentBlock } from '../../local/views';
import { PRINCIPAL, RunningSchool } from '../running-school';

const DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

function documentOf(school: RunningSchool, paper: string): readonly DocumentBlock[] {
  const row = school.rows('Papers').find((one) => one.Paper === paper);
  return viewDocument(school.workspace, PRINCIPAL, row?.Document ?? '').blocks;
}

function wordsOf(blocks: readonly DocumentBlock[]): string {
  return blocks
    .flatMap((block) => {
      if (block.kind === 'table') return block.rows.flat().flatMap(({ runs }) => runs);
      return block.kind === 'paragraph' ? block.runs : [];
    })
    .map(({ text }) => text)
    .join('\n');
}

/** What the button on the screen of forms does. */
function print(school: RunningSchool, focus: string) {
  const url = school.rows('Forms').find((row) => row.Set === focus)?.['Link for observers'] ?? '';
  const blocks = school.page('papers').paperForm({ focus, url }, school.call('practices'));
  return school.call('printPaper', { paper: focus, blocks });
}

describe('a paper form', () => {
  it('has boxes for every level of every practice, and is drawn anew in the same document', () => {
    const school = RunningSchool.ready();
    const { url } = print(school, 'discussion');
    const words = wordsOf(documentOf(school, 'discussion'));
    for (const row of school.rows('Practices').filter((one) => one.Set === 'discussion')) {
      expect(words).toContain(row.Name);
      expect(words).toContain(`☐ In place: ${row['Level 4 looks like']}`);
    }
    expect(words).toContain('☐ Beginning   ☐ Middle   ☐ End');
    school.type('Practices', 'discussion-1', 'Name', 'Open questions');
    expect(print(school, 'discussion').url).toBe(url);
    expect(wordsOf(documentOf(school, 'discussion'))).toContain('Open questions');
  });

  it('gives up the descriptors before it takes a second sheet', () => {
    const school = RunningSchool.ready();
    for (let more = 0; more < 6; more++) {
      const row = school.headings('Practices').map((heading) => {
        if (heading === 'Practice') return `more-${more}`;
        if (heading === 'Set') return 'discussion';
        return heading === 'Status' ? 'active' : `${heading} of ${more}`;
      });
      school.paste('Practices', school.rows('Practices').length + 2, 1, [
        row.map((cell) => (/^(Order|Version|Replaces)/.test(cell) ? '' : cell)),
      ]);
    }
    print(school, 'discussion');
    const words = wordsOf(documentOf(school, 'discussion'));
    expect(words).toContain('☐ Not yet seen   ☐ Starting   ☐ Partly in place   ☐ In place');
  });

  it('is keyed in later on the same form, on the day of the visit', () => {
    const school = RunningSchool.ready();
    school.visit({
      Teacher: 'Ana López',
      Period: 'Period 1',
      'Part of the lesson': 'Middle',
      'Date of the visit': '2026-09-08',
    });
    expect(school.rows('Observations')).toMatchObject([{ Date: '2026-09-08' }]);
  });

  it('asks for the form first', () => {
    const school = RunningSchool.ready();
    expect(school.reply('printPaper', { paper: 'writing', blocks: [] })).toMatchObject({
      message: 'There is no form yet. Make the form first.',
    });
  });
});

describe('the page that leads to all forms', () => {
  it('has for each form when to use it, its link and its code', () => {
    const school = RunningSchool.ready(undefined, ['discussion', 'writing']);
    const home = school.call('home');
    if ('isNew' in home) throw new Error('The school is not set up.');
    const { formsPage } = school.page('papers');
    school.call('printPaper', {
      paper: 'forms',
      blocks: formsPage(home.schoolName, home.forms, () => DOT),
    });
    const blocks = documentOf(school, 'forms');
    const links = blocks.flatMap((block) =>
      block.kind === 'paragraph' ? block.runs.flatMap(({ link }) => link ?? []) : [],
    );
    expect(links).toEqual(school.rows('Forms').map((row) => row['Link for observers']));
    expect(blocks.flatMap((block) => (block.kind === 'image' ? block.alt : []))).toEqual([
      'Form: Classroom discussion',
      'Form: Writing',
    ]);
    expect(wordsOf(blocks)).toContain(
      'Pick this form when the class is talking through a question or a text.',
    );
  });
});

import { viewDocument } from '../../local/services/document/people';
import type { DocumentBlock } from '../../local/views';
import { formsPage } from '../../src/monitor/paper/forms-page';
import { paperForm } from '../../src/monitor/paper/paper-form';
import { libraryFrom, practicesOf } from '../../src/practices/library';
import { PRINCIPAL, RunningSchool } from '../running-school';

const DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Sets the form of classroom discussion on paper, as the sidebar does. */
function printPaper(school: RunningSchool): { readonly url: string } {
  const { tabs, settings } = school.call('practices');
  const library = libraryFrom(tabs);
  const set = library.sets.find(({ id }) => id === 'discussion');
  if (!set) throw new Error('There is no such set.');
  const practices = practicesOf(library, 'discussion');
  const blocks = paperForm(set, practices, settings, 'https://forms.example');
  return school.call('printPaper', { paper: 'discussion', name: 'Paper form', blocks });
}

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

describe('a paper form', () => {
  it('has boxes for every level of every practice, and is drawn anew in the same document', () => {
    const school = RunningSchool.ready();
    const { url } = printPaper(school);
    const words = wordsOf(documentOf(school, 'discussion'));
    for (const row of school.rows('Practices').filter((one) => one.Set === 'discussion')) {
      expect(words).toContain(row.Name);
      expect(words).toContain(`☐ In place: ${row['Level 4 looks like']}`);
    }
    expect(words).toContain('☐ Beginning   ☐ Middle   ☐ End');
    school.type('Practices', 'discussion-1', 'Name', 'Open questions');
    expect(printPaper(school).url).toBe(url);
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
    printPaper(school);
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
});

describe('the page that leads to all forms', () => {
  it('has for each form when to use it, its link and its code', () => {
    const school = RunningSchool.ready(undefined, ['discussion', 'writing']);
    const forms = school.rows('Forms').map((row) => ({
      name: row.Name ?? '',
      description: String(
        school.rows('Focus sets').find((set) => set.Set === row.Set)?.['When to use it'] ?? '',
      ),
      url: row['Link for observers'] ?? '',
      png: DOT,
    }));
    const page = formsPage('Riverside K-8', forms);
    school.call('printPaper', { paper: 'forms', name: 'Walkthrough forms', blocks: page });
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

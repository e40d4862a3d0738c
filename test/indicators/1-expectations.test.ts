import { viewDocument } from '../../local/services/document/people';
import { viewForm } from '../../local/services/forms/people';
import { PRINCIPAL, RunningSchool } from '../running-school';
import { acceptance } from './cells';

function questions(school: RunningSchool): string[] {
  return viewForm(school.workspace, PRINCIPAL, school.formId()).items.map(({ title }) => title);
}

function guide(school: RunningSchool, person: string, focus: string) {
  const row = school.rows('Guides').find(({ Set: set }) => set === focus);
  const { blocks } = viewDocument(school.workspace, person, row?.Document ?? '');
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return block.rows.flat().flatMap(({ runs }) => runs);
    return 'runs' in block ? block.runs : [];
  });
}

function guideWords(school: RunningSchool, person: string, focus = 'discussion'): string {
  return guide(school, person, focus)
    .map(({ text }) => text)
    .join('');
}

function guideLinks(school: RunningSchool, focus = 'discussion'): string[] {
  return guide(school, PRINCIPAL, focus).flatMap(({ link }) => link ?? []);
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

  acceptance('1', 'GB', () => {
    const school = RunningSchool.ready();
    for (const row of school.rows('Focus sets')) {
      const levels = [1, 2, 3, 4, 5].map((level) => row[`Level ${level}`]).filter(Boolean);
      expect(levels.length).toBeGreaterThanOrEqual(2);
      for (const practice of school.rows('Practices').filter(({ Set: set }) => set === row.Set)) {
        const descriptors = levels.map((_, index) => practice[`Level ${index + 1} looks like`]);
        expect(descriptors.every((words) => words !== '')).toBe(true);
      }
    }
    school.type('Practices', 'discussion-1', 'Video for teachers', 'https://videos.example/t1');
    school.type('Practices', 'discussion-1', 'Video for observers', 'https://videos.example/o1');
    school.call('guide', { focus: 'discussion' });
    const [made] = school.rows('Guides');
    const practice = school.rows('Practices')[0];

    // Any teacher on the roster can open it.
    const words = guideWords(school, 'ben@school.example');
    for (const heading of [
      'Name',
      'Teachers are seen to',
      'Level 1 looks like',
      'Level 4 looks like',
    ])
      expect(words).toContain(practice?.[heading]);
    expect(guideLinks(school)).toEqual(['https://videos.example/t1', 'https://videos.example/o1']);

    school.type('Practices', 'discussion-1', 'Level 1 looks like', 'Nobody adds to what was said.');
    school.call('reword', { why: 'Observers read it in two ways.', comparable: true });
    school.call('guide', { focus: 'discussion' });
    const remade = guideWords(school, 'ben@school.example');
    expect(remade).toContain('Nobody adds to what was said.');
    expect(remade).not.toContain(practice?.['Level 1 looks like']);
    expect(remade.split('Classroom discussion')).toHaveLength(2);
    expect(school.rows('Guides')).toMatchObject([{ Link: made?.Link, Edition: '2' }]);
  });

  acceptance('1', 'KI', () => {
    const school = RunningSchool.ready(undefined, []);
    const sets = school.rows('Focus sets').map(({ Set: set = '' }) => set);
    expect(sets.length).toBeGreaterThanOrEqual(5);
    school.type(
      'Practices',
      'problem-solving-1',
      'Video for observers',
      'https://videos.example/1',
    );
    for (const focus of sets) {
      school.call('guide', { focus });
      school.call('updateForm', { focus });
      const practices = school.rows('Practices').filter((row) => row.Set === focus);
      const form = viewForm(school.workspace, PRINCIPAL, school.formId(focus));
      const seen = form.items.find(({ title }) => title === 'What were students seen doing?');
      const actions = practices.map((row) => row['Students are seen to'] ?? '');
      expect(seen?.choices?.map(({ value }) => value)).toEqual(actions);
      const guide = guideWords(school, 'ana@school.example', focus);
      for (const action of actions) expect(guide).toContain(action);
      // Whoever fills in the form is one click from the guide.
      const { Link: link = 'no guide' } =
        school.rows('Guides').find((row) => row.Set === focus) ?? {};
      expect(form.description).toContain(link);
    }
    expect(guideLinks(school, 'problem-solving')).toEqual(['https://videos.example/1']);
  });
});

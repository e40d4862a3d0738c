import { viewSheet, viewSpreadsheet } from '../../local/services/spreadsheet/people';
import { libraryMistakes } from '../../src/practices/library-mistakes';
import { PRINCIPAL, RunningSchool } from '../running-school';

function look(school: RunningSchool) {
  const marks = libraryMistakes(school.call('practices').tabs);
  school.call('mark', {
    focusSets: [...marks.focusSets],
    practices: [...marks.practices],
  });
  return marks;
}

const sheet = (school: RunningSchool, tab: string) => {
  const { workspace, workbook } = school;
  const { sheets } = viewSpreadsheet(workspace, PRINCIPAL, workbook);
  return viewSheet(
    workspace,
    PRINCIPAL,
    workbook,
    sheets.find(({ name }) => name === tab)?.id ?? 0,
  );
};

describe('mistakes in the library', () => {
  it('are none in the starter library', () => {
    expect(look(RunningSchool.ready())).toEqual({ focusSets: [], practices: [] });
  });

  it.each([
    ['discussion-2', 'Set', 'talking', 'There is no set “talking”.'],
    ['discussion-2', 'Practice', 'discussion-1', 'Two rows have the code “discussion-1”.'],
    ['discussion-2', 'Level 3 looks like', '', 'Say what “Partly in place” looks like.'],
    ['discussion-2', 'Level 5 looks like', 'All do.', 'This set has 4 levels.'],
    ['discussion-2', 'Version', '7', 'Versions are counted for you: this is 1.'],
    ['discussion-2', 'Video for teachers', 'on the shared drive', 'This is no link.'],
    ['discussion-2', 'Replaces', 'discussion-99', 'There is no practice “discussion-99”.'],
    ['discussion-2', 'Replaces', 'discussion-2', 'A practice cannot replace itself.'],
    ['discussion-2', 'Replaces', 'writing-1', '“writing-1” is a practice of another set'],
    ['discussion-2', 'Status', 'sleeping', 'Practices, row 3: “sleeping” is none of:'],
  ])('%s, %s: “%s” is answered in words, in the cell', (practice, heading, typed, words) => {
    const school = RunningSchool.ready();
    school.type('Practices', practice, heading, typed);
    const { practices } = look(school);
    expect(practices.map((mark) => mark.words).join('\n')).toContain(words);
    expect(practices.every(({ column }) => column === heading)).toBe(true);
    const notes = JSON.stringify(sheet(school, 'Practices'));
    expect(notes).toContain(words.slice(0, 20));
  });

  it('know the code of a practice whose row cannot be read, or is gone', () => {
    const school = RunningSchool.ready();
    school.type('Practices', 'discussion-3', 'Replaces', 'discussion-2');
    school.type('Practices', 'discussion-2', 'Status', 'sleeping');
    expect(look(school).practices.map(({ column }) => column)).toEqual(['Status']);
    school.paste('Practices', 3, 1, [new Array(school.headings('Practices').length).fill('')]);
    expect(look(school).practices).toEqual([]);
  });

  it('names both practices that are called the same, and forgives the retired one', () => {
    const school = RunningSchool.ready();
    const [first] = school.rows('Practices');
    school.type('Practices', 'discussion-2', 'Name', first?.Name ?? '');
    expect(look(school).practices.map(({ row, column }) => [row, column])).toEqual([
      [2, 'Name'],
      [3, 'Name'],
    ]);
    school.type('Practices', 'discussion-2', 'Status', 'retired');
    expect(look(school).practices).toEqual([]);
  });

  it('says what happens when a level is renamed', () => {
    const school = RunningSchool.ready();
    school.type('Focus sets', 'discussion', 'Level 2', 'Beginning');
    expect(look(school).focusSets[0]?.words).toContain('Was “Starting”.');
  });

  it('are marked with a note and a background until they are mended; what people wrote stays', () => {
    const school = RunningSchool.ready();
    const clean = JSON.stringify(sheet(school, 'Practices'));
    const link = school.rows('Practices')[1]?.['Video for teachers'] ?? '';
    school.type('Practices', 'discussion-2', 'Video for teachers', 'ask Cora');
    look(school);
    expect(JSON.stringify(sheet(school, 'Practices'))).toContain('#fce8e6');
    school.type('Practices', 'discussion-2', 'Video for teachers', link);
    look(school);
    expect(JSON.stringify(sheet(school, 'Practices'))).toBe(clean);
  });
});

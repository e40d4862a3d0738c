import { shortName } from '../../../src/monitor/schedule/form-links';

const NAMES = [
  'Classroom discussion',
  'Direct instruction',
  'Small groups and learning centers',
  'Math talk',
  'Math problem solving',
  'Art',
];

describe('the names of many forms beside each other', () => {
  it('are the first words that tell them apart, and never a word that says nothing', () => {
    expect(NAMES.map((name) => shortName(name, NAMES))).toEqual([
      'Classroom',
      'Direct',
      'Small groups',
      'Math talk',
      'Math problem',
      'Art',
    ]);
  });

  it('stay whole where there are few, and where one begins like another', () => {
    expect(shortName('Direct instruction', NAMES.slice(0, 3))).toBe('Direct instruction');
    expect(shortName('Writing', [...NAMES, 'Writing', 'Writing conferences'])).toBe('Writing');
  });
});

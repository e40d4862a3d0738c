import { guessLevels } from '../../../src/monitor/import/level-words';

const continuumOf = (...texts: string[]) =>
  guessLevels(texts.map((text) => ({ text, rows: 1 }))).continuum;

it.each([
  [['Not evident', 'Somewhat evident', 'Evident']],
  [['Beginning', 'Developing', 'Proficient', 'Exemplary']],
  [['Ineffective', 'Minimally effective', 'Developing', 'Effective', 'Highly effective']],
  [['Never', 'Rarely', 'Sometimes', 'Often', 'Always']],
  [['1 - No', '2 - Partly', '3 - Yes']],
  [['No', 'Yes']],
])('the levels %j are put in this order by their words', (levels) => {
  expect(continuumOf(...levels)).toEqual(levels);
  expect(continuumOf(...[...levels].reverse())).toEqual(levels);
});

it('a scale of numbers has also the steps that a file does not use', () => {
  expect(continuumOf('4', '2')).toEqual(['1', '2', '3', '4']);
  expect(continuumOf('0', '2')).toEqual(['0', '1', '2']);
  expect(continuumOf('1')).toEqual(['1', '2']);
});

it('a file that only notes what was seen has a level for what was not', () => {
  expect(continuumOf('Seen')).toEqual(['Not Seen', 'Seen']);
});

it('“not rated” is no level, and capitals make no second one', () => {
  expect(
    guessLevels([
      { text: 'Seen', rows: 5 },
      { text: 'N/A', rows: 9 },
      { text: 'SEEN', rows: 1 },
      { text: 'Not seen', rows: 2 },
      { text: '', rows: 3 },
    ]),
  ).toEqual({
    continuum: ['Not seen', 'Seen'],
    levels: [
      { text: 'Seen', level: 2 },
      { text: 'N/A', level: 0 },
      { text: 'SEEN', level: 2 },
      { text: 'Not seen', level: 1 },
    ],
  });
});

it('of more than five levels the five most frequent stand, and the leader sees the others left out', () => {
  const texts = ['a', 'b', 'c', 'd', 'e', 'f'].map((text, index) => ({ text, rows: 10 - index }));
  expect(guessLevels(texts).continuum).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(guessLevels(texts).levels).toContainEqual({ text: 'f', level: 0 });
});

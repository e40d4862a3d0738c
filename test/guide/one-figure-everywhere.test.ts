import { patternsOf } from '../../src/guide/patterns';
import { pictureOfLessons, placedIn, shareOf } from '../../src/guide/reviews/cycle-figures';
import { trendsOf } from '../../src/guide/trends';
import { glanceOf } from '../../src/sidebar/screens/find-practices';
import { patternsTitle } from '../../src/sidebar/screens/trends/trends-in-words';
import { aLesson, anEvidence } from '../builders';

/** Twelve teachers who were each seen in one cycle, at levels that differ from practice to practice. */
const lessons = Array.from({ length: 12 }, (_, index) =>
  aLesson(
    `t${index}`,
    [
      ['talk', index % 3 === 0 ? 4 : 2, 4],
      ['text', index % 2 === 0 ? 4 : 1, 4],
      ['turns', index === 0 ? 4 : 3, 4],
    ],
    { cycle: '1' },
  ),
);
const evidence = anEvidence(lessons, ['talk', 'text', 'turns']);

describe('a figure', () => {
  it('is the same in the picture, in patterns, in trends and beside a decision, whatever the order of visits', () => {
    const picture = pictureOfLessons([...lessons].reverse(), evidence);
    const shares = placedIn(picture).map(({ practice }) => practice.inPlace);
    expect(shares).toHaveLength(3);
    expect(patternsOf(evidence, lessons).map(({ inPlace }) => inPlace)).toEqual(shares);
    expect(trendsOf(evidence).practices.map(({ cycles }) => cycles[0]?.share)).toEqual(shares);
    expect(evidence.practices.map(({ id }) => shareOf(lessons, id, evidence))).toEqual(shares);
  });

  it('names the same practices as most and least in place on the first screen and in the wide look', () => {
    const { most, least } = glanceOf(pictureOfLessons(lessons, evidence));
    expect(patternsTitle(patternsOf(evidence, lessons))).toBe(
      `Most in place: ${most?.practice.name} (50%). Least in place: ${least?.practice.name} (8%)`,
    );
  });
});

import { pictureOf } from '../../src/guide/picture';
import { aFocusSet, aLibrary, anObservation, aPractice, aRating } from '../builders';

const library = aLibrary([aFocusSet()], [aPractice('a'), aPractice('b', { order: 2 })]);

describe('the picture of the observations', () => {
  it('counts every rating, and weighs every teacher the same', () => {
    const observations = ['ana', 'ana', 'ana', 'ben'].map((teacher, index) =>
      anObservation({ observation: `o${index}`, teacher, date: `2026-10-0${index + 1}` }),
    );
    const ratings = [4, 4, 4, 1].map((level, index) =>
      aRating('a', level, { observation: `o${index}` }),
    );
    const picture = pictureOf(observations, ratings, library);
    expect(picture).toMatchObject({
      observations: 4,
      teachers: 2,
      observers: 1,
      from: '2026-10-01',
      to: '2026-10-04',
    });
    expect(picture.sets[0]?.practices).toEqual([
      {
        practice: 'a',
        name: 'Practice a',
        since: '',
        counts: [1, 0, 0, 3],
        distribution: [0.5, 0, 0, 0.5],
        inPlace: { tooFew: true, teachers: 2 },
      },
    ]);
  });

  it('leaves out ratings without a level or without their observation', () => {
    const ratings = [aRating('a', null), aRating('a', 3, { observation: 'gone' })];
    expect(pictureOf([anObservation()], ratings, library).sets).toEqual([]);
  });

  it('never mixes continuums of different length', () => {
    const ratings = [aRating('a', 3), aRating('b', 3, { levels: 3 })];
    const picture = pictureOf([anObservation()], ratings, library);
    expect(picture.sets[0]?.practices.map(({ practice }) => practice)).toEqual(['a']);
  });

  it('is empty for a school that has seen nobody', () => {
    expect(pictureOf([], [], library)).toEqual({
      observations: 0,
      teachers: 0,
      observers: 0,
      from: '',
      to: '',
      sets: [],
    });
  });
});

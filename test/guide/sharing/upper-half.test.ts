import { isUpper } from '../../../src/guide/halves';
import { checkFigures } from '../../../src/guide/sharing/check-figures';
import { aLesson } from '../../builders';

/** What a team is told of its teachers, of whom each was given one level of so many. */
function told(given: readonly number[], levels = 4) {
  const lessons = given.map((level, at) => aLesson(`t${at}`, [['talk', level, levels]]));
  const wanted = { id: 'team', practice: 'talk', lessons };
  const checked = checkFigures(
    'Team',
    [wanted, { ...wanted, id: 'team/upper', isCounted: isUpper }],
    { smallest: 5, released: [] },
  );
  return { top: checked.words('team'), upper: checked.told('team/upper')?.words, checked };
}

describe('the upper half of the levels', () => {
  it('is a number where too few are at the highest level for one', () => {
    const { top, upper } = told([1, 1, 2, 2, 3, 3, 3, 4]);
    expect(top).toBe('25% or less, 8 teachers');
    expect(upper).toMatch(/^50% \(2\d–7\d\)$/);
  });

  it('is told by a limit near 0 and 1', () => {
    expect(told([1, 1, 1, 1, 2, 2, 2, 3]).upper).toBe('25% or less');
    expect(told([3, 3, 3, 3, 3, 3, 3, 4]).upper).toBe('75% or more');
  });

  it('is no number where with the highest level it would say that nobody is between', () => {
    const { top, upper, checked } = told([1, 1, 1, 2, 3, 4, 4, 4]);
    expect(top).toMatch(/^38% /);
    expect(upper).toBe('38% or more');
    expect(checked.heldBack).toBe(0);
  });

  it('is told alike, whoever is below the highest level of a team of six that is half there', () => {
    // Were “67% or more” said of some of these alone, it would be known of the others how few are between.
    const allBetween = told([4, 4, 4, 3, 3, 3]);
    const allLower = told([4, 4, 4, 1, 1, 1]);
    expect(allBetween.upper).toBe('50% or more');
    expect(allLower.upper).toBe(allBetween.upper);
    expect(told([4, 4, 4, 3, 2, 1]).upper).toBe(allBetween.upper);
  });

  it('is the highest level where there are but two', () => {
    const { top, upper } = told([1, 1, 1, 1, 1, 2, 2, 2], 2);
    expect(top).toBe(`${upper}, 8 teachers`);
  });

  it('says nothing of fewer than five', () => {
    expect(told([1, 2, 3, 4])).toMatchObject({ top: 'Fewer than 5 teachers', upper: undefined });
  });
});

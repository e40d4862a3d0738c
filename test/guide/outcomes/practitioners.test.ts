import { likelyModels, practitioners } from '../../../src/guide/practitioners';
import { strengthsOf } from '../../../src/guide/strengths';
import { aLesson, evidenceOf } from './some-evidence';

const ORDINARY = {
  Ben: [2, 6],
  Cy: [1, 5],
  Dee: [3, 7],
  Eve: [2, 5],
  Fay: [0, 4],
  Gus: [4, 9],
} as const;

describe('the practitioners of a practice', () => {
  it('with two lucky visits do not outrank one with ten good ones', () => {
    const found = practitioners(evidenceOf({ ...ORDINARY, Ana: [10, 10], Hal: [2, 2] }), 'wait');
    if ('tooFew' in found) throw new Error('Eight teachers are enough.');
    expect(found.ranked[0]).toMatchObject({ name: 'Ana', reached: 10, rated: 10 });
    expect(found.unranked.map(({ name }) => name)).toEqual(['Hal']);
  });

  it('with three of three stand behind one with nine of ten', () => {
    const found = practitioners(evidenceOf({ ...ORDINARY, Ana: [9, 10], Hal: [3, 3] }), 'wait');
    expect('ranked' in found && found.ranked.slice(0, 2).map(({ name }) => name)).toEqual([
      'Ana',
      'Hal',
    ]);
  });

  it('are named with grade and subject, as who looks for a mentor needs them', () => {
    const evidence = evidenceOf({ ...ORDINARY, Ana: [10, 10] }, () => ({
      grade: '4',
      subject: 'Math',
    }));
    const models = likelyModels(practitioners(evidence, 'wait'));
    expect(models).toMatchObject([{ name: 'Ana', grade: '4', subject: 'Math' }]);
    expect(models[0]?.chance).toBeGreaterThan(0.95);
  });

  it('are nobody in particular where all are alike', () => {
    const alike = evidenceOf({ Ana: [2, 4], Ben: [2, 4], Cy: [2, 4], Dee: [2, 4], Eve: [2, 4] });
    expect(likelyModels(practitioners(alike, 'wait'))).toEqual([]);
  });

  it('are not ranked below five teachers', () => {
    expect(practitioners(evidenceOf({ Ana: [4, 4], Ben: [0, 4] }), 'wait')).toEqual({
      tooFew: true,
      teachers: 2,
    });
  });

  it('who left are not named, but count for what is typical', () => {
    const evidence = evidenceOf({ ...ORDINARY, Ana: [10, 10] });
    const left = { ...evidence, teachers: evidence.teachers.filter(({ name }) => name !== 'Ana') };
    const found = practitioners(left, 'wait');
    expect('ranked' in found && found.ranked.map(({ name }) => name)).not.toContain('Ana');
    const before = practitioners(evidence, 'wait');
    expect('typical' in found && found.typical).toBe('typical' in before && before.typical);
  });

  it('are judged by the last year', () => {
    const evidence = evidenceOf({ ...ORDINARY, Ana: [0, 4] });
    const old = Array.from({ length: 9 }, () =>
      aLesson('ana@school.example', true, { date: '2025-10-06' }),
    );
    const found = practitioners({ ...evidence, lessons: [...evidence.lessons, ...old] }, 'wait');
    expect('ranked' in found && found.ranked.find(({ name }) => name === 'Ana')).toMatchObject({
      reached: 0,
      rated: 4,
    });
  });
});

describe('the strengths of a school', () => {
  it('are drawn toward each other, the more the fewer teachers there are', () => {
    const evidence = evidenceOf({ Ana: [4, 4], Ben: [3, 4], Cy: [4, 4], Dee: [4, 4], Eve: [3, 3] });
    const names = ['wait', 'pairs', 'exits', 'models', 'feedback'];
    const teachers = Array.from({ length: 30 }, (_, index) => `t${index}@school.example`);
    const many = teachers.flatMap((teacher, index) =>
      names
        .slice(1)
        .map((practice, at) =>
          aLesson(teacher, false, { ratings: [[practice, index % (at + 2) === 0 ? 4 : 1, 4]] }),
        ),
    );
    const { practices } = strengthsOf({
      ...evidence,
      practices: names.map((id) => ({ id, name: id, focus: 'discussion', asked: true })),
      lessons: [...evidence.lessons, ...many],
    });
    const wait = practices.find(({ practice }) => practice === 'wait');
    const pairs = practices.find(({ practice }) => practice === 'pairs');
    expect(wait?.share).toBeCloseTo(0.95, 2);
    expect(wait?.estimate).toBeLessThan(0.9);
    expect(Math.abs((pairs?.estimate ?? 0) - 0.5)).toBeLessThan(0.05);
    for (const { low, estimate, high } of practices) {
      expect(low).toBeLessThanOrEqual(estimate);
      expect(high).toBeGreaterThanOrEqual(estimate);
    }
  });

  it('are none where too few teachers were seen, and it is said', () => {
    const { practices, tooFew } = strengthsOf(evidenceOf({ Ana: [1, 1], Ben: [0, 1] }));
    expect(practices).toEqual([]);
    expect(tooFew).toEqual([{ practice: 'wait', name: 'Wait time', teachers: 2 }]);
  });
});

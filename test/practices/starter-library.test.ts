import type { FocusSet, Practice } from '../../src/practices/practice';
import { starterFocusSets, starterPractices } from '../../src/practices/starter-library';

const practicesOf = (set: FocusSet): Practice[] =>
  starterPractices.filter((practice) => practice.focus === set.id);

/** What an observer reads out or a teacher receives; titles of guides are not ours to word. */
const wordingOf = (practice: Practice): string[] => [
  practice.name,
  practice.teacherAction,
  practice.studentAction,
  ...practice.descriptors,
];

const everyWording = [
  ...starterFocusSets.flatMap((set) => [set.name, set.description, ...set.levels]),
  ...starterPractices.flatMap(wordingOf),
];

const JUDGING_STEMS =
  `effective appropriate good better best well poor weak strong excellent quality
  engag meaningful rigorous proper clear adequate sufficient success deep rich thoughtful skilled
  skillful consistent productive fail lack merely only`.split(/\s+/);

const JUDGING_WORDS = new RegExp(
  `\\b(${JUDGING_STEMS.join('|')})(ly|e|er|est|ed|ing|s|es|ful|fully)?\\b`,
  'i',
);

describe('the starter library that a school begins with', () => {
  it('offers a form for each of at least five kinds of lesson', () => {
    expect(starterFocusSets.length).toBeGreaterThanOrEqual(5);
  });

  it('gives every focus set and practice an id of its own', () => {
    const ids = [...starterFocusSets, ...starterPractices].map((item) => item.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const set of starterFocusSets) expect(set.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each(starterFocusSets)(
    '$name has 5 to 8 practices, numbered in the order of the form',
    (set) => {
      const practices = practicesOf(set);
      expect(practices.length).toBeGreaterThanOrEqual(5);
      expect(practices.length).toBeLessThanOrEqual(8);
      expect(practices.map((practice) => practice.order)).toEqual(practices.map((_, i) => i + 1));
      expect(practices.map((practice) => practice.id)).toEqual(
        practices.map((_, i) => `${set.id}-${i + 1}`),
      );
    },
  );

  it('puts every practice in a focus set, so that none is left off the forms', () => {
    expect(starterFocusSets.flatMap(practicesOf)).toEqual(starterPractices);
  });

  it('starts every practice active, in its first version, with room for videos', () => {
    for (const practice of starterPractices) {
      expect(practice).toMatchObject({
        status: 'active',
        version: 1,
        teacherVideo: '',
        observerVideo: '',
      });
    }
  });

  it('gives no two practices the same name', () => {
    const names = starterPractices.map((practice) => practice.name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe.each(starterFocusSets)('an observer with the form for $name', (set) => {
  it('reads one descriptor for each level', () => {
    for (const practice of practicesOf(set)) {
      expect(practice.descriptors).toHaveLength(set.levels.length);
    }
  });

  it.each(practicesOf(set))('can tell the levels of "$name" apart', ({ descriptors }) => {
    expect(new Set(descriptors).size).toBe(descriptors.length);
  });

  it.each(practicesOf(set))('takes in "$name" at a glance', (practice) => {
    expect(practice.name.length).toBeLessThanOrEqual(48);
    expect(practice.teacherAction.length).toBeLessThanOrEqual(120);
    expect(practice.studentAction.length).toBeLessThanOrEqual(110);
    for (const descriptor of practice.descriptors) {
      expect(descriptor.length).toBeLessThanOrEqual(110);
    }
  });
});

describe('a teacher who receives a level', () => {
  it('reads whole sentences', () => {
    for (const { teacherAction, studentAction, descriptors } of starterPractices) {
      for (const sentence of [teacherAction, studentAction, ...descriptors]) {
        expect(sentence).toMatch(/^[A-Z].*[.?]"?$/);
      }
    }
  });

  it('finds what was seen and heard, and no judging word', () => {
    expect(everyWording.filter((wording) => JUDGING_WORDS.test(wording))).toEqual([]);
  });

  it('finds the guide and the recommendation that each practice comes from', () => {
    for (const practice of starterPractices) {
      expect(practice.source).toMatch(/^WWC: .+ \(20\d\d, (NCEE|NCER|WWC) [\d-]+\), rec\. [1-9]$/);
    }
  });
});

describe('the bundle that carries the starter library', () => {
  it('holds less than 42,000 characters of its text', () => {
    const sources = starterPractices.map((practice) => practice.source);
    expect([...everyWording, ...sources].join('').length).toBeLessThan(42_000);
  });
});

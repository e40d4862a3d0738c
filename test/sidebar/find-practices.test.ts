import type { Picture, PracticePicture, SetPicture } from '../../src/guide/picture';
import { findPractices, glanceOf, ordered } from '../../src/sidebar/screens/find-practices';

const seen = (name: string, share: number): PracticePicture => ({
  practice: name,
  name,
  since: '',
  counts: [],
  distribution: [1 - share, share],
  inPlace: { share, low: share, high: share, teachers: 12 },
});
const barelySeen = (name: string): PracticePicture => ({
  ...seen(name, 0),
  inPlace: { tooFew: true, teachers: 3 },
});
const set = (name: string, practices: PracticePicture[]): SetPicture => ({
  focus: name,
  name,
  levels: ['Not yet', 'In place'],
  practices,
});
const picture = (...sets: SetPicture[]): Picture => ({
  observations: 47,
  teachers: 21,
  observers: 6,
  from: '',
  to: '',
  sets,
});

describe('finding a practice in the picture', () => {
  const discussion = set('Classroom discussion', [
    seen('Follow-up questions', 0.2),
    barelySeen('Partner talk'),
    seen('Reasons and evidence', 0.6),
  ]);
  const reading = set('Close reading', [seen('Answers from the page', 0.9)]);

  it('keeps the order of the form, or puts those most in place first and too few teachers last', () => {
    const names = (practices: readonly PracticePicture[]) => practices.map(({ name }) => name);
    expect(names(ordered(discussion.practices, 'form'))).toEqual(names(discussion.practices));
    expect(names(ordered(discussion.practices, 'strongest'))).toEqual([
      'Reasons and evidence',
      'Follow-up questions',
      'Partner talk',
    ]);
  });

  it('finds by words of the practice or its set', () => {
    const found = findPractices(picture(discussion, reading), 'QUESTIONS disc', 30);
    expect(found.sets.map(({ practices }) => practices.map(({ name }) => name))).toEqual([
      ['Follow-up questions'],
    ]);
    expect(findPractices(picture(discussion), 'recess', 30)).toEqual({ sets: [], more: 0 });
  });

  it('shows only so many of hundreds, and says how many more there are', () => {
    const many = Array.from({ length: 100 }, (_, index) =>
      set(`Imported ${index}`, [seen('Questions', 0.5), seen('Tasks', 0.5)]),
    );
    const found = findPractices(picture(...many), 'imported', 30);
    expect(found.sets.flatMap(({ practices }) => practices)).toHaveLength(30);
    expect(found.more).toBe(170);
  });

  it('gives at a glance the practices most and least in place that have a figure', () => {
    const { most, least } = glanceOf(picture(discussion, reading));
    expect(most?.practice.name).toBe('Answers from the page');
    expect(least?.practice.name).toBe('Follow-up questions');
  });

  it('does not show one practice as both, nor any without a figure', () => {
    expect(glanceOf(picture(reading)).least).toBeUndefined();
    expect(glanceOf(picture(set('New', [barelySeen('Partner talk')])))).toEqual({});
  });
});

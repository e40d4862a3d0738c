import { mostInPlaceFirst } from '../../src/guide/most-in-place';
import { curriculumUse, patternsOf } from '../../src/guide/patterns';
import { aLesson, anEvidence } from '../builders';

const teachers = ['ana', 'ben', 'cy', 'dee', 'eve', 'fay', 'gus', 'hal'];

describe('the patterns of some walkthroughs', () => {
  it('count every rating once, and every teacher equally in shares', () => {
    const lessons = [
      ...Array.from({ length: 10 }, () => aLesson('ana', [['talk', 4, 4]])),
      ...teachers.slice(1, 5).map((teacher) => aLesson(teacher, [['talk', 2, 4]])),
    ];
    const [talk] = patternsOf(anEvidence(lessons), lessons);
    expect(talk).toMatchObject({ counts: [0, 4, 0, 10], inPlace: { share: 0.2, teachers: 5 } });
    expect(talk?.distribution).toEqual([0, 0.8, 0, 0.2].map((share) => expect.closeTo(share, 10)));
    expect(talk?.students).toBeNull();
  });

  it('say too little for four teachers, and still count their ratings', () => {
    const lessons = teachers.slice(0, 4).map((teacher) => aLesson(teacher, [['talk', 4, 4]]));
    const [talk] = patternsOf(anEvidence(lessons), lessons);
    expect(talk).toMatchObject({ counts: [0, 0, 0, 4], inPlace: { tooFew: true, teachers: 4 } });
  });

  it('leave out ratings on a continuum of another length', () => {
    const lessons = teachers.map((teacher) => aLesson(teacher, [['talk', 3, 3]]));
    expect(patternsOf(anEvidence(lessons), lessons)).toEqual([]);
  });

  it('hold students beside teachers, in the same visits', () => {
    const lessons = teachers.map((teacher, index) =>
      aLesson(teacher, [['talk', index < 2 ? 4 : 1, 4]], {
        studentsSeen: index < 6 ? ['talk'] : [],
      }),
    );
    const [talk] = patternsOf(anEvidence(lessons), lessons);
    expect(talk?.students).toMatchObject({
      visits: 8,
      seen: 6,
      teacherPart: { share: 0.25 },
      studentPart: { share: 0.75 },
      gap: { change: 0.5, teachers: 8 },
    });
    const gap = talk?.students?.gap;
    expect(gap && 'low' in gap && gap.low > 0 && gap.high < 0.9).toBe(true);
  });

  it('ask nothing of students in imported walkthroughs', () => {
    const lessons = teachers.map((teacher) =>
      aLesson(teacher, [['talk', 4, 4]], { studentsSeen: null }),
    );
    expect(patternsOf(anEvidence(lessons), lessons)[0]?.students).toBeNull();
    expect(curriculumUse(lessons)).toEqual([]);
  });

  it('put ten good visits before two lucky ones', () => {
    const lessons = [
      ...teachers.slice(0, 5).map((teacher) => aLesson(teacher, [['lucky', 4, 4]])),
      ...Array.from({ length: 30 }, (_, index) =>
        aLesson(`t${index}`, [['sure', index < 28 ? 4 : 3, 4]]),
      ),
    ];
    const patterns = patternsOf(anEvidence(lessons, ['lucky', 'sure']), lessons);
    const first = mostInPlaceFirst(patterns, ({ inPlace }) => inPlace);
    expect(first.map(({ practice }) => practice)).toEqual(['sure', 'lucky']);
  });
});

describe('the use of the curriculum', () => {
  it('gives each answer its visits and its share, teachers counting equally', () => {
    const lessons = [
      ...Array.from({ length: 9 }, () => aLesson('ana', [], { curriculum: 'Not in use' })),
      ...teachers.slice(1, 5).map((teacher) => aLesson(teacher, [], { curriculum: 'As planned' })),
    ];
    expect(curriculumUse(lessons)).toEqual([
      expect.objectContaining({ answer: 'Not in use', visits: 9, share: expect.anything() }),
      expect.objectContaining({
        answer: 'As planned',
        visits: 4,
        share: expect.objectContaining({ share: 0.8, teachers: 5 }),
      }),
    ]);
  });
});

import type { QuestionRow } from '../../src/monitor/questions-table';
import { readResponse } from '../../src/monitor/read-response';
import type { FormResponse } from '../../src/workspace';
import { anObservation, aPrincipal, aRating, aTeacher } from '../builders';

const question = (
  item: number,
  name: string,
  meanings: Record<string, string> = {},
): QuestionRow => ({
  form: 'form-1',
  item,
  question: name,
  title: name,
  version: 2,
  versionsDrawn: '',
  meanings: JSON.stringify(meanings),
  state: 'live',
  place: null,
  drawn: '',
});

const context = {
  form: {
    focus: 'discussion',
    name: 'Classroom discussion',
    form: 'form-1',
    url: '',
    editUrl: '',
    published: '',
    collectedTo: '',
    template: '',
    madeOf: '',
    linked: '',
    version: 1,
  },
  questions: [
    question(1, 'teacher', { 'Ana López': 'ana@school.example', 'Ben Wu': 'ben@school.example' }),
    question(2, 'practice:a', {
      'Half way: Half do.': '2/3 Half way',
      'In place: Most do.': '3/3 In place',
    }),
    question(3, 'students', { 'Students do a.': 'a' }),
    question(4, 'strength'),
    question(5, 'strengthShared', { 'Share with the teacher': 'Yes', 'Keep for the coach': 'No' }),
    question(6, 'date'),
  ],
  staff: [aTeacher('Ana López'), aPrincipal()],
  timeZone: 'America/Chicago',
};

const response = (
  answers: FormResponse['answers'],
  respondent = 'sam@school.example',
): FormResponse => ({
  response: 'response-1',
  submitted: '2026-10-07T01:30:00.000Z',
  respondent,
  answers,
});

describe('a response', () => {
  it('becomes one observation, on the school’s own day, and its ratings', () => {
    const { observation, ratings } = readResponse(
      response({
        1: 'Ana López',
        2: 'Half way: Half do.',
        3: ['Students do a.'],
        4: 'They asked each other why.',
        5: 'Share with the teacher',
      }),
      context,
    );
    expect(observation).toMatchObject({
      observation: 'response-1',
      date: '2026-10-06',
      teacher: 'ana@school.example',
      observer: 'sam@school.example',
      studentsSeen: ['a'],
      strength: 'They asked each other why.',
      strengthShared: true,
      attention: [],
    });
    expect(ratings).toEqual([
      {
        observation: 'response-1',
        practice: 'a',
        level: 2,
        levels: 3,
        levelName: 'Half way',
        version: 2,
      },
    ]);
  });

  it('keeps the date that the observer gave', () => {
    expect(
      readResponse(response({ 1: 'Ana López', 6: '2026-10-01' }), context).observation.date,
    ).toBe('2026-10-01');
  });

  it('shares a strength only when the observer said so', () => {
    expect(
      readResponse(response({ 1: 'Ana López', 4: 'Kind tone.' }), context).observation
        .strengthShared,
    ).toBe(false);
  });

  it('of a teacher who has left the roster stays whole and says what to do', () => {
    const { observation } = readResponse(response({ 1: 'Ben Wu' }), context);
    expect(observation).toMatchObject({
      teacher: 'ben@school.example',
      teacherName: 'Ben Wu',
      attention: ['“Ben Wu” is not on the Staff tab. Add this teacher there.'],
    });
  });

  it('with a level that was typed into the form by hand keeps the words and asks', () => {
    const { observation, ratings } = readResponse(
      response({ 1: 'Ana López', 2: 'So so' }),
      context,
    );
    // Its row waits for the level that a leader types.
    expect(ratings).toEqual([
      {
        observation: 'response-1',
        practice: 'a',
        level: null,
        levels: 3,
        levelName: 'So so',
        version: 2,
      },
    ]);
    expect(observation.attention).toEqual([
      'No such level: “So so” for “practice:a”. Type the level in Ratings.',
    ]);
  });

  it('by somebody nobody knows says so', () => {
    const { observation } = readResponse(response({ 1: 'Ana López' }, 'x@school.example'), context);
    expect(observation.attention).toEqual([
      'x@school.example is not on the Staff tab. Add this observer there.',
    ]);
  });

  it('of an observer about themselves is questioned', () => {
    const { observation } = readResponse(
      response({ 1: 'Ana López' }, 'ana@school.example'),
      context,
    );
    expect(observation.attention).toEqual([
      'The observer and the teacher are the same person. Choose the right teacher.',
    ]);
  });

  it('that no longer rates a practice leaves its row without a level', () => {
    const before = { observation: anObservation(), ratings: [aRating('a', 2)], depth: [] };
    const { ratings } = readResponse(response({ 1: 'Ana López' }), context, {
      ...before,
      standing: new Set([1, 2]),
    });
    expect(ratings).toEqual([{ ...aRating('a', null), levelName: '' }]);
  });

  it('keeps what was answered to questions that have left the form since', () => {
    const before = {
      observation: anObservation({ studentsSeen: ['a'], strength: 'Calm start.' }),
      ratings: [aRating('a', 2)],
      depth: [],
      standing: new Set([1]),
    };
    const { observation, ratings } = readResponse(response({ 1: 'Ben Wu' }), context, before);
    expect(ratings).toEqual([aRating('a', 2)]);
    expect(observation).toMatchObject({
      teacherName: 'Ben Wu',
      studentsSeen: ['a'],
      strength: 'Calm start.',
    });
  });
});

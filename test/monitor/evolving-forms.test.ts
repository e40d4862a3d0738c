import * as fc from 'fast-check';
import { submitForm } from '../../local/services/forms/people';
import { addPractice, editByHand, itemsOf } from '../evolving-form';
import { PRINCIPAL, RunningSchool } from '../running-school';

const VISIT = { Teacher: 'Ana López', Period: 'Period 1', 'Part of the lesson': 'Middle' };

describe('a practice that replaces another', () => {
  it('takes its place on the form, and what was seen of the old one stays', () => {
    const school = RunningSchool.ready();
    const old = school.rows('Practices')[1]?.Name ?? '';
    const place = itemsOf(school).findIndex(({ title }) => title === old);
    school.visit({ ...VISIT, [old]: 'Starting' });
    addPractice(school, 'wait', { Name: 'Wait time', Replaces: 'discussion-2' });
    school.call('updateForm', { focus: 'discussion' });
    expect(itemsOf(school)[place]?.title).toBe('Wait time');
    expect(itemsOf(school).some(({ title }) => title === old)).toBe(false);
    school.visit({ ...VISIT, 'Wait time': 'In place' });
    expect(school.rows('Ratings')).toMatchObject([
      { Practice: 'discussion-2', Level: '2', 'In words': 'Starting' },
      { Practice: 'wait', Level: '4', 'In words': 'In place' },
    ]);
  });

  it('in a circle with it loses neither', () => {
    const school = RunningSchool.ready();
    school.type('Practices', 'discussion-1', 'Replaces', 'discussion-2');
    school.type('Practices', 'discussion-2', 'Replaces', 'discussion-1');
    expect(school.call('updateForm', { focus: 'discussion' }).changes).toBe(0);
  });
});

describe('a form that somebody changed by hand in Google Forms', () => {
  it('is mended at the next update, which says what it mended and leaves what was added', () => {
    const school = RunningSchool.ready();
    const [first = '', second = '', third = ''] = school.rows('Practices').map((row) => row.Name);
    const before = itemsOf(school);
    editByHand(
      school,
      `const titled = (title) => items.find((item) => item.getTitle() === title);
       titled('Period').setTitle('Which hour?');
       form.moveItem(titled(${JSON.stringify(third)}), 0);
       titled(${JSON.stringify(second)}).asMultipleChoiceItem().setChoiceValues(['Yes', 'No']);
       form.addTextItem().setTitle('Room');
       form.deleteItem(titled(${JSON.stringify(first)}));`,
    );
    const meanwhile = school.visit({
      Teacher: 'Ana López',
      'Which hour?': 'Period 1',
      'Part of the lesson': 'Middle',
      [second]: 'Yes',
      Room: '12',
    });
    const { notice } = school.call('updateForm', { focus: 'discussion' });
    expect(notice).toBe(
      `This form was not as it had been left: “${first}” had been deleted; “Period” had been renamed “Which hour?”; “${second}” had other words or choices; questions had been moved. It is as it should be again, and answers are kept. Added by hand, and left below: “Room”.`,
    );
    expect(itemsOf(school).map(({ title }) => title)).toEqual([
      ...before.map(({ title }) => title),
      'Room',
    ]);
    expect(school.call('updateForm', { focus: 'discussion' })).toMatchObject({
      changes: 0,
      notice: 'Added by hand, and left below: “Room”.',
    });
    expect(school.rows('Observations')).toMatchObject([
      {
        Observation: meanwhile,
        Period: 'Period 1',
        'Needs attention': `No such level: “Yes” for “${second}”. Type the level in Ratings.`,
      },
    ]);
    expect(school.rows('Ratings')).toMatchObject([
      { Practice: 'discussion-2', Level: '', Of: '4', 'In words': 'Yes' },
    ]);
  });
});

const EDITS = [
  'add',
  'reword',
  'reorder',
  'replace',
  'retire',
  'return',
  'turn',
  'rethink',
] as const;
type Edit = (typeof EDITS)[number];

/** A season of a form's life: visits, then what leaders do to the library, and, mostly, an update of the form. */
const season = fc.record({
  visits: fc.array(fc.record({ pick: fc.nat(), heard: fc.boolean() }), { maxLength: 2 }),
  edits: fc.array(
    fc.record({
      what: fc.constantFrom(...EDITS),
      pick: fc.nat(),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  update: fc.integer({ min: 0, max: 3 }),
});

it('keeps every answer ever given at the level it meant, whatever happens to the form', () => {
  const begun = RunningSchool.ready();
  const snapshot = begun.workspace.snapshot();
  fc.assert(
    fc.property(fc.array(season, { minLength: 2, maxLength: 5 }), (seasons) => {
      begun.workspace.restore(snapshot);
      const life = new LifeOfAForm(begun);
      for (const { visits, edits, update } of seasons) {
        for (const { pick, heard } of visits) life.visit(pick, heard);
        for (const { what, pick } of edits) life.happens(what, pick);
        if (update > 0) begun.call('updateForm', { focus: 'discussion' });
      }
      begun.call('collect');
      const kept = begun
        .rows('Ratings')
        .map((row) => `${row.Observation} ${row.Practice} ${row.Level} ${row['In words']}`);
      expect(kept.sort()).toEqual(life.given().sort());
      expect(begun.rows('Observations')).toHaveLength(life.visits);
    }),
    { numRuns: 12 },
  );
});

/** A form, its practices, and what every answer meant when it was given. */
class LifeOfAForm {
  visits = 0;
  readonly #school: RunningSchool;
  readonly #answers = new Map<string, Map<string, string>>();
  #added = 0;

  constructor(school: RunningSchool) {
    this.#school = school;
  }

  given(): string[] {
    return [...this.#answers].flatMap(([response, levels]) =>
      [...levels].map(([practice, level]) => `${response} ${practice} ${level}`),
    );
  }

  happens(what: Edit, pick: number): void {
    const school = this.#school;
    const ids = school
      .rows('Practices')
      .flatMap((row) => (row.Set === 'discussion' ? (row.Practice ?? '') : []));
    const one = ids[pick % ids.length] ?? '';
    const type = (heading: string, words: string) => school.type('Practices', one, heading, words);
    const deeds: Readonly<Record<Edit, () => void>> = {
      add: () => addPractice(school, `new-${this.#added++}`),
      reword: () => type('Name', `Reworded ${one} ${pick}`),
      reorder: () => type('Order', String(pick % 20)),
      replace: () => addPractice(school, `new-${this.#added++}`, { Replaces: one }),
      // The first one stays: a form without practices is refused, in words.
      retire: () => one !== 'discussion-1' && type('Status', 'retired'),
      return: () => type('Status', 'active'),
      turn: () => this.#turnLevels(one),
      rethink: () => this.#secondThoughts(pick),
    };
    deeds[what]();
  }

  /** Every practice on the form is rated; sometimes nobody collects the answers. */
  visit(pick: number, heard: boolean): void {
    const school = this.#school;
    const levels = new Map<string, string>();
    const answers: Record<string, string> = { ...VISIT };
    for (const { Question = '', Title = '' } of liveQuestions(school)) {
      const choices = itemsOf(school).find(({ title }) => title === Title)?.choices ?? [];
      const level = (pick + levels.size) % choices.length;
      const words = choices[level]?.value ?? '';
      answers[Title] = words;
      levels.set(Question.slice('practice:'.length), `${level + 1} ${words.split(':')[0]}`);
    }
    const submit = () => {
      this.#answers.set(school.visit(answers), levels);
      this.visits++;
    };
    if (heard) submit();
    else school.withoutTriggers(submit);
    school.workspace.clock.move(60_000);
  }

  /** Two levels trade their names and one practice its descriptors, so that the same words mean another level. */
  #turnLevels(practice: string): void {
    const school = this.#school;
    for (const [tab, row, a, b] of [
      ['Focus sets', 'discussion', 'Level 2', 'Level 3'],
      ['Practices', practice, 'Level 2 looks like', 'Level 3 looks like'],
    ] as const) {
      const cells = school.rows(tab).find((one) => Object.values(one).includes(row));
      school.type(tab, row, a, cells?.[b] ?? '');
      school.type(tab, row, b, cells?.[a] ?? '');
    }
  }

  /** An observer opens an earlier answer, clears what still stands there, and sends it again. */
  #secondThoughts(pick: number): void {
    const school = this.#school;
    const [response, levels] = [...this.#answers][pick % this.#answers.size] ?? [];
    if (!response || !levels) return;
    school.call('collect');
    const titles = Object.entries(VISIT);
    const answers = Object.fromEntries(
      titles.map(([title, answer]) => [
        itemsOf(school).find((item) => item.title === title)?.id ?? 0,
        answer,
      ]),
    );
    submitForm(school.workspace, PRINCIPAL, school.formId(), answers, response);
    for (const { Question = '' } of liveQuestions(school)) {
      const practice = Question.slice('practice:'.length);
      if (levels.has(practice)) levels.set(practice, ' ');
    }
    school.workspace.clock.move(60_000);
  }
}

/** The practices that the form asks about as it was last drawn. */
function liveQuestions(school: RunningSchool): Record<string, string>[] {
  return school
    .rows('Form questions')
    .filter(({ Question, State }) => Question?.startsWith('practice:') && State === 'live');
}

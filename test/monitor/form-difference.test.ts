import * as fc from 'fast-check';
import { formDifference, type KnownQuestion } from '../../src/monitor/form-difference';
import { type Question, walkthroughForm } from '../../src/monitor/walkthrough-form';
import type { FormChange, FormItem, ItemPlace, LiveForm } from '../../src/workspace';
import { aFocusSet, aPractice, aPrincipal, aTeacher, theSettings } from '../builders';

const staff = [aTeacher('Ana López'), aTeacher('Ben Wu'), aPrincipal()];
const questionsFor = (...ids: string[]) =>
  walkthroughForm(
    aFocusSet(),
    ids.map((id) => aPractice(id)),
    staff,
    [],
    theSettings,
  ).questions;

/** A form as Google keeps it, made by the changes. */
class FormOnPaper {
  items: { item: number; content: FormItem; leadsTo?: readonly number[] }[] = [];
  known: KnownQuestion[] = [];
  #next = 100;

  update(wanted: readonly Question[]): number {
    const live: LiveForm = { items: this.items };
    const { changes, placed } = formDifference(live, this.known, wanted);
    const ids: number[] = [];
    const idOf = (place: ItemPlace) =>
      typeof place === 'number' ? place : (ids[place.added] ?? 0);
    for (const change of changes) ids.push(this.#apply(change, idOf));
    this.known = placed.map(({ question, item }) => ({
      question: question.question,
      item: idOf(item),
    }));
    return changes.length;
  }

  /** As Google does it, with what it refuses. */
  #apply(change: FormChange, idOf: (place: ItemPlace) => number): number {
    if (change.change === 'lead') {
      const led = this.items.find(({ item }) => item === idOf(change.item));
      const to = change.to.map(idOf);
      const isPage = (id: number) =>
        this.items.some(({ item, content }) => item === id && content.kind === 'page');
      if (!led || !to.every(isPage)) throw new Error('Invalid data updating form.');
      if ('choices' in led.content && to.length > 0) {
        expect(to).toHaveLength(led.content.choices.length);
      }
      if (to.length > 0) led.leadsTo = to;
      else delete led.leadsTo;
      return led.item;
    }
    if (change.change === 'remove') {
      if (this.items.some(({ leadsTo }) => leadsTo?.includes(change.item))) {
        throw new Error('Invalid data updating form.');
      }
    }
    if (change.change === 'add') {
      const item = this.#next++;
      this.items.splice(change.at, 0, { item, content: change.content });
      return item;
    }
    const index = this.items.findIndex(({ item }) => item === change.item);
    const [found] = this.items.splice(index, 1);
    if (!found) throw new Error(`No item ${change.item}.`);
    if (change.change === 'move') this.items.splice(change.at, 0, found);
    if (change.change === 'reword') {
      const { leadsTo, ...unled } = found;
      const kept = 'choices' in change.content ? unled : found;
      this.items.splice(index, 0, { ...kept, content: change.content });
    }
    return change.item;
  }

  itemOf(question: string): number | undefined {
    return this.known.find((one) => one.question === question)?.item;
  }
}

describe('updating a live form', () => {
  it('changes nothing when the library has not changed', () => {
    const form = new FormOnPaper();
    form.update(questionsFor('a', 'b'));
    expect(form.update(questionsFor('a', 'b'))).toBe(0);
  });

  it('keeps the question of a practice through rewording and reordering', () => {
    const form = new FormOnPaper();
    form.update(questionsFor('a', 'b', 'c'));
    const before = form.itemOf('practice:c');
    const reworded = walkthroughForm(
      aFocusSet(),
      [aPractice('c', { name: 'Students build on each other' }), aPractice('a'), aPractice('b')],
      staff,
      [],
      theSettings,
    ).questions;
    form.update(reworded);
    expect(form.itemOf('practice:c')).toBe(before);
    expect(form.items.map(({ content }) => content.title)).toEqual(
      reworded.map(({ content }) => content.title),
    );
  });

  it('takes over questions that an earlier run added and could not note', () => {
    const form = new FormOnPaper();
    form.update(questionsFor('a', 'b'));
    const items = form.items.length;
    form.known = form.known.slice(0, 3);
    form.update(questionsFor('a', 'b'));
    expect(form.items).toHaveLength(items);
  });

  it('leaves questions that people added by hand, below its own', () => {
    const form = new FormOnPaper();
    form.update(questionsFor('a'));
    const own: FormItem = { kind: 'text', title: 'Room', help: '', required: false };
    form.items.unshift({ item: 7, content: own });
    form.update(questionsFor('a', 'b'));
    expect(form.items[form.items.length - 1]).toEqual({ item: 7, content: own });
  });

  it('opens the pages of a level and closes them again, in an order that Google takes', () => {
    const depth = fc.array(
      fc.record({
        practice: fc.constantFrom('a', 'b', 'c'),
        fromLevel: fc.integer({ min: 1, max: 4 }),
        toLevel: fc.integer({ min: 1, max: 4 }),
        question: fc.constantFrom('Why?', 'How?', 'Who?'),
        kind: fc.constant('text' as const),
        choices: fc.constant([]),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.array(depth, { minLength: 2, maxLength: 5 }), (edits) => {
        const form = new FormOnPaper();
        for (const edit of edits) {
          const practices = ['a', 'b', 'c'].map((id) => aPractice(id));
          const { questions } = walkthroughForm(
            aFocusSet(),
            practices,
            staff,
            [],
            theSettings,
            edit,
          );
          form.update(questions);
          expect(form.items.map(({ content }) => content)).toEqual(
            questions.map(({ content }) => content),
          );
          expect(form.items.map(({ leadsTo }) => leadsTo ?? [])).toEqual(
            questions.map(({ leadsTo }) => (leadsTo ?? []).map((page) => form.itemOf(page))),
          );
          expect(form.update(questions)).toBe(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('ends as wanted, with every kept question on its item, whatever the edits were', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(ids, { minLength: 2, maxLength: 6 }), (edits) => {
        const form = new FormOnPaper();
        for (const edit of edits) {
          const before = new Map(form.known.map(({ question, item }) => [question, item]));
          const wanted = questionsFor(...edit);
          form.update(wanted);
          expect(form.items.map(({ content }) => content)).toEqual(
            wanted.map(({ content }) => content),
          );
          for (const { question } of wanted) {
            if (before.has(question)) expect(form.itemOf(question)).toBe(before.get(question));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

import type {
  FormChange,
  FormFront,
  FormLinks,
  FormResponse,
  Forms,
  ItemPlace,
  LiveForm,
} from '../workspace';
import { addItem, leadItem, leadsOf, readItem, responseTo, writeItem } from './form-items';
import { openFile } from './open-file';
import { letIn } from './share-file';

/** Whom Google did not let into a form during this run; Apps Script begins each run with a script of its own. */
export const refused = new Set<string>();

type Form = GoogleAppsScript.Forms.Form;

/** Google documents responses "after" a moment; a second earlier leaves none out, whichever way that is meant. */
const OVERLAP = 1000;

/** Google Forms whose responses go to the workbook. */
export class GoogleForms implements Forms {
  constructor(private readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {}

  create(title: string): FormLinks {
    const form = FormApp.create(title);
    return { form: form.getId(), editUrl: form.getEditUrl(), url: form.getPublishedUrl() };
  }

  inspect(id: string): LiveForm {
    const items = open(id).getItems();
    // Nothing leads anywhere on a form of one page.
    const hasPages = items.some((item) => item.getType() === FormApp.ItemType.PAGE_BREAK);
    return {
      items: items.map((item) => ({
        item: item.getId(),
        content: readItem(item),
        ...(hasPages && leadsOf(item)),
      })),
    };
  }

  change(id: string, changes: readonly FormChange[]): readonly number[] {
    if (changes.length === 0) return [];
    const form = open(id);
    const made: number[] = [];
    for (const change of changes) made.push(apply(form, change, made));
    return made;
  }

  publish(id: string, front: FormFront, link: boolean): void {
    const form = open(id);
    form
      .setTitle(front.title)
      .setDescription(front.description)
      .setConfirmationMessage(front.confirmation)
      .setCollectEmail(!front.anonymous)
      // Who may edit an answer is known to have given it.
      .setAllowResponseEdits(!front.anonymous);
    if (link && !this.goesToWorkbook(form)) {
      form.setDestination(FormApp.DestinationType.SPREADSHEET, this.spreadsheet.getId());
    }
    // Forms from before 2025 are open as they are, and refuse to be published.
    if (!form.supportsAdvancedResponderPermissions()) return;
    if (!form.isPublished()) form.setPublished(true);
    for (const email of letIn(front.responders, (emails) => form.addPublishedReaders(emails))) {
      refused.add(email);
    }
  }

  responses(id: string, since: string | undefined): readonly FormResponse[] {
    const form = open(id);
    const found =
      since === undefined
        ? form.getResponses()
        : form.getResponses(new Date(Date.parse(since) - OVERLAP));
    return found.map(readResponse).sort((a, b) => (a.submitted < b.submitted ? -1 : 1));
  }

  /**
   * Asks Google once for each question how a link names it, and makes the links of that: as many calls for a hundred links as
   * for one.
   */
  prefilledUrls(
    id: string,
    answers: readonly Readonly<Record<number, string>>[],
  ): readonly string[] {
    const form = open(id);
    const items = [...new Set(answers.flatMap((one) => Object.keys(one)))].map(Number);
    const entries = items.flatMap((item) => {
      const entry = entryOf(form, item, answers);
      return entry === null ? [] : [{ item, entry }];
    });
    const url = form.getPublishedUrl();
    return answers.map((one) =>
      entries.reduce((link, { item, entry }) => {
        const answer = one[item];
        return answer === undefined ? link : `${link}&${entry}=${encodeURIComponent(answer)}`;
      }, `${url}?usp=pp_url`),
    );
  }

  private goesToWorkbook(form: Form): boolean {
    try {
      return form.getDestinationId() === this.spreadsheet.getId();
    } catch {
      return false; // Google throws while a form has no destination.
    }
  }
}

function open(id: string): Form {
  return openFile(
    () => FormApp.openById(id),
    'A form was deleted, or you may not open it. Ask its owner, or make the forms again.',
  );
}

/** Choices that people have taken off the form are refused, so a few answers are tried. */
const TRIES = 5;

/** What a link calls the answer to a question, `entry.1234`; null when the form does not say. */
function entryOf(
  form: Form,
  id: number,
  answers: readonly Readonly<Record<number, string>>[],
): string | null {
  const item = form.getItemById(id);
  const tried = [...new Set(answers.map((one) => one[id]))].slice(0, TRIES);
  for (const answer of item ? tried : []) {
    if (answer === undefined) continue;
    try {
      const response = form.createResponse().withItemResponse(responseTo(item, answer));
      const parts = /[?&](entry\.\d+)=([^&]*)/.exec(response.toPrefilledUrl());
      // A day that Google writes in another way cannot be put in the place of this one.
      const written = decodeURIComponent((parts?.[2] ?? '').replace(/\+/g, ' '));
      return written === answer ? (parts?.[1] ?? null) : null;
    } catch {
      // Google throws at words that are no choice of the question.
    }
  }
  return null;
}

function apply(form: Form, change: FormChange, made: readonly number[]): number {
  const idOf = (place: ItemPlace) => (typeof place === 'number' ? place : (made[place.added] ?? 0));
  switch (change.change) {
    case 'add': {
      const id = addItem(form, change.content);
      form.moveItem(form.getItemById(id), change.at);
      return id;
    }
    case 'reword':
      writeItem(form.getItemById(change.item), change.content);
      return change.item;
    case 'move':
      form.moveItem(form.getItemById(change.item), change.at);
      return change.item;
    case 'lead': {
      const id = idOf(change.item);
      leadItem(
        form.getItemById(id),
        change.to.map((page) => form.getItemById(idOf(page)).asPageBreakItem()),
      );
      return id;
    }
    case 'remove':
      form.deleteItem(form.getItemById(change.item));
      return change.item;
  }
}

function readResponse(response: GoogleAppsScript.Forms.FormResponse): FormResponse {
  const answers: Record<number, string | string[]> = {};
  for (const given of response.getItemResponses()) {
    const answer = given.getResponse();
    answers[given.getItem().getId()] = Array.isArray(answer) ? answer.map(String) : String(answer);
  }
  return {
    response: response.getId(),
    // Sheets may keep no part of a second: what is compared with a cell has none either.
    submitted: new Date(Math.floor(response.getTimestamp().getTime() / 1000) * 1000).toISOString(),
    respondent: response.getRespondentEmail().toLowerCase(),
    answers,
  };
}

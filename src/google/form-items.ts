import type { ChoiceItem, FormItem, PlainItem } from '../workspace';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;

/** A kind of form item: its name in Google's ItemType, how to add one, and how to see an item as one. */
interface Kind {
  readonly type: string;
  add(form: Form): { getId(): number };
  as(item: Item): unknown;
}

const KINDS: { readonly [K in FormItem['kind']]: Kind } = {
  section: {
    type: 'SECTION_HEADER',
    add: (form) => form.addSectionHeaderItem(),
    as: (item) => item.asSectionHeaderItem(),
  },
  text: { type: 'TEXT', add: (form) => form.addTextItem(), as: (item) => item.asTextItem() },
  paragraph: {
    type: 'PARAGRAPH_TEXT',
    add: (form) => form.addParagraphTextItem(),
    as: (item) => item.asParagraphTextItem(),
  },
  date: { type: 'DATE', add: (form) => form.addDateItem(), as: (item) => item.asDateItem() },
  choice: {
    type: 'MULTIPLE_CHOICE',
    add: (form) => form.addMultipleChoiceItem(),
    as: (item) => item.asMultipleChoiceItem(),
  },
  list: { type: 'LIST', add: (form) => form.addListItem(), as: (item) => item.asListItem() },
  checkboxes: {
    type: 'CHECKBOX',
    add: (form) => form.addCheckboxItem(),
    as: (item) => item.asCheckboxItem(),
  },
  video: { type: 'VIDEO', add: (form) => form.addVideoItem(), as: (item) => item.asVideoItem() },
};

/** Adds an item at the end; answers its id. */
export function addItem(form: Form, content: FormItem): number {
  const id = KINDS[content.kind].add(form).getId();
  writeItem(form.getItemById(id), content);
  return id;
}

/** Makes an item say what it should. */
export function writeItem(item: Item, content: FormItem): void {
  item.setTitle(content.title);
  item.setHelpText(content.help);
  if (content.kind === 'section') return;
  if (content.kind === 'video') {
    item.asVideoItem().setVideoUrl(content.url);
    return;
  }
  const question = KINDS[content.kind].as(item) as Question;
  if ('choices' in content) question.setChoiceValues([...content.choices]);
  question.setRequired(content.required);
}

/** What an item says, or null for a kind that the add-on never makes. */
export function readItem(item: Item): FormItem | null {
  const type = String(item.getType());
  const kinds = Object.keys(KINDS) as FormItem['kind'][];
  const kind = kinds.find((one) => KINDS[one].type === type);
  if (!kind) return null;
  const words = { title: item.getTitle(), help: item.getHelpText() };
  // Google tells nobody the address of a video, so a video always counts as changed.
  if (kind === 'video') return { kind, ...words, required: false, url: '' };
  if (kind === 'section') return { kind, ...words, required: false };
  const question = KINDS[kind].as(item) as Question;
  const required = question.isRequired();
  if (isChoice(kind)) {
    const choices = question.getChoices().map((choice) => choice.getValue());
    return { kind, ...words, required, choices };
  }
  return { kind, ...words, required };
}

/** An answer as Google takes it, to a question with choices or for a day. Throws when it is no choice. */
export function responseTo(item: Item, answer: string): GoogleAppsScript.Forms.ItemResponse {
  switch (String(item.getType())) {
    case 'LIST':
      return item.asListItem().createResponse(answer);
    case 'DATE':
      // Noon in Greenwich is the same day in nearly every time zone.
      return item.asDateItem().createResponse(new Date(`${answer}T12:00:00Z`));
    default:
      return item.asMultipleChoiceItem().createResponse(answer);
  }
}

/** What the kinds of questions have in common; Google's types name each kind apart. */
interface Question {
  isRequired(): boolean;
  setRequired(required: boolean): unknown;
  getChoices(): { getValue(): string }[];
  setChoiceValues(values: string[]): unknown;
}

function isChoice(kind: PlainItem['kind'] | ChoiceItem['kind']): kind is ChoiceItem['kind'] {
  return kind === 'choice' || kind === 'list' || kind === 'checkboxes';
}

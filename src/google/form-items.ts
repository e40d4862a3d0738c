import type { ChoiceItem, FormItem, LiveItem, PlainItem } from '../workspace';

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
  page: {
    type: 'PAGE_BREAK',
    add: (form) => form.addPageBreakItem(),
    as: (item) => item.asPageBreakItem(),
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
  if (content.kind === 'section' || content.kind === 'page') return;
  if (content.kind === 'video') {
    item.asVideoItem().setVideoUrl(content.url);
    return;
  }
  const question = KINDS[content.kind].as(item) as Question;
  if ('choices' in content) question.setChoiceValues([...content.choices]);
  question.setRequired(content.required);
}

type Page = GoogleAppsScript.Forms.PageBreakItem;

/** Makes each choice lead to a page or, of a page, the one before it; without pages, all go on to the next. */
export function leadItem(item: Item, pages: readonly Page[]): void {
  if (item.getType() === FormApp.ItemType.PAGE_BREAK) {
    const page = item.asPageBreakItem();
    if (pages[0]) page.setGoToPage(pages[0]);
    else page.setGoToPage(FormApp.PageNavigationType.CONTINUE);
    return;
  }
  const question = branching(item);
  if (!question) return;
  const words = question.getChoices().map((choice) => choice.getValue());
  // Choices that lead somewhere may not stand beside others.
  if (pages.length < words.length) question.setChoiceValues(words);
  else {
    question.setChoices(
      words.map((word, index) => question.createChoice(word, pages[index] as Page)),
    );
  }
}

/** Where an item leads; nothing for one that goes on to the next page. */
export function leadsOf(item: Item): Pick<LiveItem, 'leadsTo'> {
  const leads =
    item.getType() === FormApp.ItemType.PAGE_BREAK
      ? [item.asPageBreakItem()]
      : (branching(item)?.getChoices() ?? []);
  const leadsTo = leads.map((lead) => {
    const page = 'getGoToPage' in lead ? lead.getGoToPage() : lead.getGotoPage();
    if (page) return page.getId();
    const type = lead.getPageNavigationType();
    return type === null || type === FormApp.PageNavigationType.CONTINUE ? null : 'elsewhere';
  });
  return leadsTo.every((to) => to === null)
    ? {}
    : { leadsTo: leadsTo.map((to) => to ?? 'elsewhere') };
}

function branching(item: Item): GoogleAppsScript.Forms.MultipleChoiceItem | null {
  if (item.getType() === FormApp.ItemType.MULTIPLE_CHOICE) return item.asMultipleChoiceItem();
  // A list has the same methods as far as they are used here.
  if (item.getType() === FormApp.ItemType.LIST) {
    return item.asListItem() as unknown as GoogleAppsScript.Forms.MultipleChoiceItem;
  }
  return null;
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
  if (kind === 'section' || kind === 'page') return { kind, ...words, required: false };
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
    case 'TEXT':
      return item.asTextItem().createResponse(answer);
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

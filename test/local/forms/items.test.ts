import { viewForm } from '../../../local/services/forms/people';
import { formWith, inForm, itemIds, OBSERVER, school } from './school';

const ONE_OF_EACH = `
  form.addTextItem().setTitle('Room').setHelpText('As on the door').setRequired(true);
  form.addParagraphTextItem().setTitle('Notes');
  form.addMultipleChoiceItem().setTitle('Period').setChoiceValues(['1', '2']);
  form.addCheckboxItem().setTitle('Student actions').setChoiceValues(['Talk', 'Write']);
  form.addListItem().setTitle('Teacher').setChoiceValues(['Cy', 'Di']);
  form.addScaleItem().setTitle('Pace').setBounds(0, 4).setLabels('slow', 'fast');
  form.addGridItem().setTitle('Levels').setRows(['Modeling', 'Feedback']).setColumns(['Not yet', 'Yes']);
  form.addDateItem().setTitle('Day');
  form.addTimeItem().setTitle('Start');
  form.addPageBreakItem().setTitle('Part two');
  form.addSectionHeaderItem().setTitle('About the practice');
  form.addVideoItem().setTitle('See it').setVideoUrl('https://youtu.be/abcdefghijk').setWidth(480)`;

const KINDS = [
  'TEXT',
  'PARAGRAPH_TEXT',
  'MULTIPLE_CHOICE',
  'CHECKBOX',
  'LIST',
  'SCALE',
  'GRID',
  'DATE',
  'TIME',
  'PAGE_BREAK',
  'SECTION_HEADER',
  'VIDEO',
];

describe('the items of a form', () => {
  it('are of every kind that a walkthrough needs', () => {
    const workspace = school();
    const id = formWith(workspace, ONE_OF_EACH);
    expect(inForm(workspace, id, 'return items.map((item) => item.getType().toString());')).toEqual(
      KINDS,
    );
    expect(
      inForm(
        workspace,
        id,
        `return form.getItems(FormApp.ItemType.LIST).map((item) => item.getTitle());`,
      ),
    ).toEqual(['Teacher']);
    expect(inForm(workspace, id, 'return items[0].getType() === FormApp.ItemType.TEXT;')).toBe(
      true,
    );
  });

  it('are shown to the observer with everything that the page needs', () => {
    const workspace = school();
    const id = formWith(workspace, ONE_OF_EACH);
    const { items } = viewForm(workspace, OBSERVER, id);
    expect(items.map((item) => item.kind)).toEqual([
      'text',
      'paragraph',
      'multiple-choice',
      'checkbox',
      'list',
      'scale',
      'grid',
      'date',
      'time',
      'page-break',
      'section-header',
      'video',
    ]);
    expect(items[0]).toMatchObject({ title: 'Room', help: 'As on the door', required: true });
    expect(items[2]).toMatchObject({ other: false, choices: [{ value: '1' }, { value: '2' }] });
    expect(items[5]?.scale).toEqual({ from: 0, to: 4, low: 'slow', high: 'fast' });
    expect(items[6]).toMatchObject({ rows: ['Modeling', 'Feedback'], columns: ['Not yet', 'Yes'] });
    expect(items[9]?.goTo).toBe('next');
    expect(items[11]?.videoUrl).toBe('https://www.youtube.com/watch?v=abcdefghijk');
  });

  it('are generic until they are cast, and to their own kind alone', () => {
    const workspace = school();
    const id = formWith(workspace, ONE_OF_EACH);
    expect(inForm(workspace, id, 'return items[0].asTextItem().isRequired();')).toBe(true);
    expect(() => inForm(workspace, id, 'items[9].asListItem();')).toThrow(
      'Invalid conversion for item type: PAGE_BREAK.',
    );
    expect(() => inForm(workspace, id, 'items[0].setRequired(false);')).toThrow(
      'Item.setRequired is not built',
    );
    const casts = ['Text', 'ParagraphText', 'MultipleChoice', 'Checkbox', 'List', 'Scale', 'Grid'];
    casts.push('Date', 'Time', 'PageBreak', 'SectionHeader', 'Video');
    expect(
      inForm(
        workspace,
        id,
        `return ${JSON.stringify(casts)}.map((kind, at) => items[at]['as' + kind + 'Item']().getId() === items[at].getId());`,
      ),
    ).toEqual(casts.map(() => true));
  });

  it('keep their ids when they are moved and reworded, and ids are never used again', () => {
    const workspace = school();
    const id = formWith(
      workspace,
      `form.addTextItem().setTitle('a'); form.addTextItem().setTitle('b'); form.addTextItem().setTitle('c')`,
    );
    const [a, b, c] = itemIds(workspace, id);
    inForm(workspace, id, `form.moveItem(0, 2); form.moveItem(items[1], 1).setTitle('B');`);
    expect(itemIds(workspace, id)).toEqual([c, b, a]);
    expect(inForm(workspace, id, `return form.getItemById(${b}).getTitle();`)).toBe('B');
    inForm(workspace, id, `form.deleteItem(0); form.deleteItem(form.getItemById(${b}));`);
    const added = inForm<number>(workspace, id, 'return form.addTextItem().getId();');
    expect([a, b, c]).not.toContain(added);
    expect(added).toBeGreaterThan(100_000);
    expect(inForm(workspace, id, `return form.getItemById(${b});`)).toBeNull();
  });

  it('cannot be moved or deleted where there are none', () => {
    const workspace = school();
    const id = formWith(workspace, `form.addTextItem()`);
    expect(() => inForm(workspace, id, 'form.deleteItem(1);')).toThrow(/out of bounds/);
    expect(() => inForm(workspace, id, 'form.moveItem(0, 1);')).toThrow(/out of bounds/);
    expect(() =>
      inForm(workspace, id, 'form.deleteItem(items[0]); form.deleteItem(items[0]);'),
    ).toThrow(/deleted/);
    const other = formWith(workspace, 'form.addTextItem()');
    expect(() =>
      inForm(workspace, id, `form.deleteItem(FormApp.openById('${other}').getItems()[0]);`),
    ).toThrow(/not in the form/);
  });

  it('are copied to the end, with an id of their own', () => {
    const workspace = school();
    const id = formWith(
      workspace,
      `form.addListItem().setTitle('Teacher').setChoiceValues(['Cy']); form.addTextItem();
       form.getItems()[0].asListItem().duplicate().setTitle('Second teacher')`,
    );
    expect(
      inForm(
        workspace,
        id,
        `const copy = items[2].asListItem();
         return [items[0].getTitle(), copy.getTitle(), copy.getIndex(), copy.getChoices()[0].getValue()];`,
      ),
    ).toEqual(['Teacher', 'Second teacher', 2, 'Cy']);
    expect(new Set(itemIds(workspace, id)).size).toBe(3);
  });

  it('have bounds: scales, grids and videos take no others', () => {
    const workspace = school();
    const id = formWith(workspace, ONE_OF_EACH);
    const scale = 'const item = items[5].asScaleItem();';
    expect(() => inForm(workspace, id, `${scale} item.setBounds(2, 5);`)).toThrow(/lower/);
    expect(() => inForm(workspace, id, `${scale} item.setBounds(1, 11);`)).toThrow(/upper/);
    expect(
      inForm(
        workspace,
        id,
        `${scale} return [item.getLowerBound(), item.getUpperBound(), item.getLeftLabel(), item.getRightLabel()];`,
      ),
    ).toEqual([0, 4, 'slow', 'fast']);
    expect(() => inForm(workspace, id, 'items[6].asGridItem().setRows([]);')).toThrow(/empty/);
    expect(() =>
      inForm(workspace, id, `items[11].asVideoItem().setVideoUrl('https://vimeo.com/1');`),
    ).toThrow(/video/);
    expect(
      inForm(
        workspace,
        id,
        `const video = items[11].asVideoItem().setAlignment(FormApp.Alignment.CENTER);
         return [video.getWidth(), video.getAlignment() === FormApp.Alignment.CENTER];`,
      ),
    ).toEqual([480, true]);
  });

  it('tell nobody where a video lives, as Google’s do not', () => {
    const workspace = school();
    const id = formWith(workspace, ONE_OF_EACH);
    expect(() => inForm(workspace, id, 'items[11].asVideoItem().getVideoUrl();')).toThrow(
      'not built',
    );
  });
});

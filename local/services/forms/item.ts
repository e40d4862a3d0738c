import type { Execution } from '../../execution';
import { type Built, ServiceError } from '../../service';
import { CheckboxItem, ListItem, MultipleChoiceItem } from './choice-items';
import { DateItem, TimeItem } from './date-and-time-items';
import { FormItem, type ItemKey, itemOf, keyOf } from './form-item';
import { PageBreakItem, SectionHeaderItem, VideoItem } from './layout-items';
import type { ItemTypeName } from './records';
import { GridItem, ScaleItem } from './scale-and-grid-items';
import { ParagraphTextItem, TextItem } from './text-items';

/** An item of any kind, as getItems gives it: it can do little until it is cast. */
export class Item
  extends FormItem
  implements
    Built<
      GoogleAppsScript.Forms.Item,
      | 'asCheckboxItem'
      | 'asDateItem'
      | 'asGridItem'
      | 'asListItem'
      | 'asMultipleChoiceItem'
      | 'asPageBreakItem'
      | 'asParagraphTextItem'
      | 'asScaleItem'
      | 'asSectionHeaderItem'
      | 'asTextItem'
      | 'asTimeItem'
      | 'asVideoItem'
      | 'duplicate'
    >
{
  static override readonly className = 'Item';

  asCheckboxItem() {
    return cast(this, 'CHECKBOX', CheckboxItem, this.execution);
  }

  asDateItem() {
    return cast(this, 'DATE', DateItem, this.execution);
  }

  asGridItem() {
    return cast(this, 'GRID', GridItem, this.execution);
  }

  asListItem() {
    return cast(this, 'LIST', ListItem, this.execution);
  }

  asMultipleChoiceItem() {
    return cast(this, 'MULTIPLE_CHOICE', MultipleChoiceItem, this.execution);
  }

  asPageBreakItem() {
    return cast(this, 'PAGE_BREAK', PageBreakItem, this.execution);
  }

  asParagraphTextItem() {
    return cast(this, 'PARAGRAPH_TEXT', ParagraphTextItem, this.execution);
  }

  asScaleItem() {
    return cast(this, 'SCALE', ScaleItem, this.execution);
  }

  asSectionHeaderItem() {
    return cast(this, 'SECTION_HEADER', SectionHeaderItem, this.execution);
  }

  asTextItem() {
    return cast(this, 'TEXT', TextItem, this.execution);
  }

  asTimeItem() {
    return cast(this, 'TIME', TimeItem, this.execution);
  }

  asVideoItem() {
    return cast(this, 'VIDEO', VideoItem, this.execution);
  }
}

function cast<Kind>(
  item: Item,
  type: ItemTypeName,
  Kind: new (execution: Execution, key: ItemKey) => Kind,
  execution: Execution,
): Kind {
  const actual = itemOf(item).type;
  if (actual !== type) throw new ServiceError(`Invalid conversion for item type: ${actual}.`);
  return new Kind(execution, keyOf(item));
}

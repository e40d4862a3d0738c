import { type Built, ServiceError } from '../../service';
import { type Element, placeOf, recordOf, setAttributes } from './element';
import { putInline, Section } from './section';

/** Points: an inch. */
const DEFAULT_MARGIN = 72;

/** All that a document holds but headers and footers. */
export class Body
  extends Section
  implements
    Built<
      GoogleAppsScript.Document.Body,
      | 'appendPageBreak'
      | 'getMarginBottom'
      | 'getMarginLeft'
      | 'getMarginRight'
      | 'getMarginTop'
      | 'insertPageBreak'
      | 'setMarginBottom'
      | 'setMarginLeft'
      | 'setMarginRight'
      | 'setMarginTop'
    >
{
  static override readonly className = 'Body';

  appendPageBreak(): Element {
    return this.insertPageBreak(this.getNumChildren());
  }

  insertPageBreak(childIndex: number): Element {
    return putInline(this, childIndex, placeOf(this).tree.create('PAGE_BREAK'));
  }

  getMarginTop(): number {
    return margin(this, 'MARGIN_TOP');
  }

  getMarginBottom(): number {
    return margin(this, 'MARGIN_BOTTOM');
  }

  getMarginLeft(): number {
    return margin(this, 'MARGIN_LEFT');
  }

  getMarginRight(): number {
    return margin(this, 'MARGIN_RIGHT');
  }

  setMarginTop(marginTop: number): this {
    return setMargin(this, 'MARGIN_TOP', marginTop);
  }

  setMarginBottom(marginBottom: number): this {
    return setMargin(this, 'MARGIN_BOTTOM', marginBottom);
  }

  setMarginLeft(marginLeft: number): this {
    return setMargin(this, 'MARGIN_LEFT', marginLeft);
  }

  setMarginRight(marginRight: number): this {
    return setMargin(this, 'MARGIN_RIGHT', marginRight);
  }
}

function margin(body: Body, name: string): number {
  return Number(recordOf(body).attributes[name] ?? DEFAULT_MARGIN);
}

function setMargin<B extends Body>(body: B, name: string, points: number): B {
  if (!(points >= 0)) throw new ServiceError(`Invalid argument: ${points}`);
  setAttributes(body, { [name]: points });
  return body;
}

import { type Built, ServiceError } from '../../service';
import { Element, recordOf, setAttributes } from './element';

/** A line across the page. */
export class HorizontalRule extends Element {
  static override readonly className = 'HorizontalRule';
}

/** Where a new page begins. */
export class PageBreak extends Element {
  static override readonly className = 'PageBreak';
}

/** A picture in a line of text. */
export class InlineImage
  extends Element
  implements
    Built<
      GoogleAppsScript.Document.InlineImage,
      'getAltDescription' | 'getWidth' | 'setAltDescription' | 'setHeight' | 'setWidth'
    >
{
  static override readonly className = 'InlineImage';

  getAltDescription(): string {
    return String(recordOf(this).attributes['alt description'] ?? '');
  }

  setAltDescription(description: string): this {
    setAttributes(this, { 'alt description': description });
    return this;
  }

  getWidth(): number {
    return Number(recordOf(this).attributes.WIDTH ?? 0);
  }

  setWidth(width: number): this {
    return size(this, 'WIDTH', width);
  }

  setHeight(height: number): this {
    return size(this, 'HEIGHT', height);
  }
}

function size<I extends InlineImage>(image: I, name: string, pixels: number): I {
  if (!(pixels > 0)) throw new ServiceError(`Invalid argument: ${pixels}`);
  setAttributes(image, { [name]: pixels });
  return image;
}

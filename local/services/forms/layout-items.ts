import { type Built, ServiceEnum, ServiceError } from '../../service';
import { Alignment } from './enums';
import { changeItem, FormItem, formOf, itemOf, keyOf, method } from './form-item';
import { goToOf, navigationTypeOf } from './navigation';
import { integer, mismatch, text } from './signatures';

/** The start of a page. */
export class PageBreakItem
  extends FormItem
  implements Built<GoogleAppsScript.Forms.PageBreakItem, 'duplicate' | 'setGoToPage'>
{
  static override readonly className = 'PageBreakItem';

  /** Where the page *before* this break goes, when none of its choices says otherwise. */
  setGoToPage(target: unknown): this {
    const goTo = goToOf(target, formOf(this), method(this, 'setGoToPage'));
    return changeItem(this, { goTo });
  }

  getGoToPage() {
    const { goTo } = itemOf(this);
    if (typeof goTo !== 'number') return null;
    return new PageBreakItem(this.execution, { formId: keyOf(this).formId, id: goTo });
  }

  getPageNavigationType() {
    return navigationTypeOf(itemOf(this).goTo);
  }
}

export class SectionHeaderItem
  extends FormItem
  implements Built<GoogleAppsScript.Forms.SectionHeaderItem, 'duplicate'>
{
  static override readonly className = 'SectionHeaderItem';
}

export class VideoItem
  extends FormItem
  implements
    Built<
      GoogleAppsScript.Forms.VideoItem,
      'duplicate' | 'getWidth' | 'setAlignment' | 'setVideoUrl' | 'setWidth'
    >
{
  static override readonly className = 'VideoItem';

  /** Takes a YouTube address or a video's id; any other is refused. */
  setVideoUrl(youtubeUrl: string): this {
    const id = videoIdIn(text(youtubeUrl, method(this, 'setVideoUrl')));
    if (!id) throw new ServiceError(`Invalid video URL: ${youtubeUrl}`);
    const url = `https://www.youtube.com/watch?v=${id}`;
    return changeItem(this, { video: { ...itemOf(this).video, url } });
  }

  getWidth(): number {
    return itemOf(this).video.width;
  }

  setWidth(width: number): this {
    const pixels = integer(width, method(this, 'setWidth'));
    if (pixels <= 0) throw new ServiceError('Invalid argument: width');
    return changeItem(this, { video: { ...itemOf(this).video, width: pixels } });
  }

  getAlignment() {
    return Alignment[itemOf(this).video.alignment] as ServiceEnum;
  }

  setAlignment(alignment: unknown): this {
    if (!(alignment instanceof ServiceEnum && alignment.className === 'Alignment')) {
      throw mismatch(alignment, method(this, 'setAlignment'));
    }
    return changeItem(this, { video: { ...itemOf(this).video, alignment: alignment.value } });
  }
}

/** A video's id is 11 letters, digits, `-` or `_`. */
function videoIdIn(address: string): string | undefined {
  if (/^[\w-]{11}$/.test(address)) return address;
  const found =
    /^https?:\/\/(?:www\.|m\.)?(?:youtube\.com\/(?:watch\?(?:\S*&)?v=|embed\/|shorts\/)|youtu\.be\/)([\w-]{11})(?![\w-])/.exec(
      address,
    );
  return found?.[1];
}

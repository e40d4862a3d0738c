import type { Built } from '../../service';
import { changeItem, itemOf, keyOf, method, QuestionItem } from './form-item';
import { ItemResponse } from './item-response';
import { boolean, date, integer } from './signatures';

export class DateItem
  extends QuestionItem
  implements
    Built<
      GoogleAppsScript.Forms.DateItem,
      | 'createResponse'
      | 'duplicate'
      | 'includesYear'
      | 'isRequired'
      | 'setIncludesYear'
      | 'setRequired'
    >
{
  static override readonly className = 'DateItem';

  /** The day that the moment falls on in the script's time zone. */
  createResponse(response: GoogleAppsScript.Base.Date) {
    const moment = date(response, method(this, 'createResponse'));
    const day = dayIn(String(this.execution.run.project.manifest.timeZone ?? 'UTC'), moment);
    const answer = itemOf(this).includesYear ? day : day.slice('2026-'.length);
    return new ItemResponse(this.execution, keyOf(this), answer);
  }

  includesYear(): boolean {
    return itemOf(this).includesYear;
  }

  setIncludesYear(enableYear: boolean): this {
    const name = method(this, 'setIncludesYear');
    return changeItem(this, { includesYear: boolean(enableYear, name) });
  }
}

export class TimeItem
  extends QuestionItem
  implements
    Built<
      GoogleAppsScript.Forms.TimeItem,
      'createResponse' | 'duplicate' | 'isRequired' | 'setRequired'
    >
{
  static override readonly className = 'TimeItem';

  /** Hours and minutes wrap as on a clock: 10:90 is 11:30. */
  createResponse(hour: number, minute: number) {
    const name = method(this, 'createResponse');
    const minutes = integer(hour, name) * 60 + integer(minute, name);
    const wrapped = ((minutes % 1440) + 1440) % 1440;
    const [hours, rest] = [Math.floor(wrapped / 60), wrapped % 60];
    const answer = `${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
    return new ItemResponse(this.execution, keyOf(this), answer);
  }
}

/** `2026-09-07`. */
function dayIn(timeZone: string, moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(moment);
}

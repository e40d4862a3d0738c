import { ServiceEnum, type ServiceObject } from '../../service';
import { PageNavigationType } from './enums';
import { FormItem, keyOf } from './form-item';
import type { FormRecord, GoTo } from './records';
import { invalidData, mismatch } from './signatures';

/** Where a script says that a page goes: a page break (not a generic item) or a type of navigation. */
export function goToOf(target: unknown, form: FormRecord, methodName: string): GoTo {
  if (target instanceof FormItem) {
    if ((target.constructor as typeof ServiceObject).className !== 'PageBreakItem') {
      throw mismatch(target, methodName);
    }
    const { id } = keyOf(target);
    if (!isPage(form, id)) throw invalidData();
    return id;
  }
  if (target instanceof ServiceEnum && target.className === 'PageNavigationType') {
    // GO_TO_PAGE needs to be told which page.
    if (target === PageNavigationType.GO_TO_PAGE) throw invalidData();
    return target.value as GoTo;
  }
  throw mismatch(target, methodName);
}

export function navigationTypeOf(goTo: GoTo): ServiceEnum {
  return typeof goTo === 'number' ? PageNavigationType.GO_TO_PAGE : PageNavigationType[goTo];
}

export function isPage(form: FormRecord, id: number): boolean {
  return form.items.some((item) => item.id === id && item.type === 'PAGE_BREAK');
}

/** Whether a choice or a page still leads to this page. */
export function isTarget(form: FormRecord, page: number): boolean {
  return form.items.some(
    (item) =>
      item.id !== page &&
      (item.goTo === page || item.choices.some((choice) => choice.goTo === page)),
  );
}

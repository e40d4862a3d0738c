import { cellName } from './area';
import { displayOf, showsDates } from './number-format';
import type { Cell, Rule } from './records';

/** Whether a cell breaks a rule. Empty cells never do. A formula does: its value is not computed here. */
export function breaks(rule: Rule, cell: Cell, numberFormat: string | undefined): boolean {
  if (cell === null) return false;
  switch (rule.criteria) {
    case 'VALUE_IN_LIST':
      return !choicesOf(rule).includes(displayOf(cell, numberFormat));
    case 'DATE_IS_VALID_DATE':
      return typeof cell !== 'number' || !showsDates(numberFormat);
    case 'NUMBER_BETWEEN': {
      const [from, to] = rule.values as readonly number[];
      return typeof cell !== 'number' || cell < (from ?? cell) || cell > (to ?? cell);
    }
    case 'TEXT_IS_VALID_EMAIL':
      return typeof cell !== 'string' || !/^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]+$/.test(cell);
    case 'CHECKBOX':
      return !checkboxValues(rule).includes(cell);
  }
}

/** The choices of a VALUE_IN_LIST rule. */
export function choicesOf(rule: Rule): readonly string[] {
  return rule.criteria === 'VALUE_IN_LIST' ? (rule.values[0] as readonly string[]) : [];
}

/** What a checkbox may hold: checked and, unless it is blank then, unchecked. */
export function checkboxValues(rule: Rule): readonly unknown[] {
  return rule.values.length === 0 ? [true, false] : rule.values;
}

/** What a script is told when it enters what a rule forbids. */
export function violation(rule: Rule, row: number, column: number): string {
  const told = `The data you entered in cell ${cellName(row, column)} violates the data validation rules set on this cell.`;
  const choices = choicesOf(rule);
  return choices.length > 0
    ? `${told} Please enter one of the following values: ${choices.join(', ')}.`
    : told;
}

import { enumeration, type ServiceEnum } from '../../service';

/**
 * FormApp's enumerations. The declared types make their values numbers, and some methods' null they leave out: methods
 * that give either are not among those that `Built` checks.
 */
export const ItemType = enumeration('ItemType', [
  'CHECKBOX',
  'CHECKBOX_GRID',
  'DATE',
  'DATETIME',
  'DURATION',
  'GRID',
  'IMAGE',
  'LIST',
  'MULTIPLE_CHOICE',
  'PAGE_BREAK',
  'PARAGRAPH_TEXT',
  'RATING',
  'SCALE',
  'SECTION_HEADER',
  'TEXT',
  'TIME',
  'VIDEO',
  'FILE_UPLOAD',
  'UNSUPPORTED',
]);

export const PageNavigationType = enumeration('PageNavigationType', [
  'CONTINUE',
  'GO_TO_PAGE',
  'RESTART',
  'SUBMIT',
]);

export const DestinationType = enumeration('DestinationType', ['SPREADSHEET']);

export const Alignment: Readonly<Record<string, ServiceEnum>> = enumeration('Alignment', [
  'LEFT',
  'CENTER',
  'RIGHT',
]);

/** A framework that a school can take over by its codes. Titles and texts belong to its publisher; a school brings its own. */
export interface ReadyFramework {
  readonly name: string;
  /** Codes by domain; none where the publisher prints none, or editions differ. */
  readonly domains: readonly (readonly string[])[];
  /** What a school should know before it takes it over. */
  readonly about: string;
}

/**
 * Codes as the publishers print them: The Framework for Teaching (The Danielson Group, 2022), 22 components; T-TESS (Texas
 * Education Agency), 16 dimensions. The Marzano Focused Teacher Evaluation Model (2017) prints 23 elements in four domains of 3,
 * 10, 7 and 3 without codes. Published versions of the 5D+ rubric say 37 and 30 indicators, and OTES 2.0 prints no codes, so
 * that a list of either would be made up.
 */
export const READY_FRAMEWORKS: readonly ReadyFramework[] = [
  {
    name: 'Danielson Framework for Teaching 2022',
    domains: [lettered(1, 6), lettered(2, 5), lettered(3, 5), lettered(4, 6)],
    about: 'The 22 codes of the publisher, 1a to 4f.',
  },
  {
    name: 'T-TESS',
    domains: [pointed(1, 4), pointed(2, 5), pointed(3, 3), pointed(4, 4)],
    about: 'The 16 dimensions of the state’s rubric, 1.1 to 4.4.',
  },
  {
    name: 'Marzano Focused Teacher Evaluation Model',
    domains: [counting(1, 3), counting(4, 10), counting(14, 7), counting(21, 3)],
    about:
      'The model prints no codes. These number its 23 elements in the order of its four domains: check them against your copy.',
  },
  {
    name: '5D+',
    domains: [],
    about:
      'Editions of this rubric differ in their indicators, so there is no ready list. Paste yours.',
  },
  {
    name: 'OTES 2.0',
    domains: [],
    about:
      'Ohio prints no codes. Paste the components one a line: without codes they are numbered in their order.',
  },
];

function lettered(domain: number, components: number): string[] {
  return Array.from({ length: components }, (_, index) => `${domain}${'abcdef'[index]}`);
}

function pointed(domain: number, dimensions: number): string[] {
  return Array.from({ length: dimensions }, (_, index) => `${domain}.${index + 1}`);
}

function counting(from: number, elements: number): string[] {
  return Array.from({ length: elements }, (_, index) => `${from + index}`);
}

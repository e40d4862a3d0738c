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
    name: 'Danielson Framework 2022',
    domains: [lettered(1, 6), lettered(2, 5), lettered(3, 5), lettered(4, 6)],
    about: 'Its 22 components, 1a to 4f.',
  },
  {
    name: 'T-TESS',
    domains: [pointed(1, 4), pointed(2, 5), pointed(3, 3), pointed(4, 4)],
    about: 'Its 16 dimensions, 1.1 to 4.4.',
  },
  {
    name: 'Marzano Focused Teacher Evaluation Model',
    domains: [counting(1, 3), counting(4, 10), counting(14, 7), counting(21, 3)],
    about:
      'Its 23 elements have no codes, so they are numbered through its four domains. Check them against your copy.',
  },
  {
    name: '5D+',
    domains: [],
    about: 'Its editions differ. Paste the indicators of yours.',
  },
  {
    name: 'OTES 2.0',
    domains: [],
    about: 'It has no codes. Paste its components, one a line, and they are numbered.',
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

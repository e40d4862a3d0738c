export type Level = 'GS' | 'GB' | 'KI';

export interface Cell {
  readonly indicator: string;
  readonly level: Level;
  readonly title: string;
}

/** The 15 indicators of the document, each at Getting Started, Getting Better and Keep Improving. */
export const CELLS: readonly Cell[] = [
  ...cells(
    '1',
    'A practice library makes the forms',
    'A continuum, videos and a guide',
    'Sets by focus, with student actions',
  ),
  ...cells(
    '2',
    'One shared description, acknowledged',
    'Agreement feeds the wording',
    'Calibration across a building and a district',
  ),
  ...cells(
    '3',
    'Everyone is visited once or twice a month',
    'Times, parts of lessons and pairs are mixed',
    'Everyone every week or two, shown at a glance',
  ),
  ...cells(
    '4a',
    'Practices, curriculum and open notes',
    'A form for each focus',
    'Forms evolve and stay comparable',
  ),
  ...cells(
    '4b',
    'Strengths and opportunities, shared or kept',
    'Levels, and practices in place replaced',
    'Adaptive forms and examples worth showing',
  ),
  ...cells(
    '5',
    'Reviews fall due; strengths are listed',
    'A protocol of improvement cycles',
    'Strengths beside student outcomes',
  ),
  ...cells(
    '6a',
    'The whole picture of a cycle',
    'Trends across cycles, and decisions',
    'Every decision comes back',
  ),
  ...cells(
    '6b',
    'By grade, subject, team and more',
    'Groups over time, and for teams',
    'Trends that need a response are raised',
  ),
  ...cells(
    '7',
    'A pilot with short cycles',
    'Adjustments, until it is stable',
    'Expanded, with cohorts shown apart',
  ),
  ...cells(
    '8a',
    'Broad results to all',
    'After every cycle, with decisions',
    'Teachers are asked for their view',
  ),
  ...cells(
    '8b',
    'Results by team, never individual',
    'Teams ask for changes',
    "A team's own workbook and proposals",
  ),
  ...cells(
    '9',
    'Each observation to its teacher',
    'Conversations with the notes before them',
    'Teachers ask for something specific',
  ),
  ...cells(
    '10',
    'A protocol built on the framework',
    'Out of evaluation unless asked',
    'A plan with evidence of growth',
  ),
  ...cells(
    '11',
    'Coaching notes show patterns',
    'Needs documented to be gathered',
    'Needs beside gaps, reviewed together',
  ),
  ...cells(
    '12',
    'Likely models and mentors',
    'Roles, and a track record',
    'District roles, training and matching',
  ),
];

function cells(indicator: string, gs: string, gb: string, ki: string): Cell[] {
  return [
    { indicator, level: 'GS', title: gs },
    { indicator, level: 'GB', title: gb },
    { indicator, level: 'KI', title: ki },
  ];
}

/** The name by which a cell's acceptance test is found again. */
export function nameOf({ indicator, level, title }: Cell): string {
  return `${indicator} ${level}: ${title}`;
}

/** Declares the acceptance test of a cell. */
export function acceptance(indicator: string, level: Level, test: () => void): void {
  const cell = CELLS.find((one) => one.indicator === indicator && one.level === level);
  if (!cell) throw new Error(`There is no cell ${indicator} ${level}.`);
  it(nameOf(cell), test);
}

import loadHighs from 'highs';
import { cheapestAssignment, NEVER } from '../../../src/coach/leaders/cheapest-assignment';
import { seeded } from '../../builders';

const sumOf = (costs: number[][], columns: number[]) =>
  columns.reduce((sum, column, row) => sum + (costs[row]?.[column] ?? Number.NaN), 0);

describe('the cheapest assignment', () => {
  it('is that of the worked example of Wikipedia’s “Hungarian algorithm”', () => {
    // Alice, Bob and Dora; bathroom, floors, windows: 15.
    const costs = [
      [8, 4, 7],
      [5, 2, 3],
      [9, 4, 8],
    ];
    const columns = cheapestAssignment(costs);
    expect(sumOf(costs, columns)).toBe(15);
    expect(columns).toEqual([0, 2, 1]);
  });

  it('gives nobody the same column twice, and none to nobody', () => {
    expect(cheapestAssignment([])).toEqual([]);
    const columns = cheapestAssignment([
      [1, NEVER, 1000, 1000],
      [1, NEVER, 1000, 1000],
    ]);
    expect(new Set(columns).size).toBe(2);
    expect(columns.filter((column) => column === 0)).toHaveLength(1);
  });

  it('costs what HiGHS finds, for random teachers and places', async () => {
    const highs = await loadHighs();
    const random = seeded(12);
    for (let round = 0; round < 25; round++) {
      const rows = 1 + Math.floor(random() * 9);
      const width = rows + Math.floor(random() * 12);
      const costs = Array.from({ length: rows }, () =>
        Array.from({ length: width }, () =>
          random() < 0.3 ? 1000 : Math.round(random() * 120) / 10,
        ),
      );
      const solution = highs.solve(linearProgram(costs), { output_flag: false });
      expect(sumOf(costs, cheapestAssignment(costs))).toBeCloseTo(solution.ObjectiveValue, 6);
    }
  });

  it('takes a school of 120 teachers in the blink of an eye', () => {
    const random = seeded(3);
    const costs = Array.from({ length: 120 }, () => Array.from({ length: 240 }, random));
    expect(new Set(cheapestAssignment(costs)).size).toBe(120);
  });
});

/** Each row one column, each column at most one row; its corners are whole, so that no integers are asked for. */
function linearProgram(costs: number[][]): string {
  const name = (row: number, column: number) => `x${row}_${column}`;
  const width = costs[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => column);
  const objective = costs.flatMap((line, row) =>
    line.map((cost, column) => `${cost} ${name(row, column)}`),
  );
  return [
    'Minimize',
    ` cost: ${objective.join(' + ')}`,
    'Subject To',
    ...costs.map((_, row) => ` ${columns.map((column) => name(row, column)).join(' + ')} = 1`),
    ...columns.map((column) => ` ${costs.map((_, row) => name(row, column)).join(' + ')} <= 1`),
    'End',
  ].join('\n');
}

/** More than any sum of real costs: what may not be. */
export const NEVER = 1e9;

/**
 * Gives each row one column of its own so that the sum of costs is lowest: the assignment problem (H. W. Kuhn 1955, The
 * Hungarian method for the assignment problem, Naval Research Logistics Quarterly 2, 83-97), by shortest augmenting paths with
 * potentials, O(rows² · columns) (R. Jonker and A. Volgenant 1987, A shortest augmenting path algorithm for dense and sparse
 * linear assignment problems, Computing 38, 325-340).
 *
 * @param costs one line for each row, all equally long and at least as long as there are rows
 * @returns the column of each row
 */
export function cheapestAssignment(costs: readonly (readonly number[])[]): number[] {
  const width = costs[0]?.length ?? 0;
  const rowPrice = new Array<number>(costs.length).fill(0);
  const columnPrice = new Array<number>(width).fill(0);
  const holder = new Array<number>(width).fill(-1);
  for (let start = 0; start < costs.length; start++) {
    const distance = new Array<number>(width).fill(Number.POSITIVE_INFINITY);
    const from = new Array<number>(width).fill(-1);
    const done = new Set<number>();
    let row = start;
    let column = -1;
    // Grows a tree of cheapest paths until it meets a column that nobody has.
    for (;;) {
      let next = -1;
      const far = column < 0 ? 0 : (distance[column] ?? 0);
      for (let one = 0; one < width; one++) {
        if (done.has(one)) continue;
        const cost = costs[row]?.[one] ?? NEVER;
        const reach = far + cost - (rowPrice[row] ?? 0) - (columnPrice[one] ?? 0);
        if (reach < (distance[one] ?? 0)) {
          distance[one] = reach;
          from[one] = column;
        }
        if (next < 0 || (distance[one] ?? 0) < (distance[next] ?? 0)) next = one;
      }
      column = next;
      const held = holder[column] ?? -1;
      if (held < 0) break;
      done.add(column);
      row = held;
    }
    const length = distance[column] ?? 0;
    rowPrice[start] = (rowPrice[start] ?? 0) + length;
    for (const one of done) {
      const less = length - (distance[one] ?? 0);
      const held = holder[one] ?? 0;
      rowPrice[held] = (rowPrice[held] ?? 0) + less;
      columnPrice[one] = (columnPrice[one] ?? 0) - less;
    }
    // Along the path each row takes the column after its own.
    while (column >= 0) {
      const before = from[column] ?? -1;
      holder[column] = before < 0 ? start : (holder[before] ?? -1);
      column = before;
    }
  }
  const columnOf = new Array<number>(costs.length).fill(-1);
  holder.forEach((row, column) => {
    if (row >= 0) columnOf[row] = column;
  });
  return columnOf;
}

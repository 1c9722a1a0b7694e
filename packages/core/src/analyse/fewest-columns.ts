/** Rows to cover, each as the columns that cover it, ascending. */
export type Rows = readonly (readonly number[])[];

/** The columns chosen, and whether no smaller choice exists or the search was cut short. */
export interface Choice {
  readonly columns: readonly number[];
  readonly isFewest: boolean;
}

const stepLimit = 20_000;

/** Chooses the fewest columns that cover every row, the earliest among equals. */
export function fewestColumns(rows: Rows): Choice {
  const search = new Search(greedyChoice(rows));
  search.go(rows, []);
  return { columns: [...search.best].sort((a, b) => a - b), isFewest: search.steps <= stepLimit };
}

class Search {
  best: readonly number[];
  steps = 0;

  constructor(start: readonly number[]) {
    this.best = start;
  }

  go(rows: Rows, chosen: readonly number[]): void {
    this.steps++;
    if (this.steps > stepLimit) return;
    const hardest = hardestRow(rows);
    if (hardest === undefined) {
      if (chosen.length < this.best.length) this.best = chosen;
      return;
    }
    if (chosen.length + atLeast(rows) >= this.best.length) return;
    const columns = [...hardest].sort((a, b) => coveredBy(rows, b) - coveredBy(rows, a) || a - b);
    for (const column of columns) this.go(without(rows, column), [...chosen, column]);
  }
}

/** The row with the fewest columns: where the search branches least. */
function hardestRow(rows: Rows): readonly number[] | undefined {
  return rows.reduce<readonly number[] | undefined>(
    (hardest, row) => (hardest === undefined || row.length < hardest.length ? row : hardest),
    undefined,
  );
}

/** Rows that share no column need one each. */
function atLeast(rows: Rows): number {
  const used = new Set<number>();
  let count = 0;
  for (const row of [...rows].sort((a, b) => a.length - b.length)) {
    if (row.some((column) => used.has(column))) continue;
    for (const column of row) used.add(column);
    count++;
  }
  return count;
}

function greedyChoice(rows: Rows): readonly number[] {
  const chosen: number[] = [];
  let left = rows;
  while (left.length > 0) {
    const columns = [...new Set(left.flat())].sort((a, b) => coveredBy(left, b) - coveredBy(left, a) || a - b);
    const [widest] = columns;
    if (widest === undefined) throw new Error('a row that no column covers');
    chosen.push(widest);
    left = without(left, widest);
  }
  return chosen;
}

function coveredBy(rows: Rows, column: number): number {
  return rows.filter((row) => row.includes(column)).length;
}

function without(rows: Rows, column: number): Rows {
  return rows.filter((row) => !row.includes(column));
}

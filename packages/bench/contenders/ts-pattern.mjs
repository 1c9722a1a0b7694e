import { isMatching, P } from 'ts-pattern';

/** ts-pattern: a pattern for each row. */
export function make({ table }) {
  const { keys, channels, rows } = table;
  const matchers = rows.map((row) =>
    isMatching(
      Object.fromEntries(
        row.when.map(([key, values]) => [keys[key].name, P.union(...values.map((value) => keys[key].values[value]))]),
      ),
    ),
  );
  return (situation) => {
    const verdicts = channels.map(() => 5);
    rows.forEach((row, index) => {
      if (!matchers[index](situation)) return;
      for (const channel of row.channels) verdicts[channel] = Math.min(verdicts[channel], row.verdict);
    });
    return verdicts;
  };
}

import { LogicEngine } from 'json-logic-engine';

/** json-logic-engine, compiled: one expression gives the verdicts of all channels. */
export function make({ table }) {
  const { keys, channels, rows } = table;
  const condition = (row) => ({
    and: row.when.map(([key, values]) => ({
      in: [{ var: keys[key].name }, values.map((value) => keys[key].values[value])],
    })),
  });
  const logic = channels.map((_, channel) => {
    const branches = [0, 1, 2, 3, 4].flatMap((verdict) => {
      const giving = rows.filter((row) => row.verdict === verdict && row.channels.includes(channel));
      if (giving.length === 0) return [];
      return [giving.some((row) => row.when.length === 0) ? true : { or: giving.map(condition) }, verdict];
    });
    return { if: [...branches, 5] };
  });
  return new LogicEngine().build(logic);
}

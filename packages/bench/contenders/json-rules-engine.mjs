import { Engine } from 'json-rules-engine';

/** json-rules-engine: a rule for each row, its event the verdict on the row's channels. */
export function make({ table }) {
  const { keys, channels, rows } = table;
  const engine = new Engine();
  for (const row of rows) {
    engine.addRule({
      conditions: {
        all: row.when.map(([key, values]) => ({
          fact: keys[key].name,
          operator: 'in',
          value: values.map((value) => keys[key].values[value]),
        })),
      },
      event: { type: String(row.verdict), params: { channels: row.channels } },
    });
  }
  return async (situation) => {
    const verdicts = channels.map(() => 5);
    const { events } = await engine.run(situation);
    for (const { type, params } of events) {
      for (const channel of params.channels) verdicts[channel] = Math.min(verdicts[channel], Number(type));
    }
    return verdicts;
  };
}

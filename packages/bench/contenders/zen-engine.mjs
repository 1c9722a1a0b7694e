import { ZenEngine } from '@gorules/zen-engine';

/** @gorules/zen-engine: one decision table that collects every row that holds. */
export function make({ table }) {
  const { keys, channels, rows } = table;
  const cell = (row, key) => {
    const asked = row.when.find(([one]) => one === key);
    return asked === undefined ? '' : asked[1].map((value) => `'${keys[key].values[value]}'`).join(', ');
  };
  const content = {
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      { id: 'in', name: 'request', type: 'inputNode', position: { x: 0, y: 0 } },
      {
        id: 'table',
        name: 'table',
        type: 'decisionTableNode',
        position: { x: 1, y: 0 },
        content: {
          hitPolicy: 'collect',
          inputs: keys.map(({ name }, key) => ({ id: `i${key}`, name, field: name })),
          outputs: [{ id: 'o', name: 'row', field: 'row' }],
          rules: rows.map((row, index) => ({
            _id: `r${index}`,
            ...Object.fromEntries(keys.map((_, key) => [`i${key}`, cell(row, key)])),
            o: String(index),
          })),
        },
      },
      { id: 'out', name: 'response', type: 'outputNode', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'e1', sourceId: 'in', targetId: 'table', type: 'edge' },
      { id: 'e2', sourceId: 'table', targetId: 'out', type: 'edge' },
    ],
  };
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(content)));
  return async (situation) => {
    const verdicts = channels.map(() => 5);
    const { result } = await decision.evaluate(situation);
    for (const { row } of result) {
      for (const channel of rows[row].channels) verdicts[channel] = Math.min(verdicts[channel], rows[row].verdict);
    }
    return verdicts;
  };
}

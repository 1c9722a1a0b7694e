/** What the columns of a made-up log mean: its words are the model's own, and every event is wholly known. */
const mapping = {
  schemaVersion: 1,
  rows: [
    { match: { columns: { from: 'teacher' } }, to: 'parent' },
    { match: { columns: { from: 'parent' } }, to: 'teacher' },
    { match: { columns: { sensitive: 'true' } }, facts: { sensitivity: 'sensitive' } },
    { match: { columns: { sensitive: 'false' } }, facts: { sensitivity: 'open' } },
  ],
  defaults: {
    facts: {
      urgency: 'routine',
      importance: 'important',
      tension: 'calm',
      about: 'one-child',
      addressing: 'one',
      hours: 'within',
      suspicion: 'none',
      reach: 'platform',
      language: 'shared',
    },
  },
  log: {
    columns: { case: 'case', time: 'time', id: 'id' },
    take: { from: 'from', channel: 'channel', purpose: 'purpose', act: 'act' },
    idleDays: 14,
  },
};

/** XES has names of its own for the case and the time. */
export function mappingFor(format) {
  if (format !== 'xes') return mapping;
  return { ...mapping, log: { ...mapping.log, columns: { case: 'concept:name', time: 'time:timestamp', id: 'id' } } };
}

// One fresh process: how long until a first decision can be asked for, in milliseconds of the processor's time, and what
// stays in memory. It is given the bundle of the main entry.
const cost = async (work) => {
  const before = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1000, value];
};
const heap = () => {
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
};

const on = '2026-11-24';
const [imported, { defaultModel, decide, verifyModel }] = await cost(() => import(process.argv[2]));
const before = heap();
const [composed, model] = await cost(() => defaultModel(on));
const empty = heap() - before;

const roles = [...model.words.roles.keys()];
const purposes = [...model.words.purposes.keys()];
const facts = [...model.words.facts].filter(([, fact]) => fact.kind === 'choice');
let state = 1;
const pick = (values) => {
  state = (state * 48271) % 2147483647;
  return values[state % values.length];
};
const situation = () => ({
  purpose: pick(purposes),
  act: pick(['inform', 'ask', 'talk', 'arrange']),
  from: pick(roles),
  to: [pick(roles)],
  ...Object.fromEntries(facts.map(([name, { values }]) => [name, pick(Object.keys(values))])),
});

const [first] = await cost(() => decide(model, situation()));
for (let count = 0; count < 20_000; count++) decide(model, situation());
const used = heap() - before;
for (let count = 0; count < 180_000; count++) decide(model, situation());
const usedLong = heap() - before;
const [verified] = await cost(() => verifyModel(model));
const again = [];
for (let count = 0; count < 8; count++) again.push((await cost(() => defaultModel(on)))[0]);
const [, , , , recomposed] = again.sort((a, b) => a - b);

console.log(
  JSON.stringify({
    imported,
    composed,
    first,
    recomposed,
    verified,
    heap: empty / 1e6,
    heapUsed: used / 1e6,
    heapUsedLong: usedLong / 1e6,
  }),
);

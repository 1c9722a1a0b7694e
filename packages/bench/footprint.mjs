import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundle, here } from './bundle.mjs';
import { median } from './report.mjs';

const entries = {
  'deciding only: compose and decide':
    "export { composeModel } from './compose/compose-model.js'; export { decide } from './decide/decide.js';",
  'deciding, with Aalborg’s frame':
    "export { composeModel } from './compose/compose-model.js'; export { decide } from './decide/decide.js'; export { aalborg } from './aalborg/aalborg.js';",
  'everything of the main entry': "export * from './index.js';",
};

/** Sizes, and how long it takes until a first decision can be asked for; times are medians over fresh processes. */
export async function measureFootprint(folder, processes) {
  const sizes = [];
  for (const [name, contents] of Object.entries(entries)) {
    const outfile = join(folder, 'size.mjs');
    await bundle('workload.mjs', folder, {
      entryPoints: undefined,
      stdin: { contents, resolveDir: join(here, '../core/src'), loader: 'ts' },
      outfile,
      minify: true,
      platform: 'neutral',
      mainFields: ['module', 'main'],
      external: [],
    });
    sizes.push({
      name: `size, gzip: ${name}`,
      value: gzipSync(readFileSync(outfile), { level: 9 }).length / 1000,
      unit: 'kB',
    });
  }
  const whole = join(folder, 'size.mjs');
  const probe = join(folder, 'probe.mjs');
  writeFileSync(probe, probeText(whole));
  const runs = Array.from({ length: processes }, () =>
    JSON.parse(execFileSync(process.execPath, ['--expose-gc', probe], { encoding: 'utf8' })),
  );
  const of = (key) => median(runs.map((run) => run[key]));
  return [
    ...sizes,
    { name: 'import of the main entry', value: of('imported'), unit: 'ms' },
    { name: 'compose the default model, first time in a process', value: of('composed'), unit: 'ms' },
    { name: 'compose the default model, when warm', value: of('recomposed'), unit: 'ms' },
    { name: 'first decision after composing', value: of('first'), unit: 'ms' },
    { name: 'verify the default model over the whole space', value: of('verified'), unit: 'ms' },
    { name: 'heap of a composed model', value: of('heap'), unit: 'MB' },
    { name: 'heap of the model after 20,000 decisions', value: of('heapUsed'), unit: 'MB' },
  ];
}

function probeText(whole) {
  return `
const timed = async (work) => { const start = performance.now(); const value = await work(); return [performance.now() - start, value]; };
const heap = () => { globalThis.gc(); globalThis.gc(); return process.memoryUsage().heapUsed; };
const [imported, core] = await timed(() => import(${JSON.stringify(whole)}));
const { defaultModel, decide, verifyModel } = core;
const before = heap();
const [composed, model] = await timed(() => defaultModel('2026-11-24'));
const empty = heap() - before;
const words = [...model.words.roles.keys()];
const purposes = [...model.words.purposes.keys()];
const facts = [...model.words.facts].filter(([, fact]) => fact.kind === 'choice');
let state = 1;
const next = (n) => { state = (state * 48271) % 2147483647; return state % n; };
const situation = () => ({
  purpose: purposes[next(purposes.length)], act: ['inform', 'ask', 'talk', 'arrange'][next(4)], from: words[next(words.length)],
  to: [words[next(words.length)]],
  ...Object.fromEntries(facts.map(([name, fact]) => { const values = Object.keys(fact.values); return [name, values[next(values.length)]]; })),
});
const [first] = await timed(() => decide(model, situation()));
const again = [];
for (let i = 0; i < 8; i++) again.push((await timed(() => defaultModel('2026-11-24')))[0]);
for (let i = 0; i < 20000; i++) decide(model, situation());
const used = heap() - before;
const verified = verifyModel === undefined ? 0 : (await timed(() => verifyModel(model)))[0];
again.sort((a, b) => a - b);
console.log(JSON.stringify({ imported, composed, first, recomposed: again[4], verified, heap: empty / 1e6, heapUsed: used / 1e6 }));
`;
}

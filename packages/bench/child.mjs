import { readFileSync } from 'node:fs';

// One contender in a process of its own: it is made once, checked, and run for as long as it is told to, again and again.
const [file, variant, workloadFile] = process.argv.slice(2);
const workload = JSON.parse(readFileSync(workloadFile, 'utf8'));
const { make } = await import(file);
const made = await make(workload, variant);
const contender =
  typeof made === 'function'
    ? {
        inputs: () => workload.flat,
        isFresh: false,
        answer: made,
        codes: async (situation) => [...(await made(situation))],
      }
    : made;
let place = 0;
let kept;

/**
 * Runs for some milliseconds, and tells how many answers were given in how much of the processor's time: others on the
 * machine make a run longer, but take nothing of that.
 */
async function round(milliseconds) {
  const inputs = contender.inputs();
  if (contender.isFresh) place = 0;
  const used = process.cpuUsage();
  const start = performance.now();
  let count = 0;
  for (let until = start; until - start < milliseconds; until = performance.now()) {
    for (let step = 0; step < 16; step++) {
      const answer = contender.answer(inputs[place % inputs.length]);
      kept = answer instanceof Promise ? await answer : answer;
      place++;
      count++;
    }
    if (contender.isFresh && place + 16 > inputs.length) break;
    // A slow one must not run for minutes: after each answer it looks at the clock.
    if (count === 16 && (performance.now() - start) / 16 > milliseconds / 16) break;
  }
  const { user, system } = process.cpuUsage(used);
  return { count, milliseconds: (user + system) / 1000, kept: kept !== undefined };
}

async function check({ inputs, expected }) {
  const wrong = [];
  for (const [index, input] of inputs.entries()) {
    const codes = await contender.codes(input, index);
    if (codes.join() !== expected[index].join()) wrong.push(index);
  }
  return wrong;
}

process.on('message', async ({ ask, ...rest }) => {
  process.send({ ask, answer: ask === 'check' ? await check(rest) : await round(rest.milliseconds) });
});
process.send({ ask: 'ready' });

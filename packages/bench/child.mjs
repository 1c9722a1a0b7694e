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

/** How much of the processor's time this process has used so far, in milliseconds. */
function used() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Runs until it has used so many milliseconds of the processor's time, and tells how many answers were given: others on
 * the machine make a run longer, but take nothing of that. A `fresh` one ends where its new situations do.
 */
async function round(milliseconds) {
  const inputs = contender.inputs();
  if (contender.isFresh) place = 0;
  const start = used();
  let count = 0;
  // The clock is read seldom by a fast one, and after each answer by a slow one, which must not run for minutes.
  let step = 1;
  while (used() - start < milliseconds) {
    const before = used();
    for (let one = 0; one < step; one++) {
      const answer = contender.answer(inputs[place % inputs.length]);
      kept = answer instanceof Promise ? await answer : answer;
      place++;
      count++;
      if (contender.isFresh && place === inputs.length) break;
    }
    if (contender.isFresh && place === inputs.length) break;
    if (used() - before < 4) step = Math.min(step * 2, 1024);
  }
  return { count, milliseconds: used() - start, kept: kept !== undefined };
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

/**
 * What a runner found. `failures` are texts for people, one for each failed case.
 *
 * @typedef {{ passed: number, failures: string[] }} Counts
 */

/** Counts of cases that were looked at one by one: each case gives its failure, or nothing. */
export function countCases(failures) {
  const failed = failures.filter((failure) => failure !== undefined);
  return { passed: failures.length - failed.length, failures: failed };
}

/** Adds up what several runners found. */
function sumCounts(all) {
  return {
    passed: all.reduce((sum, counts) => sum + counts.passed, 0),
    failures: all.flatMap((counts) => counts.failures),
  };
}

/** Runs the named runners one after another and prints a line for each, then the failures. */
export async function reportRunners(runners) {
  const all = [];
  for (const [title, runner] of Object.entries(runners)) {
    const start = performance.now();
    const counts = await runner();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const sign = counts.failures.length === 0 ? '✓' : '✗';
    console.log(`${sign} ${title.padEnd(34)} ${counts.passed} passed, ${counts.failures.length} failed (${seconds} s)`);
    for (const failure of counts.failures) console.log(failure.replace(/^/gm, '    '));
    all.push(counts);
  }
  return sumCounts(all);
}

/** Prints the line that ends a run, and sets the exit code. */
export function closeWith({ passed, failures }) {
  console.log(`\n${passed} passed, ${failures.length} failed`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}

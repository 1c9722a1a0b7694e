/**
 * One contender in a process of its own: runs over a file each time it is asked, and tells the processor's time it took.
 *
 * No collection is forced between runs: it would throw compiled code away, which is then made anew while time is taken.
 */
import { contenders } from './log-contenders.mjs';

const [id, bundle, path, events, format] = process.argv.slice(2);
const run = contenders[id](await import(bundle));

process.on('message', async () => {
  const start = process.cpuUsage();
  await run(path, Number(events), format);
  const { user, system } = process.cpuUsage(start);
  process.send((user + system) / 1000);
});
process.send('ready');

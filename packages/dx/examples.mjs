import { examples } from './examples/run.mjs';
import { closeWith, reportRunners } from './workspace/counts.mjs';

const update = process.argv.includes('--update');

closeWith(await reportRunners({ 'examples, run as a reader would': () => examples({ update }) }));

import { docExamples } from './doc-examples/run.mjs';
import { closeWith, reportRunners } from './workspace/counts.mjs';

closeWith(await reportRunners({ 'examples in doc comments': () => docExamples(process.argv[2]) }));

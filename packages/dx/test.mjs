import { build } from './build.mjs';
import { docExamples } from './doc-examples/run.mjs';
import { examples } from './examples/run.mjs';
import { guides } from './guides/run.mjs';
import { packedPackages } from './packed/check.mjs';
import { requirementPages } from './requirement-pages/run.mjs';
import { unitTests } from './unit-tests.mjs';
import { closeWith, reportRunners } from './workspace/counts.mjs';

console.log('Building …');
await build();
closeWith(
  await reportRunners({
    'unit, property and type tests': unitTests,
    'examples in doc comments': () => docExamples(),
    'examples, run as a reader would': () => examples(),
    'guides, followed step by step': () => guides(),
    'pages of the requirements': () => requirementPages(),
    'packed packages': packedPackages,
  }),
);

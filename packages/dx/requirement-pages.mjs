import { requirementPages } from './requirement-pages/run.mjs';
import { closeWith, reportRunners } from './workspace/counts.mjs';

const update = process.argv.includes('--update');

closeWith(await reportRunners({ 'pages of the requirements': () => requirementPages({ update }) }));

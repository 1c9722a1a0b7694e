import { guides } from './guides/run.mjs';
import { closeWith, reportRunners } from './workspace/counts.mjs';

closeWith(await reportRunners({ 'guides, followed step by step': () => guides() }));

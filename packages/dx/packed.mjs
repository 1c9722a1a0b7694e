import { packedPackages } from './packed/check.mjs';
import { closeWith, reportRunners } from './workspace/counts.mjs';

closeWith(await reportRunners({ 'packed packages': packedPackages }));

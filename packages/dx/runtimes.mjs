import { packedInRuntimes } from './packed/runtimes.mjs';
import { closeWith, reportRunners } from './workspace/counts.mjs';

closeWith(await reportRunners({ 'packed packages in other runtimes': packedInRuntimes }));

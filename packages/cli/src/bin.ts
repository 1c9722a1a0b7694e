#!/usr/bin/env node
import { exitCodes } from './exit.js';
import { processIo } from './process-io.js';
import { run } from './run.js';

// A reader that closes its end early, such as `head`, has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? exitCodes.clean : exitCodes.couldNotCheck);
});

process.exitCode = await run(process.argv.slice(2), processIo());

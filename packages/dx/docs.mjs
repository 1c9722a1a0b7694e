import { mustRun, runTool } from './workspace/command.mjs';

/** Writes the reference into `docs/api`; a public name without a doc comment, or a link to nowhere, fails. */
await mustRun('Writing the reference', runTool('typedoc', ['--options', 'packages/dx/typedoc.json']));
console.log('The reference stands in docs/api/index.html.');

import { practice } from './corpus/practice.mjs';
import { closeWith, reportRunners } from './workspace/counts.mjs';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('Say which folder holds domain/practice.jsonl: npm run practice -- FOLDER\n');
  process.exitCode = 2;
} else {
  closeWith(await reportRunners({ 'published rules as cases': () => practice(folder) }));
}

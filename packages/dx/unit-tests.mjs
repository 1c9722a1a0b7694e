import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { runTool } from './workspace/command.mjs';
import { root } from './workspace/packages.mjs';

function failuresOf(report) {
  return report.testResults.flatMap((file) => {
    const place = relative(root, file.name);
    const cases = file.assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => `${place}: ${fullName}\n${failureMessages.join('\n')}`);
    const broken = file.status === 'failed' && cases.length === 0;
    return broken ? [`${place}: ${file.message || 'the file could not be run'}`] : cases;
  });
}

/** Runs every unit, property and type test; a skipped test counts as failed, since nobody would see it otherwise. */
export async function unitTests() {
  const folder = mkdtempSync(join(tmpdir(), 'samarbejde-tests-'));
  const outputFile = join(folder, 'report.json');
  const { code, stdout, stderr } = await runTool('vitest', [
    ...['run', '--config', 'packages/dx/vitest.config.mjs'],
    ...['--reporter=json', `--outputFile=${outputFile}`],
  ]);
  if (!existsSync(outputFile)) return { passed: 0, failures: [`vitest gave no report\n${stdout}${stderr}`] };
  const report = JSON.parse(readFileSync(outputFile, 'utf8'));
  rmSync(folder, { recursive: true });

  const failures = failuresOf(report);
  const skipped = report.numPendingTests + report.numTodoTests;
  if (skipped > 0) failures.push(`${skipped} tests are skipped`);
  if (code !== 0 && failures.length === 0) failures.push(`vitest ended with exit code ${code}\n${stdout}${stderr}`);
  return { passed: report.numPassedTests, failures };
}

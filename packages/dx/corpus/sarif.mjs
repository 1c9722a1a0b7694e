import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

/** Gives a function that says what is wrong with a SARIF log by the standard's own schema, or nothing. */
export function sarifJudge(corpus) {
  const schema = JSON.parse(readFileSync(join(corpus, 'formats/real/sarif/sarif-schema-2.1.0.json'), 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const isSarif = ajv.compile(schema);
  return (text) => {
    if (isSarif(JSON.parse(text))) return undefined;
    return isSarif.errors
      .slice(0, 5)
      .map(({ instancePath, message }) => `${instancePath} ${message}`)
      .join('; ');
  };
}

/** What tools need of every result besides the schema: a rule that the run knows, and a fingerprint. */
export function looseResults(text) {
  const [run] = JSON.parse(text).runs;
  const rules = new Set(run.tool.driver.rules.map(({ id }) => id));
  return run.results
    .filter(({ ruleId, partialFingerprints }) => !rules.has(ruleId) || !partialFingerprints?.primaryLocationLineHash)
    .map(({ ruleId }) => ruleId);
}

import { nativeFlowSchema } from '@samarbejde/conformance';
import { mappingJsonSchema, reportJsonSchema, waiversJsonSchema } from '@samarbejde/conformance/schema';
import { lineSchemas } from '@samarbejde/core';
import { casesJsonSchema, frameJsonSchema } from '@samarbejde/core/parse';
import { exitCodes } from '../exit.js';
import { modelFor } from '../input/model.js';
import { issue } from '../message/issue.js';
import { refuse } from '../output/issues.js';
import { type Command, modelOptions } from './command.js';

/** `samarbejde model schema`: the JSON Schemas of what the command reads and writes, with the model's own words. */
export const modelSchemaCommand: Command = {
  words: ['model', 'schema'],
  takes: '[NAME]',
  summary: {
    da: 'viser JSON Schema for linjer og filer: situation, frame, mapping, waivers, flow, report …',
    en: 'shows the JSON Schema of lines and files: situation, frame, mapping, waivers, flow, report …',
  },
  options: modelOptions,
  run: async (call) => {
    const model = await modelFor(call);
    if (!model.ok) return refuse(call, model.issues);
    const schemas: Readonly<Record<string, object>> = {
      ...lineSchemas(model.value),
      frame: frameJsonSchema(model.value.words),
      cases: casesJsonSchema(model.value.words),
      mapping: mappingJsonSchema(),
      waivers: waiversJsonSchema(),
      flow: nativeFlowSchema(),
      report: reportJsonSchema(),
    };
    const [name] = call.names;
    if (name !== undefined && !Object.hasOwn(schemas, name)) {
      return refuse(call, [issue('usage', { how: `samarbejde model schema ${Object.keys(schemas).join(' | ')}` })]);
    }
    await call.io.stdout.write(`${JSON.stringify(name === undefined ? schemas : schemas[name], null, 2)}\n`);
    return exitCodes.clean;
  },
};

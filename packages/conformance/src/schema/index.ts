// Files that people write, read from unknown data, and the JSON Schemas of what is read and written.
export { mappingJsonSchema, parseMapping } from './parse-mapping.js';
export type { DocumentResult, JsonSchema } from './parse-shape.js';
export { parseWaivers, waiversJsonSchema } from './parse-waivers.js';
export { reportJsonSchema } from './report-schema.js';

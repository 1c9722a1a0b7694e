// Files that people write, read from unknown data, and their JSON Schemas.
export { mappingJsonSchema, parseMapping } from './parse-mapping.js';
export type { DocumentResult, JsonSchema } from './parse-shape.js';
export { parseWaivers, waiversJsonSchema } from './parse-waivers.js';

export type { FrameInputCode, FrameInputIssue } from '../frame/input-issue.js';
export type { JsonSchema } from './json-schema.js';
export { frameJsonSchema, parseFrame } from './parse-frame.js';

export type { FrameCase, FrameCases } from '../decide/frame-case.js';
export type { FrameInputCode, FrameInputIssue } from '../frame/input-issue.js';
export {
  agreementJsonSchema,
  parseAgreement,
  parseAgreementDraft,
  parseAgreementStep,
} from './agreement/parse-agreement.js';
export type { JsonSchema } from './json-schema.js';
export { casesJsonSchema, parseFrameCases } from './parse-cases.js';
export { frameJsonSchema, parseFrame } from './parse-frame.js';

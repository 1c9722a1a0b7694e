export type { FrameCase, FrameCases } from '../decide/frame-case.js';
export type { FrameInputCode, FrameInputIssue } from '../frame/input-issue.js';
export {
  agreementJsonSchema,
  parseAgreement,
  parseAgreementDraft,
  parseAgreementStep,
} from './agreement/parse-agreement.js';
export { type CheckedCasesText, checkCasesText } from './check-cases-text.js';
export { type CheckedFrameText, type CheckFrameOptions, checkFrameText, type PlacedIssue } from './check-frame-text.js';
export type { JsonSchema } from './json-schema.js';
export { casesJsonSchema, parseFrameCases } from './parse-cases.js';
export { frameJsonSchema, parseFrame } from './parse-frame.js';
export type { TextPlace } from './yaml-places.js';

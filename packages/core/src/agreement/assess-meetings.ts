import type { Model } from '../compose/model.js';
import { allowsTalk } from './assess-decisions.js';
import type { AgreementContent } from './content.js';
import type { Demands } from './demands.js';
import { type AgreementFinding, finding } from './finding.js';

/** Who meets, and whether people can talk with each other there. */
export function assessMeetings(
  model: Model,
  { ground }: Demands,
  { meetings }: AgreementContent,
): readonly AgreementFinding[] {
  return meetings.flatMap(({ id, who, channel }, index) => [
    ...(who.length > 0 ? [] : [finding('meeting-without-party', ['meetings', index, 'who'], [ground], { id })]),
    ...(allowsTalk(model, channel)
      ? []
      : [finding('meeting-unfit', ['meetings', index, 'channel'], [ground], { id, channel })]),
  ]);
}

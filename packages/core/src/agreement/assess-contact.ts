import type { Model } from '../compose/model.js';
import { groundOf } from '../engine/entry.js';
import { isLacking } from './assess-clauses.js';
import { channelPromise, groundsOf, says, unfitFor } from './channel-promise.js';
import type { AgreedContact, AgreementContent } from './content.js';
import type { Demands } from './demands.js';
import { type AgreementFinding, askedBy, finding } from './finding.js';
import { replyPromise } from './reply-promise.js';

/** How and how often the parties are in touch (F5), and whether what they promise each other can and may be kept. */
export function assessContact(model: Model, demands: Demands, content: AgreementContent): readonly AgreementFinding[] {
  const { contact } = content;
  const because = askedBy(demands, 'contact');
  if (isLacking(demands, 'contact', contact)) return [finding('contact-missing', ['contact'], because)];
  return contact.flatMap((clause, index) => [
    ...gapsIn(clause, index, demands),
    ...channelsOf(model, demands, content, clause, index),
    ...replyOf(model, content, clause, index),
  ]);
}

function gapsIn(
  { id, by, to, channels, often, reply }: AgreedContact,
  index: number,
  demands: Demands,
): readonly AgreementFinding[] {
  const because = askedBy(demands, 'contact');
  const path = ['contact', index];
  const hasParties = by.some((one) => to.some((other) => other !== one));
  return [
    ...(hasParties ? [] : [finding('contact-without-party', path, because, { id })]),
    ...(channels.length > 0 ? [] : [finding('contact-without-channel', [...path, 'channels'], because, { id })]),
    ...(often !== undefined || reply !== undefined
      ? []
      : [finding('contact-without-frequency', path, because, { id })]),
  ];
}

function channelsOf(
  model: Model,
  demands: Demands,
  content: AgreementContent,
  clause: AgreedContact,
  index: number,
): readonly AgreementFinding[] {
  const { purpose } = demands.kind;
  const { fixed } = channelPromise(model, content, clause, purpose);
  const path = ['contact', index, 'channels'];
  const forbidden = clause.channels.flatMap((channel, at) => {
    const against = fixed.filter((rule) => says(model, rule.forbid, channel) || says(model, rule.discourage, channel));
    if (against.length === 0) return [];
    return [finding('promise-forbidden', [...path, at], groundsOf(against), { id: clause.id, channel })];
  });
  const unfit = unfitFor(model, content, clause, purpose);
  return unfit.length === 0 ? forbidden : [...forbidden, finding('promise-unfit', path, unfit, { id: clause.id })];
}

function replyOf(
  model: Model,
  content: AgreementContent,
  clause: AgreedContact,
  index: number,
): readonly AgreementFinding[] {
  const { fixed, outside } = replyPromise(model, content, clause);
  const path = ['contact', index, 'reply'];
  return [
    ...(fixed.length === 0 ? [] : [finding('reply-too-late', path, fixed.map(groundOf), { id: clause.id })]),
    ...outside.map((parameter) =>
      finding('reply-out-of-range', path, [groundOf(parameter)], {
        id: clause.id,
        min: parameter.range?.min ?? 0,
        max: parameter.range?.max ?? 0,
        unit: parameter.unit,
      }),
    ),
  ];
}

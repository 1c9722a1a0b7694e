import { engineOf, type Model } from '../compose/model.js';
import { isLacking } from './assess-clauses.js';
import type { AgreementContent } from './content.js';
import type { Demands } from './demands.js';
import { type AgreementFinding, askedBy, finding } from './finding.js';
import { mandatesAgainst } from './mandates-against.js';

/** Who decides what, and where it is talked over (F7). */
export function assessDecisions(
  model: Model,
  demands: Demands,
  content: AgreementContent,
): readonly AgreementFinding[] {
  const { decisions } = content;
  const because = askedBy(demands, 'decisions');
  if (isLacking(demands, 'decisions', decisions)) return [finding('decisions-missing', ['decisions'], because)];
  return decisions.flatMap((decision, index) => {
    const { id, by, forum } = decision;
    const path = ['decisions', index];
    return [
      ...(by.length > 0 ? [] : [finding('decision-without-decider', [...path, 'by'], because, { id })]),
      ...(forum !== undefined
        ? []
        : [finding('decision-without-forum', [...path, 'forum'], askedBy(demands, 'forum'), { id })]),
      ...(forum === undefined || allowsTalk(model, forum)
        ? []
        : [finding('forum-unfit', [...path, 'forum'], askedBy(demands, 'forum'), { id, channel: forum })]),
      ...forbidden(model, content, index),
    ];
  });
}

/** Whether something can be talked over there at all: one can answer, and it is made for talking. */
export function allowsTalk(model: Model, forum: string): boolean {
  const channel = engineOf(model).book.words.channels.get(forum);
  return (
    channel === undefined || (channel.allowsReply && (channel.acts === undefined || channel.acts.includes('talk')))
  );
}

/** A decision that a must of law or leadership keeps from the one who is named. */
function forbidden(model: Model, content: AgreementContent, index: number): readonly AgreementFinding[] {
  const decision = content.decisions[index];
  if (decision?.subject === undefined) return [];
  const { id, subject } = decision;
  const roles = content.parties.filter((party) => decision.by.includes(party.id)).map((party) => party.role);
  return [...new Set(roles)].flatMap((role) => {
    const against = mandatesAgainst(model, role, subject).filter(({ force }) => force === 'must');
    if (against.length === 0) return [];
    const because = against.map(({ ground }) => ground);
    return [finding('decider-may-not', ['decisions', index, 'by'], because, { id, role, subject })];
  });
}

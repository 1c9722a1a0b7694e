import type { Model } from '../compose/model.js';
import type { Ground } from '../engine/decision.js';
import { groundOf } from '../engine/entry.js';
import type { Force } from '../frame/item.js';

/** A mandate that keeps a role from deciding something. */
export interface MandateAgainst {
  readonly id: string;
  readonly force: Force;
  readonly ground: Ground;
}

/** The mandates of a model by which a role does not decide a subject. */
export function mandatesAgainst(model: Model, role: string, subject: string): readonly MandateAgainst[] {
  const groups = model.words.roles.get(role)?.groups ?? [];
  return model.items.mandates
    .filter(
      ({ action, answer, subjects, holders }) =>
        action === 'decide' &&
        answer === 'no' &&
        subjects?.includes(subject) === true &&
        holders.some((holder) => groups.includes(holder)),
    )
    .map((mandate) => ({ id: mandate.id, force: mandate.force, ground: groundOf(mandate) }));
}

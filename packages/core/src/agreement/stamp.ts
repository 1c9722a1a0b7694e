import { digestOf } from '../compose/digest.js';
import type { Model } from '../compose/model.js';
import { type Agreement, everParties } from './agreement.js';
import type { AgreementContent } from './content.js';
import { cannotBeLeftOut, type Demands, mustAgreeTo } from './demands.js';
import type { UnderModel, VersionStamp } from './event.js';

/**
 * What a version is found to need, under the model that is asked. Somebody who must not be left out, and was a party to an
 * earlier version, must also agree to one without them: otherwise a no could be got round by writing them out of it.
 */
export function stampFor(model: Model, demands: Demands, content: AgreementContent, before?: Agreement): VersionStamp {
  const mustAgree = mustAgreeTo(model, demands, content);
  const earlier = before === undefined ? [] : cannotBeLeftOut(model, demands, everParties(before));
  const writtenOut = earlier.filter(({ id }) => content.parties.every((party) => party.id !== id));
  return { under: underModel(model), mustAgree: [...mustAgree, ...writtenOut.map(({ id }) => id)] };
}

/** The name of the model that is asked. */
export function underModel(model: Model): UnderModel {
  return { on: model.on, digest: digestOf(model) };
}

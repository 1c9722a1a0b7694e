import { digestOf } from '../compose/digest.js';
import type { Model } from '../compose/model.js';
import type { AgreementContent } from './content.js';
import { type Demands, mustAgreeTo } from './demands.js';
import type { UnderModel, VersionStamp } from './event.js';

/** What a version is found to need, under the model that is asked. */
export function stampFor(model: Model, demands: Demands, content: AgreementContent): VersionStamp {
  return { under: underModel(model), mustAgree: mustAgreeTo(model, demands, content) };
}

/** The name of the model that is asked. */
export function underModel(model: Model): UnderModel {
  return { on: model.on, digest: digestOf(model) };
}

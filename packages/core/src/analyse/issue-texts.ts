import { code, type Says } from '../explain/phrase.js';
import type { AnalysisCode } from './progress.js';

/** Why an analysis came to no end, in Danish and English: the fact, then what to do. */
export const analysisTexts: Readonly<Record<AnalysisCode, Says>> = {
  aborted: () => ({
    da: 'Undersøgelsen blev stoppet, før den var færdig. Start den igen for at få et svar.',
    en: 'The analysis was stopped before it was done. Start it again to have an answer.',
  }),
  'analysis-too-large': ({ limit }) => ({
    da: `Undersøgelsen nåede grænsen på ${String(limit)} knuder. Del modellen, eller brug færre forhold i reglernes \`when\`.`,
    en: `The analysis reached its limit of ${String(limit)} nodes. Divide the model, or use fewer facts in the rules’ \`when\`.`,
  }),
  'facts-differ': ({ fact }) => ({
    da: `Forholdet ${code(fact)} er ikke af samme slags i de to modeller. Giv det ene et andet id.`,
    en: `The fact ${code(fact)} is not of the same kind in the two models. Give one of them another id.`,
  }),
  'too-many-combinations': ({ limit }) => ({
    da: `Der er mere end ${String(limit)} sæt af forhold at prøve. Spørg om færre afgørelser, eller giv flere forhold.`,
    en: `There are more than ${String(limit)} sets of facts to try. Ask for fewer verdicts, or give more facts.`,
  }),
};

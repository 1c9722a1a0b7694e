import { code } from '../explain/phrase.js';
import type { Words } from '../frame/book.js';
import { acts } from '../vocabulary/act.js';
import type { Text } from '../vocabulary/text.js';
import type { ModelFinding, ModelFindingCode } from './finding.js';
import { channelNames, groundNames, where } from './told-text.js';

type Of<Code extends ModelFindingCode> = Extract<ModelFinding, { readonly code: Code }>;

const whyNever: Readonly<Record<Of<'rule-never-applies'>['why'], Text>> = {
  'pattern-never-holds': {
    da: 'dens `when` passer ikke på nogen situation. Ret `when`, eller tag reglen ud.',
    en: 'its `when` holds in no situation. Change the `when`, or take the rule out.',
  },
  'chooses-no-channel': {
    da: 'den vælger ingen af modellens kanaler. Nævn en kanal, som findes, eller tag reglen ud.',
    en: 'it chooses none of the model’s channels. Name a channel that exists, or take the rule out.',
  },
  'channels-never-fit': {
    da: 'dens kanaler kan ikke bruges der, hvor den gælder. Tilbyd en af dem, eller tag reglen ud.',
    en: 'its channels cannot be used where it applies. Offer one of them, or take the rule out.',
  },
};

/** What each finding says in Danish and English: the fact, then what to do. */
const texts: { readonly [Code in ModelFindingCode]: (finding: Of<Code>, words: Words | undefined) => Text } = {
  'no-channel-fits': (finding, words) => ({
    da: `Ingen kanal kan bruges${where(finding, words).da}. Tilbyd en kanal, der kan, eller udvid, hvad en af dem kan.`,
    en: `No channel can be used${where(finding, words).en}. Offer a channel that can, or widen what one of them can do.`,
  }),
  'every-channel-forbidden': (finding, words) => ({
    da: `Hver kanal, der kunne bruges, er lukket${where(finding, words).da}. Se efter, om reglerne mener det, og sig, hvad man så gør.`,
    en: `Every channel that could be used is closed${where(finding, words).en}. See whether the rules mean it, and say what to do then.`,
  }),
  'only-discouraged-left': (finding, words) => ({
    da: `Kun kanaler, der frarådes, er tilbage${where(finding, words).da}. Anbefal mindst én, eller gør en af reglerne snævrere.`,
    en: `Only channels that are advised against are left${where(finding, words).en}. Recommend at least one, or narrow one of the rules.`,
  }),
  'nothing-addressed': (finding, words) => ({
    da: `Ingen regel siger noget om kanalerne${where(finding, words).da}. Sig, hvad der egner sig.`,
    en: `No rule says anything of the channels${where(finding, words).en}. Say what is suitable.`,
  }),
  'duty-cannot-be-met': (finding, words) => ({
    da: `Pligten til at ${acts[finding.duty].name.da} (${code(finding.rule.id)}) kan ikke opfyldes på nogen kanal${where(finding, words).da}. Åbn en kanal, eller gør pligten snævrere.`,
    en: `The duty to ${acts[finding.duty].name.en} (${code(finding.rule.id)}) cannot be met on any channel${where(finding, words).en}. Open a channel, or narrow the duty.`,
  }),
  'party-without-right': ({ role, name }) => ({
    da: `${code(role)} (${name.da}) er part, men har ingen rettighed. Giv parterne deres rettigheder, eller lad rollen ikke være part.`,
    en: `${code(role)} (${name.en}) is a party but holds no right. Give the parties their rights, or let the role not be a party.`,
  }),
  'party-out-of-reach': (finding, words) => ({
    da: `Ingen kan nå ${code(finding.role)} (${finding.name.da}) på nogen kanal${where(finding, words).da}. Tilbyd en kanal, der når dertil.`,
    en: `Nobody can reach ${code(finding.role)} (${finding.name.en}) on any channel${where(finding, words).en}. Offer a channel that reaches there.`,
  }),
  'party-without-voice': ({ role, name }) => ({
    da: `${code(role)} (${name.da}) er part, men kan ikke tage nogen kanal i brug. Lad en kanal kunne åbnes fra den side.`,
    en: `${code(role)} (${name.en}) is a party but cannot open any channel. Let a channel be opened from that side.`,
  }),
  'rule-never-applies': ({ rule, why }) => ({
    da: `${code(rule.id)} gælder aldrig: ${whyNever[why].da}`,
    en: `${code(rule.id)} never applies: ${whyNever[why].en}`,
  }),
  'rule-always-set-aside': ({ rule, by }) => ({
    da: `${code(rule.id)} sættes altid til side af ${groundNames(by, 'da')}. Tag reglen ud, eller gør det, der erstatter den, snævrere.`,
    en: `${code(rule.id)} is always set aside by ${groundNames(by, 'en')}. Take the rule out, or narrow what replaces it.`,
  }),
  'rule-shadowed': ({ rule, by, countsInRanking }) => ({
    da: `${code(rule.id)} ændrer intet: overalt, hvor den gælder, siger ${groundNames(by, 'da')} det samme eller noget mere forsigtigt. ${countsInRanking ? 'Den tæller stadig med i rækkefølgen. ' : ''}Tag den ud, hvis den ikke skal stå for sin kildes skyld.`,
    en: `${code(rule.id)} changes nothing: wherever it applies, ${groundNames(by, 'en')} ${by.length === 1 ? 'says' : 'say'} the same or something more cautious. ${countsInRanking ? 'It still counts in the ranking. ' : ''}Take it out unless it stands for the sake of its source.`,
  }),
  'should-always-overridden': ({ rule, by }) => ({
    da: `${code(rule.id)} er et bør, som et skal altid vinder over: ${groundNames(by, 'da')}. Tag reglen ud, eller lad den gælde, hvor der er et valg.`,
    en: `${code(rule.id)} is a should that a must always overrides: ${groundNames(by, 'en')}. Take the rule out, or let it apply where there is a choice.`,
  }),
  'rules-pull-both-ways': (finding, words) => ({
    da: `${code(finding.inFavour.id)} taler for og ${code(finding.against.id)} imod ${channelNames(finding.channels, words, 'da')}${where(finding, words).da}. Den forsigtige vinder; gør den ene snævrere, hvis det ikke er meningen.`,
    en: `${code(finding.inFavour.id)} speaks for and ${code(finding.against.id)} against ${channelNames(finding.channels, words, 'en')}${where(finding, words).en}. The cautious one wins; narrow one of them if that is not meant.`,
  }),
};

/**
 * Puts a finding about a model into a sentence or two in Danish and English: what it is, then what to do.
 *
 * With the model's words (`model.words`), purposes, roles and channels are called by their names. Of many patterns the
 * first three are told, and how many more there are.
 *
 * @example
 * ```ts
 * import { defaultModel, findingText, valueOf, verifyModel } from '@samarbejde/core';
 *
 * const model = defaultModel('2026-11-24');
 * const { findings } = valueOf(verifyModel(model));
 * findings.map((finding) => findingText(finding, model.words)).every(({ da, en }) => da !== en); // => true
 * ```
 */
export function findingText(finding: ModelFinding, words?: Words): Text {
  // The texts are keyed by the code that a finding carries; the compiler cannot pair the two through the union.
  const says = texts[finding.code] as (finding: ModelFinding, words: Words | undefined) => Text;
  return says(finding, words);
}

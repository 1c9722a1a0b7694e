import type { CompositionCode, PathFaultCode } from '../compose/issues.js';
import { code, list, listOf, type Says, suggestion, unknownId } from './phrase.js';

const levelNames: Readonly<Record<string, { readonly da: string; readonly en: string }>> = {
  law: { da: 'lovens niveau', en: 'the level of law' },
  guidance: { da: 'vejledningens niveau', en: 'the level of guidance' },
  municipality: { da: 'kommunens niveau', en: 'the municipality’s level' },
  school: { da: 'skolens niveau', en: 'the school’s level' },
  class: { da: 'klassens niveau', en: 'the class’s level' },
  case: { da: 'den enkelte sags niveau', en: 'the level of the single case' },
};

const level = (id: unknown): { readonly da: string; readonly en: string } =>
  levelNames[String(id)] ?? { da: String(id), en: String(id) };

/** What each reason is called in Danish and English: the fact, then what to do. */
export const compositionTexts: Readonly<Record<Exclude<CompositionCode, PathFaultCode>, Says>> = {
  'bad-date': ({ date }) => ({
    da: `${code(date)} er ikke en dato. Skriv den som ÅÅÅÅ-MM-DD.`,
    en: `${code(date)} is not a date. Write it as YYYY-MM-DD.`,
  }),
  'bad-id': ({ id }) => ({
    da: `${code(id)} kan ikke bruges som id. Brug små bogstaver a–z, tal og enkelte bindestreger, og begynd med et bogstav.`,
    en: `${code(id)} cannot be used as an id. Use lower-case letters a–z, digits and single hyphens, and begin with a letter.`,
  }),
  'circular-groups': ({ id }) => ({
    da: `Rollen ${code(id)} hører til en gruppe, som den selv er en del af. Fjern en af grupperne i \`within\`.`,
    en: `The role ${code(id)} belongs to a group that it is itself part of. Remove one of the groups in \`within\`.`,
  }),
  'contradiction-at-level': ({ id, other, channel, level: at, example }) => ({
    da: `${code(id)} og ${code(other)} står begge på ${level(at).da} og siger det modsatte om kanalen ${code(channel)}, for eksempel når ${example}. Ret den enes \`when\`, så de ikke gælder samtidig.`,
    en: `${code(id)} and ${code(other)} both stand at ${level(at).en} and say the opposite of the channel ${code(channel)}, for example when ${example}. Change the \`when\` of one of them so that they do not apply together.`,
  }),
  'contradiction-in-frame': ({ id, other, channel }) =>
    id === other
      ? {
          da: `${code(id)} både anbefaler og forbyder kanalen ${code(channel)}. Vælg det ene.`,
          en: `${code(id)} both recommends and forbids the channel ${code(channel)}. Choose one.`,
        }
      : {
          da: `${code(id)} forbyder kanalen ${code(channel)}, og ${code(other)} anbefaler den i præcis de samme situationer. Ret den enes \`when\`, eller fjern den ene.`,
          en: `${code(id)} forbids the channel ${code(channel)}, and ${code(other)} recommends it in the very same situations. Change the \`when\` of one of them, or take one out.`,
        },
  'cycle-of-replacements': ({ ids }) => ({
    da: `${list(listOf(ids).map(code), 'da')} erstatter hinanden i ring. Fjern en af dem fra \`replaces\`.`,
    en: `${list(listOf(ids).map(code), 'en')} replace each other in a circle. Remove one of them from \`replaces\`.`,
  }),
  'dates-reversed': ({ from, until }) => ({
    da: `Den begynder ${code(from)}, efter at den er holdt op ${code(until)}. Byt om på datoerne.`,
    en: `It begins on ${code(from)}, after it has ended on ${code(until)}. Swap the dates.`,
  }),
  'duplicate-frame': ({ id }) => ({
    da: `To rammer hedder ${code(id)}. Giv den ene et andet id.`,
    en: `Two frames are called ${code(id)}. Give one of them another id.`,
  }),
  'duplicate-item': ({ id }) => ({
    da: `Rammen har ${code(id)} mere end én gang. Giv hver sit id, eller giv versionerne datoer, der følger efter hinanden.`,
    en: `The frame has ${code(id)} more than once. Give each its own id, or give the versions dates that follow each other.`,
  }),
  'empty-pattern': () => ({
    da: 'Mønstret er tomt. Udelad `when`, hvis det skal gælde altid; ellers skriv, hvornår det gælder.',
    en: 'The pattern is empty. Leave out `when` if it always holds; otherwise say when it does.',
  }),
  'everything-forbidden': ({ by, example }) => ({
    da: `Der er ingen kanal tilbage: ${list(listOf(by).map(code), 'da')} forbyder dem alle, for eksempel når ${example}. Lad mindst én kanal stå åben.`,
    en: `No channel is left: ${list(listOf(by).map(code), 'en')} forbid them all, for example when ${example}. Leave at least one channel open.`,
  }),
  'floor-forbidden': ({ id, floor, channel, example }) => ({
    da: `${code(id)} lukker kanalen ${code(channel)}, som ${code(floor)} holder åben fra et højere niveau, for eksempel når ${example}. Tag kanalen ud af reglen.`,
    en: `${code(id)} closes the channel ${code(channel)}, which ${code(floor)} keeps open from a higher level, for example when ${example}. Take the channel out of the rule.`,
  }),
  'gap-between-versions': ({ id, until, from }) => ({
    da: `${code(id)} gælder til og med ${code(until)} og igen fra ${code(from)}; dagene imellem er ikke dækket. Ret datoerne, så de følger efter hinanden.`,
    en: `${code(id)} holds until ${code(until)} and again from ${code(from)}; the days between are not covered. Make the dates follow each other.`,
  }),
  'guidance-must': ({ id }) => ({
    da: `${code(id)} er et \`must\`, men vejledning kan kun sige \`should\`. Skriv \`should\`, eller flyt reglen til den, der kan bestemme det.`,
    en: `${code(id)} is a \`must\`, but guidance can only say \`should\`. Write \`should\`, or move the rule to whoever can decide it.`,
  }),
  'missing-frame': ({ id, missing }) => ({
    da: `${code(id)} bygger på rammen ${code(missing)}, som ikke er med. Tag den med i modellen.`,
    en: `${code(id)} stands on the frame ${code(missing)}, which is not there. Add it to the model.`,
  }),
  'model-too-large': ({ limit }) => ({
    da: `Modellen skelner mellem flere end ${limit} slags situationer. Saml regler, der siger det samme, eller brug færre forhold i mønstrene.`,
    en: `The model tells more than ${limit} kinds of situation apart. Join rules that say the same, or use fewer facts in the patterns.`,
  }),
  'no-citation': ({ id }) => ({
    da: `${code(id)} siger ikke, hvor det kommer fra. Tilføj mindst én henvisning i \`cites\`.`,
    en: `${code(id)} does not say where it comes from. Add at least one citation to \`cites\`.`,
  }),
  'no-frames': () => ({
    da: 'Der er ingen rammer at sætte sammen. Giv mindst én.',
    en: 'There are no frames to compose. Give at least one.',
  }),
  'not-a-day': () => ({
    da: 'Dagen er ikke en dato. Skriv den som ÅÅÅÅ-MM-DD.',
    en: 'The day is not a date. Write it as YYYY-MM-DD.',
  }),
  'offers-disagree': ({ id, level: at, frames }) => ({
    da: `På ${level(at).da} bliver kanalen ${code(id)} både åbnet og lukket af ${list(listOf(frames).map(code), 'da')}. Behold kun det ene.`,
    en: `At ${level(at).en} the channel ${code(id)} is both opened and closed by ${list(listOf(frames).map(code), 'en')}. Keep one of the two.`,
  }),
  'overlapping-versions': ({ id, until, from }) => ({
    da: `To versioner af ${code(id)} gælder samtidig (${code(from)} og ${code(until)}). Lad den første slutte dagen før den næste begynder.`,
    en: `Two versions of ${code(id)} hold at once (${code(from)} and ${code(until)}). Let the first end the day before the next begins.`,
  }),
  'parameter-out-of-range': ({ id, value, min, max }) => ({
    da: `${code(id)} kan ikke være ${value}; det skal ligge fra ${min} til ${max}. Vælg et tal inden for det.`,
    en: `${code(id)} cannot be ${value}; it must lie from ${min} to ${max}. Choose a number within that.`,
  }),
  'replaces-lower-level': ({ id, name, level: at }) => ({
    da: `${code(id)} vil erstatte ${code(name)}, som står lavere, på ${level(at).da}. En ramme kan kun erstatte det, der står over den.`,
    en: `${code(id)} would replace ${code(name)}, which stands lower, at ${level(at).en}. A frame can only replace what stands above it.`,
  }),
  'replaces-must': ({ id, name, level: at }) => ({
    da: `${code(id)} vil erstatte ${code(name)}, som er et \`must\` på ${level(at).da}. Det kan ikke sættes til side; tag det ud af \`replaces\`.`,
    en: `${code(id)} would replace ${code(name)}, which is a \`must\` at ${level(at).en}. It cannot be set aside; take it out of \`replaces\`.`,
  }),
  'replaces-nothing': (params) => ({
    da: `${code(params['id'])} vil erstatte ${code(params['name'])}, men det findes ikke.${suggestion(params).da}`,
    en: `${code(params['id'])} would replace ${code(params['name'])}, but there is no such item.${suggestion(params).en}`,
  }),
  'replaces-other-kind': ({ id, name, kind: other }) => ({
    da: `${code(id)} vil erstatte ${code(name)}, som er af en anden slags (${code(other)}). Erstat kun noget af samme slags.`,
    en: `${code(id)} would replace ${code(name)}, which is of another kind (${code(other)}). Replace only what is of the same kind.`,
  }),
  'replaces-same-level': ({ id, name, level: at }) => ({
    da: `${code(id)} vil erstatte ${code(name)} fra en anden ramme på ${level(at).da}. Ingen af dem går forud for den anden; ret den enes \`when\` i stedet.`,
    en: `${code(id)} would replace ${code(name)} of another frame at ${level(at).en}. Neither goes before the other; change the \`when\` of one instead.`,
  }),
  'right-taken-away': ({ id, by, example }) => ({
    da: `Retten ${code(id)} bliver taget fra nogen: ${list(listOf(by).map(code), 'da')} lukker enhver kanal, for eksempel når ${example}. Kun et \`must\` i loven kan begrænse en ret; lad mindst én kanal stå åben.`,
    en: `The right ${code(id)} is taken from somebody: ${list(listOf(by).map(code), 'en')} close every channel, for example when ${example}. Only a \`must\` of law can limit a right; leave at least one channel open.`,
  }),
  'rule-says-nothing': ({ id }) => ({
    da: `${code(id)} siger ikke noget om nogen kanal. Tilføj \`prefer\`, \`accept\`, \`discourage\`, \`forbid\` eller \`defer\`.`,
    en: `${code(id)} says nothing of any channel. Add \`prefer\`, \`accept\`, \`discourage\`, \`forbid\` or \`defer\`.`,
  }),
  'settings-disagree': ({ id, other, level: at }) => ({
    da: `${code(id)} bliver sat to gange på ${level(at).da}, også af ${code(other)}. Behold kun den ene.`,
    en: `${code(id)} is set twice at ${level(at).en}, also by ${code(other)}. Keep one of the two.`,
  }),
  'side-missing': ({ id }) => ({
    da: `Rollen ${code(id)} har ingen side. Giv den \`side\`, eller lad den høre til en gruppe, der har en.`,
    en: `The role ${code(id)} has no side. Give it a \`side\`, or let it belong to a group that has one.`,
  }),
  'term-redefined': ({ id, frame }) => ({
    da: `${code(id)} er allerede defineret i ${code(frame)}. Brug ordet derfra, eller giv dit eget et andet id.`,
    en: `${code(id)} is already defined in ${code(frame)}. Use that word, or give your own another id.`,
  }),
  'unknown-id': unknownId,
  'unknown-source': ({ id, source, known }) => ({
    da: `${code(id)} henviser til kilden ${code(source)}, som rammen ikke har. Den har ${list(listOf(known).map(code), 'da') || 'ingen'}.`,
    en: `${code(id)} cites the source ${code(source)}, which the frame does not list. It lists ${list(listOf(known).map(code), 'en') || 'none'}.`,
  }),
};

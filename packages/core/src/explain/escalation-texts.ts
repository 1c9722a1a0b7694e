import type { EscalationCode } from '../escalation/refusal.js';
import { factName } from './decision.js';
import { code, list, listOf, type Says, suggestion } from './phrase.js';

const endNames: Readonly<Record<string, { readonly da: string; readonly en: string }>> = {
  agreed: { da: 'parterne er enige om, at den er løst', en: 'the parties agree that it is solved' },
  decided: { da: 'den er afgjort', en: 'it is decided' },
  withdrawn: { da: 'den er trukket tilbage', en: 'it was withdrawn' },
  unsolved: { da: 'den er åbent afsluttet som uløst', en: 'it was openly left unsolved' },
  left: { da: 'den er gået videre ad en anden vej', en: 'it went on another way' },
  safety: { da: 'hensynet til et barns sikkerhed gik forud', en: "a child's safety went first" },
};

/** How a case ended, in running text. */
export const endName = (as: unknown): { readonly da: string; readonly en: string } =>
  endNames[String(as)] ?? { da: String(as), en: String(as) };

const facts = (missing: unknown, locale: 'da' | 'en'): string =>
  list(
    listOf(missing).map((name) => factName(name, locale)),
    locale,
  );

const roles = (given: unknown, locale: 'da' | 'en'): string => list(listOf(given).map(code), locale, 'or');

/** Why a case cannot be opened, taken on or asked about: what stands in the way, then what to do. */
export const escalationTexts: Readonly<Record<EscalationCode, Says>> = {
  'already-decided': ({ step }) => ({
    da: `Der er allerede truffet afgørelse på trinnet ${code(step)}. Den, der ikke er enig, kan tage sagen videre til næste trin.`,
    en: `A decision has already been made at the step ${code(step)}. Whoever disagrees can take the case on to the next step.`,
  }),
  'bad-case-id': ({ field }) => ({
    da: `${code(field)} kan ikke bruges her. Brug et id, der ikke siger noget om nogen: højst 64 bogstaver, tal, \`.\`, \`_\` og \`-\`.`,
    en: `${code(field)} cannot be used here. Use an id that says nothing of anybody: at most 64 letters, digits, \`.\`, \`_\` and \`-\`.`,
  }),
  'cannot-end-so': ({ as, ends }) => ({
    da: `En sag på denne vej slutter ikke med, at ${endName(as).da}. Den kan slutte med ${roles(ends, 'da')}.`,
    en: `A case on this path does not end because ${endName(as).en}. It can end with ${roles(ends, 'en')}.`,
  }),
  'case-closed': ({ as }) => ({
    da: `Sagen er slut: ${endName(as).da}. Skal den tages op igen, så åbn en ny, der henviser til den i \`follows\`.`,
    en: `The case has ended: ${endName(as).en}. To take it up again, open a new one that refers to it in \`follows\`.`,
  }),
  'case-not-paused': () => ({
    da: 'Fristerne løber allerede. Der er ikke noget at sætte i gang igen.',
    en: 'The deadlines are running already. There is nothing to set going again.',
  }),
  'case-paused': () => ({
    da: 'Sagen er sat på pause. Sæt den i gang igen først; det kan enhver part gøre.',
    en: 'The case is paused. Let it go on first; any party can.',
  }),
  'case-too-long': ({ most }) => ({
    da: `Sagen har ${most} hændelser, som er det højeste. Slut den, og åbn en ny, der henviser til den.`,
    en: `The case holds ${most} events, which is the most. End it, and open a new one that refers to it.`,
  }),
  'case-version': ({ known }) => ({
    da: `Sagen er skrevet i en form, som ikke kan læses her; formen her er nummer ${known}. Hent den igen dér, hvor den er gemt.`,
    en: `The case is written in a shape that cannot be read here; the shape here is number ${known}. Fetch it again from where it is kept.`,
  }),
  'child-not-heard': ({ duties }) => ({
    da: `Barnet er ikke hørt endnu. Tal med barnet først (${roles(duties, 'da')}), og træf så afgørelsen.`,
    en: `The child has not been heard yet. Talk with the child first (${roles(duties, 'en')}), and decide then.`,
  }),
  'date-before-start': () => ({
    da: 'Dagen ligger før sagen blev åbnet. Spørg om en senere dag.',
    en: 'The day lies before the case was opened. Ask about a later day.',
  }),
  'event-before-latest': () => ({
    da: 'Det ligger før det seneste, der er skrevet i sagen. Skriv hændelserne i den rækkefølge, de skete.',
    en: 'It lies before the latest that the case holds. Enter events in the order in which they happened.',
  }),
  'event-before-start': () => ({
    da: 'Det ligger før sagen blev åbnet. Ret datoen.',
    en: 'It lies before the case was opened. Correct the date.',
  }),
  'event-in-the-future': () => ({
    da: 'Der står noget i sagen, som sker efter den dag, der er spurgt om eller skrevet på. Ret datoen, eller spørg om en senere dag.',
    en: 'The case would hold something that happens after the day asked about or written on. Correct the date, or ask about a later day.',
  }),
  'exit-needs-fact': ({ exit, missing }) => ({
    da: `Om udgangen ${code(exit)} er åben, afhænger af ${facts(missing, 'da')}. Skriv det først.`,
    en: `Whether the exit ${code(exit)} is open depends on ${facts(missing, 'en')}. Say so first.`,
  }),
  'exit-not-open': ({ exit, steps }) => ({
    da: `Udgangen ${code(exit)} er ikke åben ${listOf(steps).length === 0 ? 'for denne sag' : `her, kun på ${roles(steps, 'da')}`}. Brug et af trinene.`,
    en: `The exit ${code(exit)} is not open ${listOf(steps).length === 0 ? 'to this case' : `here, only at ${roles(steps, 'en')}`}. Use one of the steps.`,
  }),
  'harm-goes-first': () => ({
    da: 'Er der mistanke om, at et barn udsættes for overgreb eller svigt, hører sagen ikke til på et trin. Meld mistanken med det samme (`safety-raised`), og følg pligten til at underrette.',
    en: 'Where harm to a child is suspected, the matter does not belong on a ladder. Raise the suspicion at once (`safety-raised`), and follow the duty to notify.',
  }),
  'no-mandate': ({ role, subject, because }) => ({
    da: `${code(role)} kan ikke afgøre ${code(subject)}: ${list(listOf(because).map(code), 'da')}. Lad den gøre det, der har bemyndigelsen.`,
    en: `${code(role)} cannot decide ${code(subject)}: ${list(listOf(because).map(code), 'en')}. Leave it to whoever has the mandate.`,
  }),
  'no-school-holiday': ({ date }) => ({
    da: `${code(date)} er en skoledag. Vælg en anden grund til pausen, eller vent til ferien.`,
    en: `${code(date)} is a school day. Give another reason for the pause, or wait for the holiday.`,
  }),
  'nobody-asked': ({ duties }) => ({
    da: `Ingen har spurgt, hvad der gør det svært. Spørg først (${roles(duties, 'da')}), og træf så afgørelsen.`,
    en: `Nobody has asked what makes it hard. Ask first (${roles(duties, 'en')}), and decide then.`,
  }),
  'not-a-party': ({ role, roles: parties }) => ({
    da: `${code(role)} er ikke med i sagen på dette trin. Det er ${list(listOf(parties).map(code), 'da')}.`,
    en: `${code(role)} has no part in the case at this step. Those who do are ${list(listOf(parties).map(code), 'en')}.`,
  }),
  'not-decided': ({ step }) => ({
    da: `Der er ikke truffet afgørelse på trinnet ${code(step)}. Træf den først, eller slut sagen på en anden måde.`,
    en: `No decision has been made at the step ${code(step)}. Make it first, or end the case in another way.`,
  }),
  'not-for-this-role': ({ role, roles: others }) => ({
    da: `Det er ikke ${code(role)}, der kan gøre det her. Det kan ${roles(others, 'da')}.`,
    en: `This is not for ${code(role)} to do. It is for ${roles(others, 'en')}.`,
  }),
  'not-part-of-step': ({ what, step, known }) => ({
    da: `${code(what)} hører ikke til trinnet ${code(step)}. Til trinnet hører ${roles(known, 'da')}.`,
    en: `${code(what)} is no part of the step ${code(step)}. What belongs to it is ${roles(known, 'en')}.`,
  }),
  'not-the-last-step': ({ step }) => ({
    da: `${code(step)} er ikke det sidste trin, så sagen kan ikke afsluttes som uløst her. Tag den videre til næste trin.`,
    en: `${code(step)} is not the last step, so the case is not left unsolved here. Take it on to the next step.`,
  }),
  'not-the-next-step': ({ step, next }) => ({
    da: `Sagen kan ikke gå til trinnet ${code(step)} nu. ${listOf(next).length === 0 ? 'Der er ikke flere trin.' : `Næste trin er ${roles(next, 'da')}.`}`,
    en: `The case cannot go to the step ${code(step)} now. ${listOf(next).length === 0 ? 'There are no more steps.' : `The next step is ${roles(next, 'en')}.`}`,
  }),
  'not-the-opener': () => ({
    da: 'Kun den, der har åbnet sagen, kan trække den tilbage. Er I enige om, at den er løst, så skriv det i stedet (`agreed`).',
    en: 'Only whoever opened the case can withdraw it. If you agree that it is solved, say so instead (`agreed`).',
  }),
  'path-changed': ({ id }) => ({
    da: `${code(id)} er ikke længere den vej, som sagen blev åbnet på. Spørg med den model, den blev åbnet under, eller slut den, og åbn en ny.`,
    en: `${code(id)} is no longer the path on which the case was opened. Ask with the model that it was opened under, or end it and open a new one.`,
  }),
  'path-does-not-open': ({ id, purpose }) => ({
    da: `${code(id)} er ikke åben for en sag som denne (${code(purpose)}). Se, hvilke veje der er, og vælg en af dem.`,
    en: `${code(id)} is not open to a matter like this (${code(purpose)}). See which paths are, and choose one of them.`,
  }),
  'path-needs-fact': ({ id, missing }) => ({
    da: `Om ${code(id)} er åben, afhænger af ${facts(missing, 'da')}. Skriv det i \`facts\`.`,
    en: `Whether ${code(id)} is open depends on ${facts(missing, 'en')}. Say so in \`facts\`.`,
  }),
  'path-replaced': ({ id, by }) => ({
    da: `${code(id)} er erstattet af ${list(listOf(by).map(code), 'da')}. Åbn sagen dér.`,
    en: `${code(id)} is replaced by ${list(listOf(by).map(code), 'en')}. Open the case there.`,
  }),
  'person-needed': ({ id, roles: possible }) => ({
    da: `${code(id)} er til klager over en person. Skriv i \`about\`, hvilken rolle personen har: ${roles(possible, 'da')}.`,
    en: `${code(id)} is for complaints about a person. Say in \`about\` which role the person holds: ${roles(possible, 'en')}.`,
  }),
  'person-not-on-path': ({ id, role }) => ({
    da: `${code(id)} er ikke til klager over ${code(role)}. Vælg en vej, der ikke går gennem den person.`,
    en: `${code(id)} is not for complaints about ${code(role)}. Choose a path that does not go through that person.`,
  }),
  'skip-needs-fact': ({ step, missing }) => ({
    da: `Om sagen kan gå lige til trinnet ${code(step)}, afhænger af ${facts(missing, 'da')}. Skriv det først.`,
    en: `Whether the case can go straight to the step ${code(step)} depends on ${facts(missing, 'en')}. Say so first.`,
  }),
  'step-not-tried': ({ step, until }) => ({
    da: `Trinnet ${code(step)} er ikke prøvet endnu. Tal sammen først, eller vent, til fristen ${code(until)} er gået.`,
    en: `The step ${code(step)} has not been tried yet. Talk first, or wait until the deadline ${code(until)} has passed.`,
  }),
  'still-owed': ({ duties }) => ({
    da: `Sagen kan ikke slutte, før ${list(listOf(duties).map(code), 'da')} er gjort, eller fristen for det er gået.`,
    en: `The case cannot end before ${list(listOf(duties).map(code), 'en')} is done or its deadline has passed.`,
  }),
  'third-party-not-asked': () => ({
    da: 'Der er ikke bedt om en tredjepart endnu. Bed om det først; det kan enhver part gøre.',
    en: 'Nobody has asked for a third party yet. Ask first; any party can.',
  }),
  'through-the-person': ({ role }) => ({
    da: `Klagen handler om ${code(role)}, så den går ikke gennem den person. Lad en anden gøre det.`,
    en: `The complaint is about ${code(role)}, so it does not go through that person. Let somebody else do it.`,
  }),
  'unknown-exit': (params) => ({
    da: `Vejen har ingen udgang, der hedder ${code(params['id'])}.${suggestion(params).da}`,
    en: `The path has no exit called ${code(params['id'])}.${suggestion(params).en}`,
  }),
  'unknown-path': (params) => ({
    da: `Modellen har ingen vej, der hedder ${code(params['id'])}.${suggestion(params).da}`,
    en: `The model has no path called ${code(params['id'])}.${suggestion(params).en}`,
  }),
};

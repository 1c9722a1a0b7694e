import type {
  AgreementContentCode,
  AgreementMigrationCode,
  AgreementOwnCode,
  AgreementRefusalCode,
} from '../agreement/issue-code.js';
import { agreementFindingTexts } from './agreement-finding-texts.js';
import { code, list, listOf, type Says, unknownId } from './phrase.js';

const ids = (value: unknown, locale: 'da' | 'en', last: 'and' | 'or' = 'and'): string =>
  list(listOf(value).map(code), locale, last);

/** "It rests on …", where the model says why. */
const grounds = (because: unknown): { readonly da: string; readonly en: string } =>
  listOf(because).length === 0
    ? { da: 'Ingen ramme i modellen giver lov til det.', en: 'No frame in the model allows it.' }
    : { da: `Det følger af ${ids(because, 'da')}.`, en: `It follows from ${ids(because, 'en')}.` };

const contentTexts: Readonly<Record<AgreementContentCode, Says>> = {
  'bad-agreement-id': () => ({
    da: 'Aftalens id kan ikke bruges. Brug højst 50 små bogstaver, tal og enkelte bindestreger, og intet, der peger på et menneske.',
    en: 'The id of the agreement cannot be used. Use at most 50 lower-case letters, digits and single hyphens, and nothing that points to a person.',
  }),
  'bad-clause-id': () => ({
    da: 'Punktets id kan ikke bruges. Brug højst 50 små bogstaver, tal og enkelte bindestreger.',
    en: 'The id of the clause cannot be used. Use at most 50 lower-case letters, digits and single hyphens.',
  }),
  'bad-party-id': () => ({
    da: 'Partens id kan ikke bruges. Brug højst 60 bogstaver, tal, punktummer og streger, og ikke et navn.',
    en: 'The id of the party cannot be used. Use at most 60 letters, digits, dots and dashes, and not a name.',
  }),
  'duplicate-clause': ({ id }) => ({
    da: `To punkter hedder ${code(id)}. Giv det ene et andet id.`,
    en: `Two clauses are called ${code(id)}. Give one of them another id.`,
  }),
  'duplicate-party': () => ({
    da: 'Den samme part står to gange. Fjern den ene.',
    en: 'The same party is there twice. Remove one of the two.',
  }),
  'hours-reversed': () => ({
    da: 'Tiden slutter, før den begynder. Skriv `from` før `until`; går den over midnat, så del den i to.',
    en: 'The hours end before they begin. Write `from` before `until`; if they pass midnight, divide them in two.',
  }),
  'list-too-long': ({ most }) => ({
    da: `Listen har flere end ${most} punkter. Del aftalen op, eller tag det vigtigste med.`,
    en: `The list has more than ${most} clauses. Divide the agreement, or keep what matters most.`,
  }),
  'no-parties': () => ({
    da: 'Aftalen har ingen parter. Skriv, hvem der er med.',
    en: 'The agreement has no parties. Say who is part of it.',
  }),
  'no-such-clock-time': () => ({
    da: 'Klokkeslættet findes ikke. Skriv det som `08:30`.',
    en: 'There is no such time of day. Write it as `08:30`.',
  }),
  'number-out-of-place': ({ least, most }) => ({
    da: `Tallet kan ikke bruges her. Skriv et helt tal fra ${least} til ${most}.`,
    en: `The number cannot be used here. Write a whole number from ${least} to ${most}.`,
  }),
  'text-missing': () => ({
    da: 'Her mangler en tekst. Skriv, hvad I er enige om.',
    en: 'A text is missing here. Write what you agree on.',
  }),
  'text-too-long': ({ most }) => ({
    da: `Teksten er længere end ${most} tegn. Gør den kortere.`,
    en: `The text is longer than ${most} characters. Make it shorter.`,
  }),
  'unknown-id': unknownId,
  'unknown-party': () => ({
    da: 'Her står nogen, som ikke er part i aftalen. Brug et id fra `parties`, eller tilføj parten.',
    en: 'Somebody is named here who is not a party to the agreement. Use an id from `parties`, or add the party.',
  }),
};

const statusNames: Readonly<Record<string, { readonly da: string; readonly en: string }>> = {
  draft: { da: 'er stadig en kladde', en: 'is still a draft' },
  proposed: { da: 'er foreslået, men gælder ikke endnu', en: 'is proposed but does not hold yet' },
  declined: { da: 'er afslået', en: 'has been declined' },
  'in-force': { da: 'gælder', en: 'is in force' },
  ended: { da: 'er ophørt', en: 'has ended' },
  lapsed: { da: 'er udløbet', en: 'has lapsed' },
};

const status = (id: unknown): { readonly da: string; readonly en: string } =>
  statusNames[String(id)] ?? { da: String(id), en: String(id) };

const refusalTexts: Readonly<Record<AgreementRefusalCode, Says>> = {
  'agreement-not-in-force': ({ status: now }) => ({
    da: `Aftalen ${status(now).da}. Det kan først ske, når den gælder.`,
    en: `The agreement ${status(now).en}. This can happen only while it is in force.`,
  }),
  'agreement-over': ({ status: now }) => ({
    da: `Aftalen ${status(now).da}. Lav en ny, hvis der er brug for det.`,
    en: `The agreement ${status(now).en}. Make a new one if it is needed.`,
  }),
  'already-proposed': () => ({
    da: 'Aftalen er allerede lagt frem. Brug `amend` til at lægge en ændret udgave frem.',
    en: 'The agreement has already been proposed. Use `amend` to propose a changed version.',
  }),
  'change-asked-for': () => ({
    da: 'Nogen ønsker en ændring, som ingen har taget op. Tal om det, og læg en ændret udgave frem, eller lad dem, der ønskede det, tilslutte sig.',
    en: 'Somebody asks for a change that nobody has taken up. Talk about it, and propose a changed version, or let those who asked agree.',
  }),
  'event-out-of-order': ({ on, last }) => ({
    da: `Trinnet er fra ${code(on)}, men der er allerede sket noget ${code(last)}. Skriv trinnene ind i den rækkefølge, de skete.`,
    en: `The step is of ${code(on)}, but something has already happened on ${code(last)}. Enter the steps in the order in which they happened.`,
  }),
  'event-twice': () => ({
    da: 'Trinnet er allerede skrevet ind. Giv et nyt trin et nyt id.',
    en: 'The step has already been entered. Give a new step a new id.',
  }),
  'event-without-stamp': () => ({
    da: 'Hændelsen siger ikke, hvilken model den er taget under. Gem hændelserne, som `applyToAgreement` gav dem.',
    en: 'The event does not say under which model it was taken. Keep the events as `applyToAgreement` gave them.',
  }),
  'may-not': ({ role, act, purpose, answer, because }) => ({
    da: `${answer === 'no' ? 'Rollen' : 'Det er ikke sikkert, at rollen'} ${code(role)} ${answer === 'no' ? 'må ikke' : 'må'} ${code(act)} om ${code(purpose)} i denne sag. ${grounds(because).da} Lad en anden part tage trinnet.`,
    en: `${answer === 'no' ? 'The role' : 'It is not certain that the role'} ${code(role)} may ${answer === 'no' ? 'not ' : ''}${code(act)} about ${code(purpose)} in this case. ${grounds(because).en} Let another party take the step.`,
  }),
  'may-not-end': ({ role, roles, kind }) => ({
    da: `Rollen ${code(role)} kan ikke alene afslutte en aftale af slagsen ${code(kind)}. Det kan ${ids(roles, 'da', 'or')}.`,
    en: `The role ${code(role)} cannot end an agreement of the kind ${code(kind)} alone. ${ids(roles, 'en', 'or')} can.`,
  }),
  'may-not-frame': ({ role, subject, because }) => ({
    da: `Rollen ${code(role)} kan ikke sætte aftalen i kraft; det kræver, at den kan afgøre ${code(subject)}. ${grounds(because).da} Lad en part, der kan det, gøre det.`,
    en: `The role ${code(role)} cannot put the agreement in force; that takes somebody who may decide ${code(subject)}. ${grounds(because).en} Let a party who may do so.`,
  }),
  'no-last-day': () => ({
    da: 'Aftalen har ingen sidste dag og udløber ikke af sig selv. Afslut den, hvis den ikke længere skal gælde.',
    en: 'The agreement has no last day and does not lapse. End it if it should no longer hold.',
  }),
  'no-such-clause': () => ({
    da: 'Aftalen har intet punkt med det id. Brug et id fra aftalen.',
    en: 'The agreement has no clause with that id. Use an id from the agreement.',
  }),
  'no-such-progress': ({ known }) =>
    listOf(known).length === 0
      ? {
          da: 'Det punkt følges ikke op undervejs. Skriv en kommentar i stedet.',
          en: 'That clause is not followed up along the way. Write a comment instead.',
        }
      : {
          da: `Det kan ikke siges om dette punkt. Vælg mellem ${ids(known, 'da', 'or')}.`,
          en: `That cannot be said of this clause. Choose ${ids(known, 'en', 'or')}.`,
        },
  'not-a-beginning': () => ({
    da: 'En aftale begynder med præcis én `draft`. Ret rækken af hændelser.',
    en: 'An agreement begins with exactly one `draft`. Correct the list of events.',
  }),
  'not-all-agree': ({ roles }) =>
    listOf(roles).length === 0
      ? {
          da: 'Ikke alle, der skal være enige, er det. Spørg dem, der mangler.',
          en: 'Not all who must agree have agreed. Ask those who are missing.',
        }
      : {
          da: `Ikke alle, der skal være enige, er det. Der mangler svar fra ${ids(roles, 'da')}. Spørg dem.`,
          en: `Not all who must agree have agreed. ${ids(roles, 'en')} have yet to. Ask them.`,
        },
  'not-among-parties': () => ({
    da: 'Trinnet er taget af nogen, som ikke er part i den udgave af aftalen. Brug et id fra aftalens parter.',
    en: 'The step was taken by somebody who is not a party to that version of the agreement. Use the id of one of its parties.',
  }),
  'not-before-the-parties': () => ({
    da: 'Ingen udgave ligger hos parterne nu. Læg en ændret udgave frem først.',
    en: 'No version is before the parties now. Propose a changed version first.',
  }),
  'not-clear': ({ count }) => ({
    da: `Aftalen er ikke tydelig nok til at gælde endnu; der mangler ${count === 1 ? 'én ting' : `${count} ting`}. Tal om det, og læg en ændret udgave frem.`,
    en: `The agreement is not clear enough to hold yet; ${count === 1 ? 'one thing is' : `${count} things are`} missing. Talk about it, and propose a changed version.`,
  }),
  'not-over-yet': ({ until }) => ({
    da: `Aftalen gælder til og med ${code(until)} og er ikke udløbet. Vent, eller afslut den.`,
    en: `The agreement holds until ${code(until)} and has not lapsed. Wait, or end it.`,
  }),
  'nothing-changed': () => ({
    da: 'Det nye adskiller sig ikke fra det, der allerede er. Ret det, der skal være anderledes.',
    en: 'The new does not differ from what is there already. Change what should be different.',
  }),
  'nothing-new': () => ({
    da: 'Parten har allerede sagt det om denne udgave. Der er intet at tilføje.',
    en: 'The party has already said so of this version. There is nothing to add.',
  }),
  'other-agreement': ({ agreement }) => ({
    da: `Trinnet hører til en anden aftale end ${code(agreement)}. Brug det på den aftale, det er til.`,
    en: `The step belongs to another agreement than ${code(agreement)}. Apply it to the agreement that it is for.`,
  }),
  'other-version': ({ version, open }) => ({
    da: `Trinnet gælder udgave ${version}, men det er udgave ${open}, der ligger hos parterne. Læs den, og svar på den.`,
    en: `The step is about version ${version}, but version ${open} is before the parties. Read it, and answer to that.`,
  }),
  'review-after-end': ({ until }) => ({
    da: `Aftalen gælder kun til og med ${code(until)}. Vælg en dag før det, eller forny aftalen.`,
    en: `The agreement holds only until ${code(until)}. Choose a day before that, or renew the agreement.`,
  }),
  'review-not-later': ({ on }) => ({
    da: `Næste gang I ser på aftalen, skal være efter ${code(on)}. Vælg en dag.`,
    en: `The next time you look at the agreement must be after ${code(on)}. Choose a day.`,
  }),
  'review-too-late': ({ latest, because }) => ({
    da: `Der går for længe, før I ser på aftalen igen. Vælg en dag senest ${code(latest)}. ${grounds(because).da}`,
    en: `It is too long before you look at the agreement again. Choose a day by ${code(latest)}. ${grounds(because).en}`,
  }),
  'still-a-draft': () => ({
    da: 'Aftalen er stadig en kladde, som ingen er spurgt om. Læg den frem for parterne først.',
    en: 'The agreement is still a draft that nobody has been asked about. Propose it to the parties first.',
  }),
  'unknown-event': ({ known }) => ({
    da: `Det trin findes ikke. Vælg mellem ${ids(known, 'da', 'or')}.`,
    en: `There is no such step. Choose ${ids(known, 'en', 'or')}.`,
  }),
};

const migrationTexts: Readonly<Record<AgreementMigrationCode, Says>> = {
  'cannot-migrate': ({ field, version }) => ({
    da: `Filen er i format ${version}, og ${code(field)} kan ikke føres over af sig selv. Skriv det om i det nye format, og læs filen igen.`,
    en: `The file is in format ${version}, and ${code(field)} cannot be carried over by itself. Rewrite it in the new format, and read the file again.`,
  }),
  'newer-schema': ({ version, newest }) => ({
    da: `Filen er i format ${version}; denne udgave læser til og med ${newest}. Hent en nyere udgave.`,
    en: `The file is in format ${version}; this release reads up to ${newest}. Get a newer release.`,
  }),
  'unknown-schema': ({ newest }) => ({
    da: `Filen siger ikke, hvilket format den er i. Skriv \`schemaVersion\` fra 1 til ${newest}.`,
    en: `The file does not say which format it is in. Give \`schemaVersion\` from 1 to ${newest}.`,
  }),
};

/** What an agreement's issues and findings say, in Danish and English. */
export const agreementTexts: Readonly<Record<AgreementOwnCode, Says>> = {
  ...contentTexts,
  ...refusalTexts,
  ...migrationTexts,
  ...agreementFindingTexts,
};

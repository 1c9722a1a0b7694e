import type { AgreementFindingCode } from '../agreement/issue-code.js';
import type { Text } from '../vocabulary/text.js';
import { code, type Says } from './phrase.js';

const sides: Readonly<Record<string, Text>> = {
  home: { da: 'hjemmet', en: 'the home' },
  school: { da: 'skolen', en: 'the school' },
};

const side = (id: unknown): Text => sides[String(id)] ?? { da: String(id), en: String(id) };

/** A finding that needs nothing but the clause it is about. */
const about =
  (da: (clause: string) => string, en: (clause: string) => string): Says =>
  ({ id }) => ({ da: da(code(id)), en: en(code(id)) });

const plain =
  (da: string, en: string): Says =>
  () => ({ da, en });

/** What is not clear in an agreement, and what to ask the parties. */
export const agreementFindingTexts: Readonly<Record<AgreementFindingCode, Says>> = {
  'action-without-date': about(
    (clause) => `Det er ikke sagt, hvornår ${clause} skal være gjort. Spørg: Hvornår er det gjort?`,
    (clause) => `Nobody has said by when ${clause} is done. Ask: By when will it be done?`,
  ),
  'action-without-end': about(
    (clause) => `Man kan ikke se, hvornår ${clause} er gjort. Spørg: Hvordan kan vi se, at det er lykkedes?`,
    (clause) => `One cannot tell when ${clause} is done. Ask: How will we see that it has worked?`,
  ),
  'action-without-owner': about(
    (clause) => `Ingen skal gøre ${clause}. Spørg: Hvem gør det?`,
    (clause) => `Nobody is to do ${clause}. Ask: Who will do it?`,
  ),
  'action-without-setting': about(
    (clause) => `Det er ikke sagt, om ${clause} sker hjemme eller i skolen. Spørg: Hvor gør vi det?`,
    (clause) => `Nobody has said whether ${clause} happens at home or at school. Ask: Where do we do it?`,
  ),
  'actions-missing': plain(
    'Der er ingen aftalte handlinger. Spørg: Hvad gør hver af os nu?',
    'There are no agreed actions. Ask: What does each of us do now?',
  ),
  'childs-view-missing': plain(
    'Barnets syn er ikke med. Spørg barnet: Hvordan ser det ud for dig, og hvad ville hjælpe?',
    "The child's view is not there. Ask the child: How does it look to you, and what would help?",
  ),
  'childs-view-not-heard': plain(
    'Det er ikke sagt, hvem der har talt med barnet, eller hvordan. Spørg: Hvem talte med barnet, og hvordan?',
    'Nobody has said who talked with the child, or how. Ask: Who talked with the child, and how?',
  ),
  'contact-missing': plain(
    'Der er ikke aftalt noget om kontakten. Spørg: Hvordan og hvor tit taler vi sammen?',
    'Nothing is agreed about contact. Ask: How and how often are we in touch?',
  ),
  'contact-without-channel': about(
    (clause) => `Det er ikke sagt, hvordan man er i kontakt i ${clause}. Spørg: Ringer vi, skriver vi eller mødes vi?`,
    (clause) => `Nobody has said how people are in touch in ${clause}. Ask: Do we call, write or meet?`,
  ),
  'contact-without-frequency': about(
    (clause) =>
      `Det er ikke sagt, hvor tit eller hvor hurtigt i ${clause}. Spørg: Hvor tit, eller hvornår kan vi vente svar?`,
    (clause) => `Nobody has said how often or how soon in ${clause}. Ask: How often, or when can we expect an answer?`,
  ),
  'contact-without-party': about(
    (clause) => `Det er ikke sagt, hvem der kontakter hvem i ${clause}. Spørg: Hvem tager kontakt til hvem?`,
    (clause) => `Nobody has said who contacts whom in ${clause}. Ask: Who gets in touch with whom?`,
  ),
  'decider-may-not': ({ id, role, subject }) => ({
    da: `I ${code(id)} bestemmer ${code(role)} over ${code(subject)}, men det kan den rolle ikke. Spørg: Hvem kan bestemme det, og hvordan bliver de andre hørt?`,
    en: `In ${code(id)} ${code(role)} decides on ${code(subject)}, but that role cannot. Ask: Who can decide it, and how are the others heard?`,
  }),
  'decision-without-decider': about(
    (clause) => `Det er ikke sagt, hvem der bestemmer i ${clause}. Spørg: Hvem bestemmer det?`,
    (clause) => `Nobody is named to decide in ${clause}. Ask: Who decides it?`,
  ),
  'decision-without-forum': about(
    (clause) =>
      `Det er ikke sagt, hvor man kan tale ${clause} igennem. Spørg: Hvor tager vi det op, hvis vi er uenige?`,
    (clause) => `Nobody has said where ${clause} is talked over. Ask: Where do we take it up if we disagree?`,
  ),
  'decisions-missing': plain(
    'Det er ikke sagt, hvem der bestemmer hvad. Spørg: Hvad bestemmer hver af os?',
    'Nobody has said who decides what. Ask: What does each of us decide?',
  ),
  'due-when-over': ({ id, until }) => ({
    da: `${code(id)} ligger efter aftalens sidste dag ${code(until)}. Spørg: Kan det nås før, eller skal aftalen gælde længere?`,
    en: `${code(id)} lies after the last day of the agreement, ${code(until)}. Ask: Can it be done before, or should the agreement hold longer?`,
  }),
  'expectation-without-party': about(
    (clause) => `I ${clause} mangler det, hvem der venter noget af hvem. Spørg: Hvem venter det, og af hvem?`,
    (clause) => `In ${clause} it is missing who expects it of whom. Ask: Who expects it, and of whom?`,
  ),
  'expectations-missing': plain(
    'Der er ingen forventninger i aftalen. Spørg begge veje: Hvad venter vi af hinanden?',
    'There are no expectations in the agreement. Ask both ways: What do we expect of each other?',
  ),
  'expectations-one-way': ({ from, to }) => ({
    da: `Det er ikke sagt, hvad ${side(from).da} venter af ${side(to).da}. Spørg ${side(from).da}: Hvad venter I?`,
    en: `Nobody has said what ${side(from).en} expects of ${side(to).en}. Ask ${side(from).en}: What do you expect?`,
  }),
  'forum-unfit': ({ id, channel }) => ({
    da: `Man kan ikke tale ${code(id)} igennem på ${code(channel)}. Spørg: Hvor kan vi tale om det?`,
    en: `${code(id)} cannot be talked over by ${code(channel)}. Ask: Where can we talk about it?`,
  }),
  'goal-without-aim': about(
    (clause) =>
      `Det er ikke sagt, om ${clause} handler om læring, trivsel eller dannelse. Spørg: Hvad er målet godt for?`,
    (clause) =>
      `Nobody has said whether ${clause} is about learning, wellbeing or formation. Ask: What is the goal good for?`,
  ),
  'goals-missing': plain(
    'Aftalen har intet mål. Spørg: Hvad skal være bedre for barnet, når det er lykkedes?',
    'The agreement has no goal. Ask: What will be better for the child once it has worked?',
  ),
  'holder-left-out': ({ role, count, there }) => ({
    da: `${count} har rollen ${code(role)}, men kun ${there} er part i aftalen. Tag alle med, og spørg dem.`,
    en: `${count} people hold the role ${code(role)}, but only ${there} of them are parties. Bring in everyone, and ask them.`,
  }),
  'holders-not-counted': ({ role }) => ({
    da: `Det er ikke sagt, hvor mange der har rollen ${code(role)}; de skal alle være enige. Spørg: Hvem deler den?`,
    en: `Nobody has said how many hold the role ${code(role)}; all of them must agree. Ask: Who shares it?`,
  }),
  'kind-not-in-model': ({ kind }) => ({
    da: `Modellen kender ikke aftaler af slagsen ${code(kind)}. Tag den ramme med, som slagsen står i.`,
    en: `The model knows no agreements of the kind ${code(kind)}. Add the frame that has the kind.`,
  }),
  'meeting-unfit': ({ id, channel }) => ({
    da: `${code(id)} skal holdes på ${code(channel)}, men dér kan man ikke tale sammen. Spørg: Mødes vi, eller ringer vi?`,
    en: `${code(id)} is to be held on ${code(channel)}, but people cannot talk there. Ask: Do we meet, or do we call?`,
  }),
  'meeting-without-party': about(
    (clause) => `Det er ikke sagt, hvem der er med til ${clause}. Spørg: Hvem mødes?`,
    (clause) => `Nobody has said who takes part in ${clause}. Ask: Who meets?`,
  ),
  'party-missing': ({ role }) => ({
    da: `Ingen ${code(role)} er part i aftalen. Spørg: Hvem er med herfra?`,
    en: `No ${code(role)} is a party to the agreement. Ask: Who takes part?`,
  }),
  'party-without-part': ({ role }) => ({
    da: `En part med rollen ${code(role)} har ikke nogen del i aftalen. Spørg: Hvad kan du bidrage med?`,
    en: `A party with the role ${code(role)} has no part in the agreement. Ask: What can you contribute?`,
  }),
  'promise-forbidden': ({ id, channel }) => ({
    da: `Det, der er lovet i ${code(id)}, må ikke gå over ${code(channel)}; det er bestemt højere oppe. Spørg: Hvad bruger vi i stedet?`,
    en: `What is promised in ${code(id)} must not go by ${code(channel)}; that is settled higher up. Ask: What do we use instead?`,
  }),
  'promise-unfit': about(
    (clause) => `Det, der er lovet i ${clause}, kan ikke lade sig gøre på de kanaler. Spørg: Hvad kan alle bruge?`,
    (clause) => `What is promised in ${clause} cannot be done on those channels. Ask: What can everybody use?`,
  ),
  'reply-out-of-range': ({ id, min, max }) => ({
    da: `Svarfristen i ${code(id)} ligger uden for det, der er fastsat: fra ${min} til ${max}. Spørg: Hvilken frist inden for det passer os?`,
    en: `The reply time in ${code(id)} lies outside what is laid down: from ${min} to ${max}. Ask: Which time within that suits us?`,
  }),
  'reply-too-late': about(
    (clause) => `Svarfristen i ${clause} er længere, end den må være. Spørg: Kan vi svare hurtigere?`,
    (clause) => `The reply time in ${clause} is longer than it may be. Ask: Can we answer sooner?`,
  ),
  'review-missing': plain(
    'Det er ikke sagt, hvornår I ser på aftalen igen. Spørg: Hvornår mødes vi om den?',
    'Nobody has said when you look at the agreement again. Ask: When do we meet about it?',
  ),
  'review-overdue': ({ due }) => ({
    da: `I skulle have set på aftalen ${code(due)}. Spørg: Hvornår mødes vi om den?`,
    en: `You should have looked at the agreement on ${code(due)}. Ask: When do we meet about it?`,
  }),
  'review-too-far': ({ latest }) => ({
    da: `Der går for længe, før I ser på aftalen igen. Spørg: Hvilken dag senest ${code(latest)} passer?`,
    en: `It is too long before you look at the agreement again. Ask: Which day by ${code(latest)} suits you?`,
  }),
  'review-when-over': ({ until }) => ({
    da: `I ser først på aftalen igen, når den er udløbet ${code(until)}. Spørg: Hvilken dag før det passer?`,
    en: `You look at the agreement again only after it has lapsed on ${code(until)}. Ask: Which day before that suits you?`,
  }),
  'validity-over': ({ until }) => ({
    da: `Aftalen gjaldt til og med ${code(until)}. Spørg: Skal den fornyes eller afsluttes?`,
    en: `The agreement held until ${code(until)}. Ask: Should it be renewed or ended?`,
  }),
  'validity-reversed': ({ from, until }) => ({
    da: `Aftalen slutter ${code(until)}, før den begynder ${code(from)}. Spørg: Fra hvornår til hvornår gælder den?`,
    en: `The agreement ends on ${code(until)}, before it begins on ${code(from)}. Ask: From when until when does it hold?`,
  }),
};

import { type Act, actIds, type Model } from '@samarbejde/core';
import { folded } from './text-pattern.js';

/** What a name lets one guess; nothing where it does not. */
export interface Guess {
  readonly role?: string;
  readonly channel?: string;
  readonly purpose?: string;
  readonly act?: Act;
}

/** Beginnings of words, in Danish and English, by what they commonly stand for. A word may stand in several lists. */
const actWords: readonly (readonly [Act, readonly string[]])[] = [
  ['remind', ['remind', 'påmind', 'rykker', 'erindr']],
  ['acknowledge', ['acknowledg', 'kvitter', 'confirm receipt', 'bekræft modt']],
  ['answer', ['answer', 'reply', 'respon', 'svar', 'besvar']],
  ['ask', ['ask', 'request', 'question', 'enquir', 'inquir', 'spørg', 'anmod', 'forespørg', 'indhent']],
  ['arrange', ['arrange', 'schedul', 'invit', 'book', 'indkald', 'aftal', 'bestil tid', 'mødeindkald']],
  ['record', ['minutes', 'write down', 'referat', 'notat', 'nedskriv', 'journaliser']],
  // Who sends a decision, or news of a meeting, informs of it.
  ['inform', ['inform', 'notif', 'tell', 'announc', 'send', 'publish', 'orienter', 'meddel', 'underret']],
  ['decide', ['decide', 'decision', 'afgør', 'beslut', 'bevilg']],
  ['talk', ['talk', 'call', 'meet', 'convers', 'discuss', 'samtale', 'tal med', 'ring', 'møde', 'drøft']],
  ['inform', ['besked', 'opslag']],
];

/** Beginnings of names of work that somebody does alone, whatever the name says further on. */
const aloneWords =
  /^ (?:check|verif|validat|analy[sz]|evaluat|calculat|select|load|store|save|construct|tjek|kontroll|valider|analyser|vurder|beregn|gem|vælg)\p{L}*(?! (?:with|med|together|sammen))(?: |$)/u;
/** Unless it also gets to somebody. */
const reachingWords =
  /(?:and|og) (?:\p{L}+ )?(?:inform|notif|tell|send|ask|call|orienter|meddel|underret|spørg|ring|svar|repl)/u;

/** Answers whether a name says that a step is work inside one party: looking something up, weighing it, keeping it. */
export function isWorkAlone(name: string): boolean {
  const words = wordsOf(name);
  return aloneWords.test(words) && !reachingWords.test(words);
}

const channelWords: readonly (readonly [string, readonly string[]])[] = [
  ['school-home-talk', ['school-home', 'skole-hjem', 'skole-hjem-samtale', 'performance_meeting']],
  ['parents-meeting', ['parents meeting', 'parental_meeting', 'forældremøde']],
  ['digital-post', ['digital post', 'digitalpost', 'e-boks', 'eboks', 'digital mail']],
  ['email', ['email', 'e-mail', 'mail', 'smtp']],
  ['sms', ['sms', 'text message']],
  ['phone-call', ['phone', 'call', 'telefon', 'ring', 'opkald', 'opring']],
  ['video-call', ['video', 'teams', 'zoom']],
  ['doorstep-talk', ['doorstep', 'i døren', 'aflevering', 'hentning']],
  ['home-visit', ['home visit', 'hjemmebesøg']],
  ['letter', ['letter', 'brev', 'print']],
  ['platform-post', ['opslag', 'post on']],
  ['platform-absence-report', ['sygemeld', 'report sick', 'report_sick', 'fraværsmeld']],
  ['platform-calendar', ['calendar', 'kalender']],
  ['platform-message', ['message', 'besked', 'aula', 'portal']],
  ['meeting', ['meeting', 'møde', 'meet']],
];

const roleWords: readonly (readonly [string, readonly string[]])[] = [
  ['class-teacher', ['class teacher', 'klasselærer', 'kontaktlærer']],
  ['school-leader', ['school leader', 'headteacher', 'head teacher', 'principal', 'skoleleder', 'rektor']],
  ['leader', ['leader', 'management', 'leder', 'ledelse']],
  ['school-office', ['office', 'secretar', 'kontor', 'sekretær', 'administration']],
  ['pedagogue', ['pedagogue', 'pædagog', 'preschool']],
  ['teacher', ['teacher', 'lærer', 'employee', 'medarbejder', 'staff']],
  ['custody-holder', ['guardian', 'custod', 'forældremyndighed', 'værge']],
  [
    'parent',
    [
      'parent',
      'mother',
      'father',
      'forælder',
      'forældre',
      'home',
      'hjem',
      'citizen',
      'borger',
      'customer',
      'applicant',
      'ansøger',
    ],
  ],
  ['child', ['child', 'pupil', 'student', 'elev', 'barn', 'børn']],
  ['municipality', ['municipal', 'kommune', 'forvaltning', 'administration']],
  ['third-party', ['third party', 'mediator', 'tredjepart', 'mægler']],
  ['interpreter', ['interpreter', 'tolk']],
];

/** Guesses from names what is meant, by the model's own words first. Only words that the model has are guessed. */
export function guesser(model: Model): (texts: readonly string[]) => Guess {
  const { roles, channels, purposes } = model.words;
  const known = <Id extends string>(ids: Iterable<string>, words: readonly (readonly [Id, readonly string[]])[]) => {
    const all = new Set(ids);
    return words.filter(([id]) => all.has(id));
  };
  const roleList = [...known(roles.keys(), ownNames(roles)), ...known(roles.keys(), roleWords)];
  const channelList = [...known(channels.keys(), ownNames(channels)), ...known(channels.keys(), channelWords)];
  const purposeList = ownNames(purposes);
  const actList: readonly (readonly [Act, readonly string[]])[] = [
    ...actIds.map((act) => [act, [act]] as const),
    ...actWords,
  ];
  return (texts) => {
    const asked = texts.map(wordsOf);
    const role = firstIn(asked, roleList);
    const channel = firstIn(asked, channelList);
    const purpose = firstIn(asked, purposeList);
    const act = firstIn(asked, actList);
    return {
      ...(role === undefined ? {} : { role }),
      ...(channel === undefined ? {} : { channel }),
      ...(purpose === undefined ? {} : { purpose }),
      ...(act === undefined ? {} : { act }),
    };
  };
}

/** The ids and names of a kind of word, longest first, so that `class teacher` comes before `teacher`. */
function ownNames(words: ReadonlyMap<string, { readonly name: { readonly da: string; readonly en: string } }>) {
  const entries = [...words].map(
    ([id, { name }]) => [id, [id.replaceAll('-', ' '), name.en, name.da].map(folded)] as const,
  );
  return entries.sort(([, one], [, other]) => Math.max(...other.map(length)) - Math.max(...one.map(length)));
}

function length(text: string): number {
  return text.length;
}

/** A text in lower case with a space before each word: camelCase, snake_case and kebab-case are words too. */
function wordsOf(text: string): string {
  const spaced = text.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2').replace(/[_\-.:/]+/g, ' ');
  return ` ${folded(spaced)}`;
}

function firstIn<Id extends string>(
  texts: readonly string[],
  words: readonly (readonly [Id, readonly string[]])[],
): Id | undefined {
  for (const text of texts) {
    const found = words.find(([, beginnings]) =>
      beginnings.some((one) => text.includes(` ${one.replaceAll('-', ' ')}`)),
    );
    if (found !== undefined) return found[0];
  }
  return undefined;
}

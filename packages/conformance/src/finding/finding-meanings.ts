import type { Text } from '@samarbejde/core';
import type { FindingCode } from './finding-code.js';

/** What each kind of finding means, for whoever meets it for the first time, and what to do with it. */
export const findingMeanings: Readonly<Record<FindingCode, Text>> = {
  'requirement-broken': {
    da: 'Processen tillader mindst ét forløb, der bryder kravet. Rapporten viser det korteste, trin for trin. Ret processen, så intet forløb kan gå sådan.',
    en: 'The process allows at least one course that breaks the requirement. The report shows the shortest, step by step. Mend the process so that no course can go so.',
  },
  'deadline-missed': {
    da: 'Ventetiderne i processen er tilsammen længere end fristen, også når alle handler samme dag. Forkort ventetiden, eller læg et trin ind før den.',
    en: 'The waits in the process add up to more than the deadline, even when everybody acts the same day. Shorten the wait, or put a step before it.',
  },
  'way-closed': {
    da: 'Processen kan nå et sted, hvor det, kravet peger på, ikke længere kan lade sig gøre. Læg en vej ind fra det sted.',
    en: 'The process can reach a place from which what the requirement asks for is no longer possible. Put in a way from there.',
  },
  'never-in-any-file': {
    da: 'Kravet er opfyldt, når ét forløb i én af filerne har det. Ingen har. Det kan være, at den proces, der har det, ikke er med i kontrollen: Angiv alle filerne på én gang.',
    en: 'The requirement is met when one course of one of the files has it. None has. The process that has it may not be among those checked: give all the files at once.',
  },
  'requirement-open': {
    da: 'Svaret afhænger af noget, som hverken filen eller kortlægningen siger. Rapporten nævner trinnene og felterne. Skriv dem i kortlægningen; `--assume-usual` antager det sædvanlige om forhold, ingen har nævnt.',
    en: 'The answer depends on something that neither the file nor the mapping says. The report names the steps and the fields. State them in the mapping; `--assume-usual` takes the usual for facts that nobody stated.',
  },
  'deadline-left-to-people': {
    da: 'Processen hverken holder eller bryder fristen af sig selv: Det kommer an på, hvor hurtigt nogen handler. Læg en automatisk påmindelse ind, eller mål det i en log.',
    en: 'The process neither keeps nor breaks the deadline by itself: it depends on how fast somebody acts. Put in an automatic reminder, or measure it in a log.',
  },
  'deadline-hangs-on-time': {
    da: 'En tid i processen er et udtryk eller står i en form, der ikke kan læses. Skriv den efter ISO 8601, som P3D.',
    en: 'A time in the process is an expression, or is written in a form that cannot be read. Write it in ISO 8601, as P3D.',
  },
  'cannot-end': {
    da: 'Der er et sted i processen, hvorfra ingen slutning kan nås. En sag, der kommer dertil, bliver aldrig afsluttet.',
    en: 'There is a place in the process from which no end can be reached. A case that comes there is never closed.',
  },
  'channel-forbidden': {
    da: 'En regel lukker kanalen for det, trinnet gør. Rapporten nævner reglen, og hvilke kanaler der egner sig bedre.',
    en: 'A rule closes the channel for what the step does. The report names the rule and the channels that suit it better.',
  },
  'channel-unfit': {
    da: 'Kanalen kan ikke det, trinnet skal bruge: den når for eksempel ikke modtageren, eller den kan ikke besvares.',
    en: 'The channel cannot do what the step needs: it does not reach the recipient, for example, or it cannot be answered.',
  },
  'channel-discouraged': {
    da: 'En regel fraråder kanalen til det, trinnet gør. Det må gøres, men en anden kanal er bedre.',
    en: 'A rule advises against the channel for what the step does. It may be used, but another channel is better.',
  },
  'channel-undetermined': {
    da: 'Om kanalen egner sig, afhænger af forhold, som ingen har nævnt. Skriv dem i kortlægningen.',
    en: 'Whether the channel suits depends on facts that nobody stated. State them in the mapping.',
  },
  'role-may-not': {
    da: 'Rollen har ikke bemyndigelse til det, trinnet gør, eller må ikke modtage det. Lad en anden rolle tage trinnet, eller ret kortlægningen.',
    en: 'The role has no mandate for what the step does, or may not receive it. Let another role take the step, or mend the mapping.',
  },
  'cases-broke-requirement': {
    da: 'Sager i loggen gik på en måde, som kravet ikke tillader. Rapporten viser hvor mange, og de værste efter deres id.',
    en: 'Cases of the log went in a way that the requirement does not allow. The report shows how many, and the worst by their ids.',
  },
  'cases-missed-deadline': {
    da: 'Sager i loggen fik svar for sent, eller fristen er overskredet uden svar. Dage tælles i kalenderen fra dagen efter.',
    en: 'Cases of the log were answered too late, or the deadline has passed without an answer. Days are counted in the calendar from the day after.',
  },
  'cases-open': {
    da: 'Sagerne er ikke slut, og fristen er ikke overskredet; eller der mangler ord i kortlægningen. De tæller ikke med i andelen.',
    en: 'The cases are not over and their deadline has not passed; or words are missing in the mapping. They are left out of the rate.',
  },
  'never-in-the-log': {
    da: 'Ingen sag i loggen har det, kravet peger på. Det kan være, at det sker uden for systemet, eller at det ikke er kortlagt.',
    en: 'No case of the log has what the requirement asks for. It may happen outside the system, or not be mapped.',
  },
  'families-never-reached': {
    da: 'Skolen har henvendt sig, og intet i loggen viser, at nogen i hjemmet har set det. Prøv en anden vej til de familier.',
    en: 'The school got in touch, and nothing in the log shows that anybody at home saw it. Try another way to those families.',
  },
  'times-without-zone': {
    da: 'Tiderne siger ikke, hvilken tidszone de er i. De er læst i kalenderens zone. Eksportér dem med zone, hvis den er en anden.',
    en: 'The times do not say which zone they are in. They were read in the zone of the calendar. Export them with a zone if it is another.',
  },
  'events-out-of-order': {
    da: 'Hændelser kom senere end det vindue, der sorteres i. Deres sager er ikke vurderet. Sortér filen efter tid.',
    en: 'Events came later than the window that is sorted in. Their cases were not assessed. Sort the file by time.',
  },
  'duplicate-events': {
    da: 'Hændelser med samme id inden for vinduet er talt én gang.',
    en: 'Events with the same id inside the window were counted once.',
  },
  'events-outside-calendar': {
    da: 'Kalenderen dækker ikke de dage. Angiv en, der gør, med `--calendar`.',
    en: 'The calendar does not cover those days. Give one that does with `--calendar`.',
  },
  'rows-may-decide': {
    da: 'Et krav leder efter noget i hele loggen, og det er ikke fundet; men rækker kunne ikke læses, og én af dem er nok. Sagerne er talt uden dem: Hver række kan højst ændre én sag.',
    en: 'A requirement looks for something in the whole log and has not found it; but rows could not be read, and one of them is enough. Cases are counted without them: each row can change one case at most.',
  },
  'log-not-read-to-its-end': {
    da: 'En fil brød af, kunne ikke åbnes, eller kontrollen gik i stå. Alle filer er én log, og det, som resten kan ændre, er ikke afgjort: det, der aldrig er sket, det, der mangler i en sag, og det, der indtil nu er opfyldt. Det, intet kan rette op på, er fortsat ikke opfyldt.',
    en: 'A file broke off or could not be opened, or the check broke down. All files are one log, and what the rest may change is undecided: what never happened, what is missing in a case, and what has been kept so far. What nothing can repair still fails.',
  },
  'rows-unreadable': {
    da: 'Rækkerne er talt og listet, og resten er vurderet. Ret dem i kilden.',
    en: 'The rows were counted and listed, and the rest was assessed. Mend them at the source.',
  },
  'rows-disagree': {
    da: 'To rækker i kortlægningen passer på det samme trin og siger noget forskelligt. Lad den ene passe på mindre, eller skriv en række for elementets id: Den vinder.',
    en: 'Two rows of the mapping match the same step and say different things. Let one of them match less, or write a row for the id of the element: it wins.',
  },
  'row-matches-nothing': {
    da: 'Intet i filerne passer på rækkens mønster. Det er ofte en stavefejl eller et navn, der er ændret.',
    en: 'Nothing in the files matches the pattern of the row. It is often a misspelling, or a name that has changed.',
  },
  'word-unknown': {
    da: 'Kortlægningen bruger et ord, som modellen ikke har. `samarbejde model show --format json` viser dem alle.',
    en: 'The mapping uses a word that the model does not have. `samarbejde model show --format json` shows them all.',
  },
  'value-unknown': {
    da: 'Forholdet har ikke den værdi. `samarbejde explain` på forholdet viser, hvad det betyder.',
    en: 'The fact has no such value. `samarbejde explain` with the fact shows what it means.',
  },
  'column-words-unknown': {
    da: 'Kolonnen rummer andre ord end modellens. Skriv rækker i kortlægningen, der oversætter dem.',
    en: 'The column holds other words than those of the model. Write rows in the mapping that translate them.',
  },
  'waiver-expired': {
    da: 'Undtagelsens slutdato er passeret, så fundet tæller igen. Ret det, den dækkede, eller aftal en ny dato.',
    en: 'The end date of the waiver has passed, so the finding counts again. Mend what it covered, or agree on a new date.',
  },
  'waiver-unused': {
    da: 'Der er intet fund, som undtagelsen dækker. Slet den, så den ikke dækker noget andet senere.',
    en: 'There is no finding that the waiver covers. Delete it, so that it does not cover something else later.',
  },
  'waiver-names-nothing': {
    da: 'Undtagelsen nævner et krav eller en regel, som modellen ikke har.',
    en: 'The waiver names a requirement or a rule that the model does not have.',
  },
};

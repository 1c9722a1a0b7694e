import type { FlowIssueCode, FlowNoteCode } from './flow-issue.js';

/** A text in both languages; `{name}` stands for the parameter of that name. */
export interface FlowText {
  readonly da: string;
  readonly en: string;
}

/** For each issue: what is the matter, then what to do. Where the place is known, `sayFlowIssue` puts it in front. */
export const flowIssueTexts: Readonly<Record<FlowIssueCode, FlowText>> = {
  'empty-file': {
    da: 'Filen er tom. Eksportér forløbet igen, og prøv med den nye fil.',
    en: 'The file is empty. Export the process again and try the new file.',
  },
  'file-too-large': {
    da: 'Filen fylder {size} tegn; der læses højst {limit}. Del den op, så der er ét forløb i hver fil.',
    en: 'The file holds {size} characters; at most {limit} are read. Split it so that each file holds one process.',
  },
  'nul-byte': {
    da: 'Filen indeholder et nultegn og er ikke ren tekst. Eksportér den igen som UTF-8.',
    en: 'The file holds a NUL character, so it is not plain text. Export it again as UTF-8.',
  },
  'not-utf-8': {
    da: 'Filen er ikke gyldig UTF-8. Gem den igen med tegnsættet UTF-8.',
    en: 'The file is not valid UTF-8. Save it again in UTF-8.',
  },
  'wrong-encoding': {
    da: 'Filen angiver tegnsættet `{encoding}`; der læses kun UTF-8. Gem den som UTF-8, og ret angivelsen i første linje.',
    en: 'The file declares the encoding `{encoding}`; only UTF-8 is read. Save it as UTF-8 and change the declaration in its first line.',
  },
  'document-type': {
    da: 'Filen har en dokumenttype (DOCTYPE), som kan hente eller udvide indhold udefra. Den læses ikke; fjern erklæringen.',
    en: 'The file has a document type (DOCTYPE), which can fetch or expand content. It is not read; remove the declaration.',
  },
  'not-well-formed': {
    da: 'Filen er ikke korrekt XML. Ret stedet, eller eksportér forløbet igen.',
    en: 'The file is not well-formed XML. Mend the place, or export the process again.',
  },
  'not-bpmn': {
    da: 'Filen er XML, men ikke BPMN 2.0: det yderste element er `{element}`. Eksportér forløbet som BPMN 2.0.',
    en: 'The file is XML but not BPMN 2.0: its outermost element is `{element}`. Export the process as BPMN 2.0.',
  },
  'nested-too-deep': {
    da: 'Indholdet er lagt mere end {limit} lag inde i hinanden. Gør forløbet fladere.',
    en: 'The content is nested more than {limit} levels deep. Make the process flatter.',
  },
  'too-many-aliases': {
    da: 'Filen genbruger sine egne dele (`*navn`) mere end {limit} gange; det begynder her. Skriv dem ud.',
    en: 'The file reuses parts of itself (`*name`) more than {limit} times; it begins here. Write them out.',
  },
  'duplicate-id': {
    da: 'Id `{id}` står på mere end ét element. Giv hvert element sit eget id.',
    en: 'The id `{id}` stands on more than one element. Give each element an id of its own.',
  },
  'invalid-id': {
    da: 'Et id på et `{element}` er ikke et gyldigt XML-navn. Begynd det med et bogstav eller en understregning, og brug ingen mellemrum.',
    en: 'An id on a `{element}` is not a valid XML name. Begin it with a letter or an underscore, and use no spaces.',
  },
  'missing-id': {
    da: 'Et `{element}` har intet id og kan ikke nævnes i et fund. Giv det et id.',
    en: 'A `{element}` has no id and cannot be named in a finding. Give it an id.',
  },
  'no-process': {
    da: 'Filen indeholder intet forløb med trin. Eksportér et diagram, hvor mindst én proces har trin.',
    en: 'The file holds no process with steps. Export a diagram in which at least one process has steps.',
  },
  'flow-without-start': {
    da: 'Processen `{process}` har ingen starthændelse, så ingen forløb begynder. Tilføj en starthændelse.',
    en: 'The process `{process}` has no start event, so no course begins. Add a start event.',
  },
  'flow-to-missing-node': {
    da: 'Forbindelsen `{flow}` fører fra eller til et element, der ikke findes. Forbind den på ny, eller slet den.',
    en: 'The sequence flow `{flow}` leads from or to an element that does not exist. Connect it again or delete it.',
  },
  'flow-leaves-its-scope': {
    da: 'Forbindelsen `{flow}` krydser grænsen for en proces eller delproces. Brug en meddelelse mellem parter, eller før den gennem delprocessens kant.',
    en: 'The sequence flow `{flow}` crosses the border of a process or sub-process. Use a message flow between parties, or lead it by the border of the sub-process.',
  },
  'boundary-without-activity': {
    da: 'Kanthændelsen `{element}` sidder ikke på noget trin. Sæt den på det trin, den hører til.',
    en: 'The boundary event `{element}` sits on no activity. Attach it to the one that it belongs to.',
  },
  'not-a-flow': {
    da: 'Indholdet er hverken BPMN 2.0, JSON eller YAML. Eksportér forløbet som BPMN 2.0, eller skriv det som et forløb i YAML.',
    en: 'The content is neither BPMN 2.0 nor JSON nor YAML. Export the process as BPMN 2.0, or write it as a flow in YAML.',
  },
  'not-yaml': {
    da: 'Filen kan ikke læses som YAML eller JSON. Ret stedet; tjek især indrykning, kolon og anførselstegn.',
    en: 'The file cannot be read as YAML or JSON. Mend the place; look at indentation, colons and quotes first.',
  },
  'not-an-object': {
    da: 'Et forløb skal være et objekt med `flow` og `steps`. Skriv de to nøgler øverst i filen.',
    en: 'A flow must be an object with `flow` and `steps`. Write these two keys at the top of the file.',
  },
  'unknown-key': {
    da: 'Nøglen `{key}` kendes ikke her. Nærmeste kendte: {nearest}.',
    en: 'The key `{key}` is not known here. Nearest known: {nearest}.',
  },
  'missing-key': {
    da: 'Nøglen `{key}` mangler. Tilføj den.',
    en: 'The key `{key}` is missing. Add it.',
  },
  'wrong-value': {
    da: 'Værdien af `{key}` kan ikke bruges. Ventet: {expected}.',
    en: 'The value of `{key}` cannot be used. Expected: {expected}.',
  },
  'duplicate-step': {
    da: 'Trinnet `{step}` står to gange. Giv hvert trin sit eget id.',
    en: 'The step `{step}` stands twice. Give each step an id of its own.',
  },
  'unknown-step': {
    da: 'Trinnet `{from}` fører til `{step}`, som ikke findes på samme niveau. Nærmeste kendte: {nearest}.',
    en: 'The step `{from}` leads to `{step}`, which does not exist at the same level. Nearest known: {nearest}.',
  },
};

/** For each note: what was read, and what that means for the checking. */
export const flowNoteTexts: Readonly<Record<FlowNoteCode, FlowText>> = {
  'unresolved-reference': {
    da: '`{element}` henviser med `{property}` til noget, der ikke findes i filen. Henvisningen er læst som tom.',
    en: '`{element}` refers by `{property}` to something that is not in the file. The reference was read as empty.',
  },
  'content-not-read': {
    da: 'Elementet `{element}` hører ikke til BPMN 2.0 på dette sted. Det er ikke læst, og forløbene prøves uden det.',
    en: 'The element `{element}` does not belong to BPMN 2.0 in this place. It was not read, and courses are checked without it.',
  },
  'unreadable-timer': {
    da: 'Varigheden i `{element}` kan ikke læses som ISO 8601. Rækkefølge kan prøves, men frister, der hænger på den, bliver åbne.',
    en: 'The time in `{element}` cannot be read as ISO 8601. Order can be checked, but deadlines that hang on it stay open.',
  },
  'gateway-without-default': {
    da: '`{element}` har betingelser på alle udgange og ingen standardudgang. Er ingen af dem opfyldt, står forløbet stille.',
    en: '`{element}` has a condition on every way out and no default flow. If none holds, the process stands still.',
  },
  'complex-gateway': {
    da: '`{element}` er en kompleks gateway. Den er læst som en inklusiv: en eller flere udgange, og den venter på alt, der kan nå frem.',
    en: '`{element}` is a complex gateway. It was read as an inclusive one: one or more ways out, and it waits for all that can still come.',
  },
  'needs-all-events': {
    da: '`{element}` skal have alle sine hændelser. Den er læst som en, der går videre ved den første; se efter, om fundene efter den holder.',
    en: '`{element}` needs all of its events. It was read as one that goes on at the first; look whether what is found after it holds.',
  },
  'boundary-never-goes-off': {
    da: '`{element}` sidder på et automatisk trin, som ikke tager tid, så hændelsen indtræffer aldrig. Gør trinnet til en ventende opgave, hvis den skal.',
    en: '`{element}` sits on an automated step, which takes no time, so the event never goes off. Make the step one that waits if it should.',
  },
  'call-leads-out': {
    da: '`{element}` kalder noget uden for filen. Hvad der sker der, er ukendt.',
    en: '`{element}` calls something outside the file. What happens there is unknown.',
  },
  'empty-process': {
    da: 'Processen `{process}` har ingen trin. Parten er læst som en, hvis arbejde ikke er modelleret.',
    en: 'The process `{process}` has no steps. Its party was read as one whose work is not modelled.',
  },
  'step-without-implementation': {
    da: '`{element}` skal køre af sig selv, men filen siger ikke, hvad der kører. Motoren vil afvise forløbet; angiv emne, jobtype eller klasse.',
    en: '`{element}` is to run by itself, but the file does not say what runs. The engine will refuse the process; name a topic, job type or class.',
  },
  'message-without-name': {
    da: 'Meddelelsen ved `{element}` har intet navn, så ingen kan sende eller genkende den. Giv meddelelsen et navn.',
    en: 'The message at `{element}` has no name, so nobody can send or recognise it. Give the message a name.',
  },
  'choreography-not-read': {
    da: 'Koreografien `{element}` er ikke læst; kun processer prøves.',
    en: 'The choreography `{element}` was not read; only processes are checked.',
  },
  'not-followed': {
    da: '`{element}` angiver `{property}`, som ikke følges. Forløbene prøves, som om det ikke stod der.',
    en: '`{element}` states `{property}`, which is not followed. Courses are checked as if it were not there.',
  },
  'trigger-out-of-place': {
    da: '`{element}` har udløseren `{trigger}`, som BPMN 2.0 ikke kender på dette sted. Det er uvist, om den indtræffer, og hvad der følger; vælg en udløser, som stedet tillader.',
    en: '`{element}` has the trigger `{trigger}`, which BPMN 2.0 does not have in this place. Whether it goes off, and what follows, is uncertain; choose a trigger that the place allows.',
  },
  'link-without-end': {
    da: '`{element}` er et link, hvis anden ende ikke står på samme niveau. Forløbet slutter der eller når aldrig dertil; giv begge ender samme navn.',
    en: '`{element}` is a link whose other end does not stand at the same level. The course ends there, or never comes there; give both ends one name.',
  },
  'compensation-loosely-followed': {
    da: '`{element}` udløser kompensation. Om det, der skal gøres om, var udført, følges ikke: trin, der kompenserer, prøves, som om de både kan ske og udeblive.',
    en: '`{element}` calls for compensation. Whether what is to be undone had been done is not followed: steps that compensate are checked as if they may happen or not.',
  },
  'empty-sub-process': {
    da: 'Delprocessen `{element}` har intet indhold i filen. Hvad der sker i den, er ukendt.',
    en: 'The sub-process `{element}` has no content in the file. What happens in it is unknown.',
  },
  'choice-without-event': {
    da: '`{element}` venter på den første af flere hændelser, men fører til `{target}`, som ingen hændelse er. Den er læst, som om noget udefra afgør det; sæt en hændelse foran.',
    en: '`{element}` waits for the first of several events, but leads to `{target}`, which is none. It was read as if something outside decided; put an event in front.',
  },
};

/** What can be said: an issue or a note. */
type Said = { readonly code: string; readonly params: Readonly<Record<string, string | number | readonly string[]>> };

/**
 * Says an issue or a note of a flow in Danish or English, with line and column in front where they are known.
 *
 * @example
 * ```ts
 * import { readFlow, sayFlowIssue } from '@samarbejde/conformance';
 *
 * const read = await readFlow('');
 * read.ok ? '' : sayFlowIssue(read.issues[0]!, 'en'); // => 'The file is empty. Export the process again and try the new file.'
 * ```
 */
export function sayFlowIssue(said: Said, locale: 'da' | 'en'): string {
  const texts: Readonly<Record<string, FlowText>> = { ...flowIssueTexts, ...flowNoteTexts };
  const text = texts[said.code]?.[locale] ?? said.code;
  const filled = text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(said.params, name) ? said.params[name] : undefined;
    if (value === undefined) return whole;
    return Array.isArray(value) ? value.map((part) => `\`${part}\``).join(', ') || '–' : String(value);
  });
  return `${placeInFront(said, locale)}${filled}`;
}

function placeInFront(said: Said, locale: 'da' | 'en'): string {
  const { line, column } = said.params;
  if (line === undefined) return '';
  const words = locale === 'da' ? ['Linje', 'kolonne'] : ['Line', 'column'];
  return `${words[0]} ${line}${column === undefined ? '' : `, ${words[1]} ${column}`}: `;
}

import { type FlowIssue, flowIssueTexts, logIssueTexts, sayFlowIssue } from '@samarbejde/conformance';
import { explain, type Issue, type Locale, type Text } from '@samarbejde/core';

/** What can go wrong with the command itself. */
export type CommandCode =
  | 'bad-locale'
  | 'cannot-write'
  | 'data-too-deep'
  | 'data-too-large'
  | 'empty-file'
  | 'file-exists'
  | 'file-missing'
  | 'frame-invalid'
  | 'is-a-folder'
  | 'is-utf-16'
  | 'line-too-long'
  | 'module-without-frame'
  | 'module-broken'
  | 'no-arguments'
  | 'no-permission'
  | 'not-a-file'
  | 'not-a-host'
  | 'not-json'
  | 'not-names'
  | 'not-utf-8'
  | 'not-yaml'
  | 'log-mapped-alone'
  | 'nothing-matches'
  | 'option-needs-value'
  | 'too-large'
  | 'too-many-aliases'
  | 'tool-fault'
  | 'unknown-command'
  | 'unknown-frame'
  | 'unknown-id'
  | 'unknown-option'
  | 'unreadable'
  | 'usage';

type Says = (params: Issue['params']) => Text;

const code = (value: unknown): string => `\`${String(value ?? '')}\``;

const near = (params: Issue['params']): Text => {
  const value = params['nearest'];
  const found = (Array.isArray(value) ? value.map(String) : []).map(code);
  if (found.length === 0) return { da: '', en: '' };
  return { da: ` Mente du ${found.join(' eller ')}?`, en: ` Did you mean ${found.join(' or ')}?` };
};

const texts: Readonly<Record<CommandCode, Says>> = {
  'bad-locale': ({ value }) => ({
    da: `${code(value)} er ikke et sprog, som kommandoen kan. Skriv \`da\` eller \`en\`.`,
    en: `${code(value)} is not a language that the command knows. Write \`da\` or \`en\`.`,
  }),
  'cannot-write': ({ file }) => ({
    da: `${code(file)} kan ikke skrives. Se efter, om mappen findes, og om du må skrive i den.`,
    en: `${code(file)} cannot be written. See whether the folder exists and you may write to it.`,
  }),
  'data-too-deep': ({ limit, line, column }) => ({
    da: `Filen har mere end ${String(limit)} lag inden i hinanden på linje ${String(line)}, tegn ${String(column)}. Se efter, om den er beskadiget eller er en anden fil, end du tror.`,
    en: `The file is nested more than ${String(limit)} levels deep at line ${String(line)}, column ${String(column)}. See whether it is damaged, or another file than you think.`,
  }),
  'data-too-large': ({ size, limit }) => ({
    da: `Filen fylder ${String(size)} tegn; der læses højst ${String(limit)}. Del den op, eller se efter, om det er den rigtige fil.`,
    en: `The file holds ${String(size)} characters; at most ${String(limit)} are read. Split it up, or see whether it is the right file.`,
  }),
  'empty-file': ({ file }) => ({
    da: `${code(file)} er tom. Angiv en fil, der har noget i sig.`,
    en: `${code(file)} is empty. Give a file with something in it.`,
  }),
  'file-exists': ({ file }) => ({
    da: `${code(file)} findes allerede og bliver ikke overskrevet. Vælg et andet id, eller flyt filen.`,
    en: `${code(file)} is there already and is not written over. Choose another id, or move the file.`,
  }),
  'file-missing': ({ file }) => ({
    da: `${code(file)} findes ikke. Se efter, om stien er rigtig.`,
    en: `${code(file)} does not exist. See whether the path is right.`,
  }),
  'frame-invalid': ({ file }) => ({
    da: `${code(file)} kan ikke læses som en ramme. Ret det, der står nedenfor.`,
    en: `${code(file)} cannot be read as a frame. Mend what stands below.`,
  }),
  'is-a-folder': ({ file }) => ({
    da: `${code(file)} er en mappe. Angiv en fil, eller et mønster som \`${String(file ?? '')}/*.bpmn\`.`,
    en: `${code(file)} is a folder. Give a file, or a pattern such as \`${String(file ?? '')}/*.bpmn\`.`,
  }),
  'is-utf-16': () => ({
    da: 'Filen er UTF-16; kun UTF-8 bliver læst. Gem den som UTF-8, og ret `encoding` i første linje, hvis den står der.',
    en: 'The file is UTF-16; only UTF-8 is read. Save it as UTF-8, and mend `encoding` in its first line if it stands there.',
  }),
  'line-too-long': ({ limit }) => ({
    da: `Linjen er længere end ${String(limit)} byte. Del den op.`,
    en: `The line is longer than ${String(limit)} bytes. Split it up.`,
  }),
  'module-broken': ({ file }) => ({
    da: `${code(file)} kan ikke køres. Prøv \`node\` på filen for at se hvorfor.`,
    en: `${code(file)} cannot be run. Try \`node\` on the file to see why.`,
  }),
  'module-without-frame': ({ file }) => ({
    da: `${code(file)} har ingen ramme som \`export default\`. Tilføj den.`,
    en: `${code(file)} has no frame as its \`export default\`. Add it.`,
  }),
  'no-arguments': ({ takes }) => ({
    da: `Der mangler noget efter kommandoen: ${String(takes)}.`,
    en: `Something is missing after the command: ${String(takes)}.`,
  }),
  'no-permission': ({ file }) => ({
    da: `${code(file)} må ikke læses af dig. Se på filens rettigheder.`,
    en: `${code(file)} may not be read by you. See the file's permissions.`,
  }),
  'not-a-file': ({ file }) => ({
    da: `${code(file)} er ikke en almindelig fil, men for eksempel et rør (FIFO) eller en enhed. Gem indholdet i en fil, og angiv den.`,
    en: `${code(file)} is no ordinary file but, for example, a pipe (FIFO) or a device. Save what it gives in a file, and give that.`,
  }),
  'not-a-host': ({ domain }) =>
    domain === ''
      ? {
          da: 'Der mangler et værtsnavn. Skriv `--domain` med navnet på den, der udgiver kalenderen, som `skolen.example`.',
          en: 'A host name is missing. Write `--domain` with the name of whoever publishes the calendar, such as `school.example`.',
        }
      : {
          da: `${code(domain)} er ikke et værtsnavn. Skriv et som \`skolen.example\`.`,
          en: `${code(domain)} is not a host name. Write one such as \`school.example\`.`,
        },
  'not-json': () => ({
    da: 'Linjen er ikke JSON. Skriv ét JSON-objekt på hver linje.',
    en: 'The line is not JSON. Write one JSON object on each line.',
  }),
  'not-names': () => ({
    da: 'Filen er ikke en liste med navne. Skriv på hver linje en parts id og navn: `id: navn`.',
    en: 'The file is not names. Write the id of a party and what it is called on each line: `id: name`.',
  }),
  'not-utf-8': ({ line, column }) =>
    line === undefined
      ? { da: 'Teksten er ikke UTF-8. Gem den som UTF-8.', en: 'The text is not UTF-8. Save it as UTF-8.' }
      : {
          da: `Teksten er ikke UTF-8 fra linje ${String(line)}, tegn ${String(column)}. Gem den som UTF-8.`,
          en: `The text is not UTF-8 from line ${String(line)}, column ${String(column)} on. Save it as UTF-8.`,
        },
  'not-yaml': ({ line, column }) => ({
    da: `Filen kan ikke læses som YAML eller JSON; den går i stykker på linje ${String(line)}, tegn ${String(column)}. Ret den dér.`,
    en: `The file cannot be read as YAML or JSON; it breaks at line ${String(line)}, column ${String(column)}. Mend it there.`,
  }),
  'log-mapped-alone': ({ file }) => ({
    da: `${code(file)} er en log. Få foreslået kortlægningen af en log for sig selv, og læg de to sammen bagefter.`,
    en: `${code(file)} is a log. Ask for the mapping of a log by itself, and put the two together afterwards.`,
  }),
  'nothing-matches': ({ pattern }) => ({
    da: `Ingen fil passer på ${code(pattern)}. Se efter, om mønstret er rigtigt.`,
    en: `No file matches ${code(pattern)}. See whether the pattern is right.`,
  }),
  'option-needs-value': ({ option }) => ({
    da: `${code(option)} skal have en værdi efter sig.`,
    en: `${code(option)} needs a value after it.`,
  }),
  'too-large': ({ file }) => ({
    da: `${code(file)} er større end de 64 MB, der læses af en fil. Læg én proces eller ét dokument i hver fil; kun en log læses i enhver længde, som JSON Lines, CSV eller XES.`,
    en: `${code(file)} is larger than the 64 MB that are read of a file. Put one process or one document in each file; only a log is read at any length, as JSON Lines, CSV or XES.`,
  }),
  'too-many-aliases': ({ most, line, column }) => ({
    da: `Filen genbruger sine egne dele (\`*navn\`) mere end ${String(most)} gange, første gang på linje ${String(line)}, tegn ${String(column)}. Skriv dem ud.`,
    en: `The file reuses parts of itself (\`*name\`) more than ${String(most)} times, first at line ${String(line)}, column ${String(column)}. Write them out.`,
  }),
  'tool-fault': ({ fault }) => ({
    da: `Værktøjet selv brød sammen (${code(fault)}). Fejlen er vores og ikke filens. Send denne besked til dem, der vedligeholder værktøjet; den siger intet om, hvad der står i filen.`,
    en: `The tool itself broke down (${code(fault)}). The fault is ours, not the file’s. Send this message to its maintainers; it says nothing of what the file holds.`,
  }),
  'unknown-command': (params) => ({
    da: `${code(params['command'])} er ikke en kommando.${near(params).da} Skriv \`samarbejde --help\` for at se dem alle.`,
    en: `${code(params['command'])} is not a command.${near(params).en} Write \`samarbejde --help\` to see them all.`,
  }),
  'unknown-frame': (params) => ({
    da: `${code(params['frame'])} er hverken en ramme, der følger med, eller en fil.${near(params).da}`,
    en: `${code(params['frame'])} is neither a frame that comes with the command nor a file.${near(params).en}`,
  }),
  'unknown-id': (params) => ({
    da: `Modellen kender ikke ${code(params['id'])}.${near(params).da}`,
    en: `The model does not know ${code(params['id'])}.${near(params).en}`,
  }),
  'unknown-option': (params) => ({
    da: `${code(params['option'])} er ikke noget, kommandoen kan.${near(params).da}`,
    en: `${code(params['option'])} is not an option of this command.${near(params).en}`,
  }),
  unreadable: ({ file }) => ({
    da: `${code(file)} kan ikke læses. Se efter, om den kan åbnes.`,
    en: `${code(file)} cannot be read. See whether it can be opened.`,
  }),
  usage: ({ how }) => ({ da: `Brug det sådan: ${String(how)}`, en: `Use it so: ${String(how)}` }),
};

/** An issue of the command. */
export function issue(of: CommandCode, params: Issue['params'] = {}, path: Issue['path'] = []): Issue<CommandCode> {
  return { code: of, params, path };
}

/** An issue of the command or of the library, in a sentence: the command's own, core's, or a reader's. */
export function issueText(one: Issue, locale: Locale): string {
  const says = Object.hasOwn(texts, one.code) ? texts[one.code as CommandCode] : undefined; // Its own key, so a code.
  // Core says of an unknown id in a frame or a situation what kind of word it should have been.
  if (says !== undefined && !('kind' in one.params)) return placed(one, says(one.params)[locale]);
  const explained = explain(one, locale);
  return explained.endsWith(code(one.code)) ? readerText(one, locale) : explained;
}

/** What the readers of processes and logs say of their own issues. */
function readerText(one: Issue, locale: Locale): string {
  const ofFlow: Readonly<Record<string, unknown>> = flowIssueTexts;
  if (Object.hasOwn(ofFlow, one.code)) return placed(one, sayFlowIssue(one as FlowIssue, locale)); // Its own key, so a code.
  const ofLog: Readonly<Record<string, Says>> = logIssueTexts;
  const says = Object.hasOwn(ofLog, one.code) ? ofLog[one.code] : undefined;
  return placed(one, says?.(one.params)[locale] ?? code(one.code));
}

function placed(one: Issue, sentence: string): string {
  return one.path.length === 0 ? sentence : `${one.path.join('.')}: ${sentence}`;
}

/** What engines write into a BPMN file beside the standard, gathered per element. */
export interface VendorData {
  readonly groups: string[];
  readonly topics: string[];
  called?: string;
}

const GROUPS = new Set(['candidateGroups', 'candidateStarterGroups']);
const TOPICS = new Set(['topic', 'modelerTemplate', 'class', 'delegateExpression', 'expression', 'decisionRef']);

/** Takes in an attribute that a vendor put on a BPMN element. */
export function takeVendorAttribute(data: VendorData, name: string, value: string): void {
  if (GROUPS.has(name)) addAll(data.groups, value);
  else if (TOPICS.has(name)) add(data.topics, value);
  // Activiti and Flowable name a built-in task by its type; Camunda writes `external` and gives a topic.
  else if (name === 'type' && value !== 'external') add(data.topics, value);
}

/** Takes in an element that Zeebe put among the extensions of a BPMN element. */
export function takeZeebeElement(
  data: VendorData,
  name: string,
  attribute: (name: string) => string | undefined,
): void {
  if (name === 'taskDefinition') add(data.topics, attribute('type') ?? '');
  else if (name === 'assignmentDefinition') addAll(data.groups, textOfFeel(attribute('candidateGroups') ?? ''));
  else if (name === 'calledDecision') add(data.topics, attribute('decisionId') ?? '');
  else if (name === 'calledElement') data.called = attribute('processId') ?? '';
}

/** Takes in the id of a Camunda connector: it names what the step calls. */
export function takeConnectorId(data: VendorData, text: string): void {
  add(data.topics, text);
}

const LONGEST = 300;

function add(list: string[], value: string): void {
  addEach(list, [value]);
}

function addAll(list: string[], values: string): void {
  // What begins as an expression is one, whatever commas it holds.
  addEach(list, values.trimStart().startsWith('=') ? [values] : partsOf(values));
}

function addEach(list: string[], values: readonly string[]): void {
  const known = new Set(list);
  for (const value of values) {
    const trimmed = value.trim();
    if (trimmed === '' || trimmed.length > LONGEST || known.has(trimmed)) continue;
    known.add(trimmed);
    list.push(trimmed);
  }
}

/** Takes a list apart at its commas; those between braces belong to an expression. */
function partsOf(values: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < values.length; at += 1) {
    const letter = values[at];
    if (letter === '{') depth += 1;
    else if (letter === '}') depth -= 1;
    else if (letter === ',' && depth <= 0) {
      parts.push(values.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, values.slice(from)];
}

const FEEL_TEXT = /"([^"\\]*)"/g;
const FEEL_TEXTS = /^\s*=\s*(?:"[^"\\]*"|\[\s*"[^"\\]*"(?:\s*,\s*"[^"\\]*")*\s*\])\s*$/;

/** A FEEL expression that is only a text, or a list of texts, is those texts; any other stays as it is. */
function textOfFeel(value: string): string {
  if (!FEEL_TEXTS.test(value)) return value;
  return [...value.matchAll(FEEL_TEXT)].map(([, text]) => text).join(',');
}

/** What engines write into a BPMN file beside the standard, gathered per element. */
export interface VendorData {
  readonly groups: string[];
  readonly topics: string[];
  called?: string;
}

/** The namespaces whose words are known. A file may bind them to any prefix. */
const CAMUNDA_7 = new Set([
  'http://camunda.org/schema/1.0/bpmn',
  'http://operaton.org/schema/1.0/bpmn',
  'http://activiti.org/bpmn',
  'http://flowable.org/bpmn',
]);
const ZEEBE = 'http://camunda.org/schema/zeebe/1.0';

export function isVendorNamespace(uri: string): boolean {
  return uri === ZEEBE || CAMUNDA_7.has(uri);
}

const GROUPS = new Set(['candidateGroups', 'candidateStarterGroups']);
const TOPICS = new Set(['topic', 'modelerTemplate', 'class', 'delegateExpression', 'expression', 'decisionRef']);

/** Takes in an attribute that a vendor put on a BPMN element. */
export function takeVendorAttribute(data: VendorData, uri: string, name: string, value: string): void {
  if (!isVendorNamespace(uri)) return;
  if (GROUPS.has(name)) addAll(data.groups, value);
  else if (TOPICS.has(name)) add(data.topics, value);
  // Activiti and Flowable name a built-in task by its type; Camunda writes `external` and gives a topic.
  else if (name === 'type' && value !== 'external') add(data.topics, value);
}

/** Takes in an element that a vendor put among the extensions of a BPMN element. */
export function takeVendorElement(
  data: VendorData,
  uri: string,
  name: string,
  attributes: ReadonlyMap<string, string>,
): void {
  if (uri !== ZEEBE) return;
  if (name === 'taskDefinition') add(data.topics, attributes.get('type') ?? '');
  else if (name === 'assignmentDefinition') addAll(data.groups, attributes.get('candidateGroups') ?? '');
  else if (name === 'calledDecision') add(data.topics, attributes.get('decisionId') ?? '');
  else if (name === 'calledElement') data.called = attributes.get('processId') ?? '';
}

/** The text of a Camunda connector's id names what the step calls. */
export function isConnectorId(uri: string, name: string): boolean {
  return CAMUNDA_7.has(uri) && name === 'connectorId';
}

export function takeConnectorId(data: VendorData, text: string): void {
  add(data.topics, text);
}

const LONGEST = 300;

function add(list: string[], value: string): void {
  const trimmed = value.trim();
  if (trimmed !== '' && trimmed.length <= LONGEST && !list.includes(trimmed)) list.push(trimmed);
}

function addAll(list: string[], values: string): void {
  for (const value of values.split(',')) add(list, value);
}

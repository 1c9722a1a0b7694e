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
  else if (name === 'assignmentDefinition') addAll(data.groups, attribute('candidateGroups') ?? '');
  else if (name === 'calledDecision') add(data.topics, attribute('decisionId') ?? '');
  else if (name === 'calledElement') data.called = attribute('processId') ?? '';
}

/** Takes in the id of a Camunda connector: it names what the step calls. */
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

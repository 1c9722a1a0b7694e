export const BPMN_NAMESPACE = 'http://www.omg.org/spec/BPMN/20100524/MODEL';

/** The namespaces whose words are known, by the prefix that they are given while a file is scanned. */
export const PREFIX_BY_NAMESPACE = {
  [BPMN_NAMESPACE]: 'bpmn',
  'http://camunda.org/schema/1.0/bpmn': 'camunda7',
  // Operaton, Activiti and Flowable write what Camunda 7 writes, each in a namespace of its own.
  'http://operaton.org/schema/1.0/bpmn': 'operaton',
  'http://activiti.org/bpmn': 'activiti',
  'http://flowable.org/bpmn': 'flowable',
  'http://camunda.org/schema/zeebe/1.0': 'zeebe',
  // Bound in every file without being declared.
  'http://www.w3.org/XML/1998/namespace': 'xml',
} as const;

const LIKE_CAMUNDA_7: ReadonlySet<string> = new Set(['camunda7', 'operaton', 'activiti', 'flowable']);

/** A name with the prefix of a known namespace, taken apart; nothing for names of other namespaces. */
export function knownName(
  name: string,
): { readonly of: 'bpmn' | 'camunda' | 'zeebe'; readonly local: string } | undefined {
  const colon = name.indexOf(':');
  const prefix = name.slice(0, Math.max(0, colon));
  const local = name.slice(colon + 1);
  if (prefix === 'bpmn' || prefix === 'zeebe') return { of: prefix, local };
  return LIKE_CAMUNDA_7.has(prefix) ? { of: 'camunda', local } : undefined;
}

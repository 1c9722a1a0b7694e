import { along, around, process } from '../bpmn-sketch.js';

/** What a vendor writes, and what is read of it on the element `it` or on the process. */
export interface VendorRow {
  readonly shows: string;
  /** What stands under `definitions`, with the vendor's words under a prefix. */
  readonly file: (prefix: string) => string;
  readonly topics?: readonly string[];
  readonly groups?: readonly string[];
  /** The process that the call resolves to. */
  readonly resolved?: string;
  /** Who may start the process. */
  readonly starters?: readonly string[];
}

const OTHER = '<b:process id="other"><b:startEvent id="os" /></b:process>';
const withExtension = (element: string, inside: string, attributes = '') =>
  around(
    `<b:${element} id="it" ${attributes}><b:extensionElements>${inside}</b:extensionElements></b:${element}>`,
    'it',
  );
const withAttributes = (element: string, attributes: string) => around(`<b:${element} id="it" ${attributes} />`, 'it');
const ending = (definition: string) =>
  process(`<b:startEvent id="start" /><b:endEvent id="it">${definition}</b:endEvent>${along('start', 'it')}`);

/** What Camunda 7 writes; Operaton, Activiti and Flowable write the same words in namespaces of their own. */
export const camundaRows: readonly VendorRow[] = [
  {
    shows: 'candidate groups',
    file: (v) =>
      withAttributes(
        'userTask',
        `${v}:candidateGroups="teachers, leaders" ${v}:candidateUsers="someone" ${v}:assignee="someone"`,
      ),
    groups: ['teachers', 'leaders'],
  },
  {
    shows: 'a candidate group that is worked out, with its commas',
    file: (v) => withAttributes('userTask', `${v}:candidateGroups="teachers, \${groups.of(class, year)}"`),
    groups: ['teachers', '${groups.of(class, year)}'],
  },
  {
    shows: 'who may start a process',
    file: (v) =>
      process(
        `<b:startEvent id="start" /><b:task id="it" />${along('start', 'it')}`,
        `${v}:candidateStarterGroups="leaders"`,
      ),
    starters: ['leaders'],
  },
  {
    shows: 'the topic of an external task',
    file: (v) => withAttributes('serviceTask', `${v}:type="external" ${v}:topic="send-letter"`),
    topics: ['send-letter'],
  },
  { shows: 'a built-in task', file: (v) => withAttributes('serviceTask', `${v}:type="mail"`), topics: ['mail'] },
  {
    shows: 'a delegate expression',
    file: (v) => withAttributes('sendTask', `${v}:delegateExpression="#{letterSender}"`),
    topics: ['#{letterSender}'],
  },
  {
    shows: 'a class',
    file: (v) => withAttributes('serviceTask', `${v}:class="org.example.SendLetter"`),
    topics: ['org.example.SendLetter'],
  },
  {
    shows: 'an expression',
    file: (v) => withAttributes('serviceTask', `${v}:expression="#{letters.send()}" ${v}:resultVariable="sent"`),
    topics: ['#{letters.send()}'],
  },
  {
    shows: 'a decision',
    file: (v) => withAttributes('businessRuleTask', `${v}:decisionRef="which-channel"`),
    topics: ['which-channel'],
  },
  {
    shows: 'an element template',
    file: (v) => withAttributes('serviceTask', `${v}:modelerTemplate="org.example.mail"`),
    topics: ['org.example.mail'],
  },
  {
    shows: 'a connector',
    file: (v) =>
      withExtension(
        'serviceTask',
        `<${v}:connector><${v}:inputOutput><${v}:inputParameter name="to">home</${v}:inputParameter></${v}:inputOutput><${v}:connectorId>mail-send</${v}:connectorId></${v}:connector>`,
      ),
    topics: ['mail-send'],
  },
  {
    shows: 'what an event sends by, also where its definition has an id',
    file: (v) => ending(`<b:messageEventDefinition id="d" ${v}:type="external" ${v}:topic="send-answer" />`),
    topics: ['send-answer'],
  },
  {
    shows: 'a form, which says nothing of who is told what',
    file: (v) =>
      withExtension(
        'userTask',
        `<${v}:formData><${v}:formField id="f" type="string" /></${v}:formData>`,
        `${v}:formKey="letter"`,
      ),
  },
  {
    shows: 'a listener, which is not what the step does',
    file: (v) =>
      withExtension(
        'userTask',
        `<${v}:taskListener class="org.example.Audit" event="create" /><${v}:executionListener delegateExpression="#{audit}" event="end" />`,
      ),
  },
  {
    shows: 'a topic of a step beside, which is not its own',
    file: (v) =>
      around(
        `<b:serviceTask id="it" /><b:subProcess id="beside"><b:serviceTask id="inner" ${v}:topic="other" /></b:subProcess>`,
        'it',
      ),
  },
];

/** What Camunda 8 writes. */
export const zeebeRows: readonly VendorRow[] = [
  {
    shows: 'the type of a job',
    file: (v) => withExtension('serviceTask', `<${v}:taskDefinition type="send-letter" retries="3" />`),
    topics: ['send-letter'],
  },
  {
    shows: 'the type of a job on an event',
    file: (v) =>
      ending(
        `<b:extensionElements><${v}:taskDefinition type="send-answer" /></b:extensionElements><b:messageEventDefinition id="d" />`,
      ),
    topics: ['send-answer'],
  },
  {
    shows: 'candidate groups',
    file: (v) =>
      withExtension(
        'userTask',
        `<${v}:assignmentDefinition assignee="someone" candidateUsers="someone" candidateGroups="teachers, leaders" />`,
      ),
    groups: ['teachers', 'leaders'],
  },
  {
    shows: 'candidate groups as a list of texts',
    file: (v) =>
      withExtension(
        'userTask',
        `<${v}:assignmentDefinition candidateGroups="=[&quot;teachers&quot;, &quot;leaders&quot;]" />`,
      ),
    groups: ['teachers', 'leaders'],
  },
  {
    shows: 'one candidate group as a text',
    file: (v) => withExtension('userTask', `<${v}:assignmentDefinition candidateGroups="=&quot;teachers&quot;" />`),
    groups: ['teachers'],
  },
  {
    shows: 'candidate groups that are worked out, as one expression',
    file: (v) =>
      withExtension('userTask', `<${v}:assignmentDefinition candidateGroups="=concatenate(own, [leader])" />`),
    groups: ['=concatenate(own, [leader])'],
  },
  {
    shows: 'a decision',
    file: (v) =>
      withExtension('businessRuleTask', `<${v}:calledDecision decisionId="which-channel" resultVariable="channel" />`),
    topics: ['which-channel'],
  },
  {
    shows: 'a called process',
    file: (v) => withExtension('callActivity', `<${v}:calledElement processId="other" />`) + OTHER,
    resolved: 'other',
  },
  {
    shows: 'a called process that is worked out, which stays open',
    file: (v) => withExtension('callActivity', `<${v}:calledElement processId="=which" />`) + OTHER,
  },
  {
    shows: 'an element template',
    file: (v) => withAttributes('serviceTask', `${v}:modelerTemplate="org.example.mail"`),
    topics: ['org.example.mail'],
  },
  {
    shows: 'a form, a date and headers, which say nothing of who is told what',
    file: (v) =>
      withExtension(
        'userTask',
        `<${v}:formDefinition formId="letter" /><${v}:taskSchedule dueDate="=now()" /><${v}:taskHeaders><${v}:header key="type" value="x" /></${v}:taskHeaders><${v}:properties><${v}:property name="topic" value="x" /></${v}:properties>`,
      ),
  },
];

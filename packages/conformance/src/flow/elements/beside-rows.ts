import { around, process } from '../bpmn-sketch.js';
import type { ElementRow } from './element-row.js';

const A = around('<b:userTask id="a" />', 'a');

/** What stands under the root and changes no course. */
const underRoot = (type: string, xml: string, told: ElementRow['told'] = []): ElementRow => ({
  shows: `a ${type} under the root`,
  types: [type],
  file: `${xml}${A}`,
  courses: 'a',
  told,
});

/** What stands in the process and changes no course. */
const inProcess = (type: string, xml: string): ElementRow => ({
  shows: `a ${type} in the process`,
  types: [type],
  file: around(`<b:userTask id="a" />${xml}`, 'a'),
  courses: 'a',
});

/** What stands in a collaboration and changes no course. */
const inCollaboration = (type: string, xml: string): ElementRow => ({
  shows: `a ${type} in a collaboration`,
  types: ['Collaboration', 'Participant', type],
  file: `<b:collaboration id="who"><b:participant id="school" processRef="talk" /><b:participant id="home" />${xml}</b:collaboration>${A}`,
  courses: 'a',
});

const PARTIES = '<b:participant id="p" /><b:participant id="q" />';
const IN_CHOREOGRAPHY = '<b:participantRef>p</b:participantRef><b:participantRef>q</b:participantRef>';
const choreographed = (type: string, element: string): readonly ElementRow[] => [
  {
    shows: `a ${type} in a choreography is told, and processes beside it are read`,
    types: ['Choreography', type],
    file: `<b:choreography id="c">${PARTIES}<b:${element} id="it" initiatingParticipantRef="p">${IN_CHOREOGRAPHY}</b:${element}></b:choreography>${A}`,
    courses: 'a',
    told: ['choreography-not-read'],
  },
  {
    shows: `a ${type} in a process is no step: a course that would lead through it is refused`,
    types: [type],
    file: around(`<b:${element} id="it" />`, 'it'),
    refused: 'flow-to-missing-node',
  },
  {
    shows: `a ${type} that nothing leads to is told`,
    types: [type],
    file: around(`<b:userTask id="a" /><b:${element} id="it" />`, 'a'),
    courses: 'a',
    told: ['content-not-read'],
  },
];

export const besideRows: readonly ElementRow[] = [
  underRoot('Interface', '<b:interface id="r" name="mail"><b:operation id="o" name="send" /></b:interface>'),
  underRoot('EndPoint', '<b:endPoint id="r" />'),
  underRoot('PartnerEntity', '<b:partnerEntity id="r" name="School" />'),
  underRoot('PartnerRole', '<b:partnerRole id="r" name="Home" />'),
  underRoot('CorrelationProperty', '<b:correlationProperty id="r" name="case" />'),
  underRoot('Error', '<b:error id="r" errorCode="E" />'),
  underRoot('Escalation', '<b:escalation id="r" escalationCode="U" />'),
  underRoot('Message', '<b:message id="r" name="answer" />'),
  underRoot('Signal', '<b:signal id="r" name="alarm" />'),
  underRoot('ItemDefinition', '<b:itemDefinition id="r" />'),
  underRoot('DataStore', '<b:dataStore id="r" name="journal" />'),
  underRoot('Resource', '<b:resource id="r" name="teachers" />'),
  underRoot('Category', '<b:category id="r" name="calm"><b:categoryValue id="v" value="x" /></b:category>'),
  underRoot('GlobalConversation', `<b:globalConversation id="r">${PARTIES}</b:globalConversation>`, ['not-followed']),
  underRoot('GlobalChoreographyTask', `<b:globalChoreographyTask id="r">${PARTIES}</b:globalChoreographyTask>`, [
    'choreography-not-read',
  ]),
  inProcess('DataObject', '<b:dataObject id="letter" />'),
  inProcess(
    'DataObjectReference',
    '<b:dataObject id="letter" /><b:dataObjectReference id="ref" dataObjectRef="letter" />',
  ),
  inProcess('DataStoreReference', '<b:dataStoreReference id="journal" />'),
  inProcess('TextAnnotation', '<b:textAnnotation id="note"><b:text>Ask first.</b:text></b:textAnnotation>'),
  inProcess('Group', '<b:group id="together" />'),
  inProcess('Association', '<b:textAnnotation id="note" /><b:association id="line" sourceRef="a" targetRef="note" />'),
  inProcess('Lane', '<b:laneSet id="lanes"><b:lane id="teacher"><b:flowNodeRef>a</b:flowNodeRef></b:lane></b:laneSet>'),
  inCollaboration('MessageFlow', '<b:messageFlow id="m" sourceRef="a" targetRef="home" />'),
  inCollaboration('Conversation', '<b:conversation id="it" />'),
  inCollaboration('CallConversation', '<b:callConversation id="it" />'),
  inCollaboration('SubConversation', '<b:subConversation id="it"><b:conversation id="inner" /></b:subConversation>'),
  ...choreographed('ChoreographyTask', 'choreographyTask'),
  ...choreographed('SubChoreography', 'subChoreography'),
  ...choreographed('CallChoreography', 'callChoreography'),
  {
    shows: 'a throw that only a loop may hold is no event of a process',
    types: ['ImplicitThrowEvent'],
    file: around('<b:userTask id="a" /><b:implicitThrowEvent id="it" />', 'a'),
    courses: 'a',
    told: ['content-not-read'],
  },
  {
    shows: 'a party of which there are several is told where its process is modelled',
    types: ['Participant'],
    file: `<b:collaboration id="who"><b:participant id="school" processRef="talk"><b:participantMultiplicity minimum="2" maximum="3" /></b:participant>
      <b:participant id="home"><b:participantMultiplicity maximum="2" /></b:participant></b:collaboration>${A}`,
    courses: 'a',
    told: ['not-followed'],
  },
  {
    shows: 'a collaboration of black boxes alone holds nothing to check',
    types: ['Collaboration', 'Participant'],
    file: `<b:collaboration id="who">${PARTIES}<b:messageFlow id="m" sourceRef="p" targetRef="q" /></b:collaboration>`,
    refused: 'no-process',
  },
  {
    shows: 'a choreography alone holds nothing to check',
    types: ['Choreography'],
    file: `<b:choreography id="c">${PARTIES}</b:choreography>`,
    refused: 'no-process',
  },
  {
    shows: 'a process without steps holds nothing to check',
    types: ['Process'],
    file: process(''),
    refused: 'no-process',
  },
];

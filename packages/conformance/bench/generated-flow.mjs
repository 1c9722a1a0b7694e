/** Makes up process definitions to measure with: the same ones each time, and never kept in the repository. */

const kinds = ['userTask', 'serviceTask', 'sendTask', 'userTask', 'receiveTask'];

/** A BPMN process of so many tasks: blocks of five, one in four of them a choice, one in ten two branches at once. */
export function bpmn(tasks) {
  const nodes = ['<startEvent id="start"/>'];
  const flows = [];
  let at = 'start';
  let edges = 0;
  const link = (from, to) => flows.push(`<sequenceFlow id="f${edges++}" sourceRef="${from}" targetRef="${to}"/>`);
  const task = (number) => {
    const kind = kinds[number % kinds.length];
    const topic =
      kind === 'sendTask' || kind === 'serviceTask'
        ? ` camunda:type="external" camunda:topic="topic-${number % 7}"`
        : '';
    nodes.push(`<${kind} id="task${number}" name="Step ${number} of the process"${topic}/>`);
    return `task${number}`;
  };
  for (let number = 0; number < tasks; ) {
    const block = number / 5;
    const split = block % 10 === 9 ? 'parallelGateway' : block % 4 === 3 ? 'exclusiveGateway' : undefined;
    if (split !== undefined) {
      nodes.push(`<${split} id="split${number}"/>`, `<${split} id="join${number}"/>`);
      link(at, `split${number}`);
      for (let branch = 0; branch < 2; branch += 1) {
        const id = task(number + branch);
        link(`split${number}`, id);
        link(id, `join${number}`);
      }
      at = `join${number}`;
      number += 2;
    }
    for (const end = number + (split === undefined ? 5 : 3); number < end && number < tasks; number += 1) {
      const id = task(number);
      link(at, id);
      at = id;
    }
  }
  nodes.push('<endEvent id="end"/>');
  link(at, 'end');
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="made-up" targetNamespace="made-up">
<process id="process" isExecutable="true">
${[...nodes, ...flows].join('\n')}
</process>
</definitions>`;
}

const said = [
  { act: 'inform', purpose: 'everyday', channel: 'platform-message' },
  { act: 'ask', purpose: 'everyday', channel: 'platform-message' },
  { act: 'answer', purpose: 'everyday', channel: 'platform-message' },
  { act: 'talk', purpose: 'concern', channel: 'meeting' },
  { act: 'arrange', purpose: 'misunderstanding', channel: 'phone-call' },
  { act: 'record', purpose: 'concern', channel: 'platform-message' },
  { act: 'remind', purpose: 'event', channel: 'platform-message' },
];

const facts = {
  urgency: 'routine',
  importance: 'ordinary',
  sensitivity: 'open',
  tension: 'calm',
  about: 'one-child',
  addressing: 'one',
  hours: 'within',
  suspicion: 'none',
  reach: 'platform',
  language: 'shared',
};

/** Every second step is a communication, the others are work inside one party. */
export function mappingFor(tasks) {
  const rows = Array.from({ length: tasks }, (_, number) => {
    const match = { element: `task${number}` };
    if (number % 2 === 1) return { match, internal: true };
    const [from, to] = number % 3 === 0 ? ['custody-holder', 'teacher'] : ['teacher', 'custody-holder'];
    return { match, from, to, facts, ...said[(number >> 1) % said.length] };
  });
  return { schemaVersion: 1, rows };
}

import { messageName } from './context.js';
import { type Element, typeOf } from './element.js';
import { type Gathering, note } from './gathering.js';

/** Reads the parties and the message flows between them. */
export function readCollaboration(gathering: Gathering, element: Element): void {
  const { read, placeOf } = gathering.context;
  const [type, own] = [typeOf(element), read.id(element)];
  if (type === 'Choreography' || type === 'GlobalChoreographyTask') {
    return note(gathering, 'choreography-not-read', { element: own }, own);
  }
  if (type === 'GlobalConversation') {
    return note(gathering, 'not-followed', { element: own, property: 'globalConversation' }, own);
  }
  if (type !== 'Collaboration') return;
  const filled = new Set(gathering.nodes.map((node) => node.scope));
  for (const participant of read.many(element, 'participants')) {
    const id = read.id(participant);
    const name = read.text(participant, 'name');
    const process = read.one(participant, 'processRef');
    const modelled = process !== undefined && filled.has(read.id(process)) ? read.id(process) : undefined;
    const place = placeOf(id);
    if (modelled !== undefined && read.one(participant, 'participantMultiplicity') !== undefined) {
      note(gathering, 'not-followed', { element: id, property: 'participantMultiplicity' }, id);
    }
    gathering.pools.push({
      id,
      ...(name === undefined ? {} : { name }),
      ...(modelled === undefined ? {} : { process: modelled }),
      ...(place === undefined ? {} : { place }),
    });
  }
  for (const message of read.many(element, 'messageFlows')) readMessageFlow(gathering, message);
}

function readMessageFlow(gathering: Gathering, element: Element): void {
  const { read, placeOf } = gathering.context;
  const from = read.one(element, 'sourceRef');
  const to = read.one(element, 'targetRef');
  if (from === undefined || to === undefined) return;
  const id = read.id(element);
  const name = read.text(element, 'name');
  const message = messageName(read, element);
  const place = placeOf(id);
  gathering.messageFlows.push({
    id: id === '' ? `${read.id(from)}-${read.id(to)}` : id,
    ...(name === undefined ? {} : { name }),
    ...(message === undefined ? {} : { message }),
    from: read.id(from),
    to: read.id(to),
    ...(place === undefined ? {} : { place }),
  });
}

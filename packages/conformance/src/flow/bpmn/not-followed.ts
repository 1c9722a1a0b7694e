import { type Element, type ElementReader, typeOf } from './element.js';

/** What an element states that courses do not follow, by the names of its properties. */
export function notFollowedIn(read: ElementReader, element: Element): readonly string[] {
  const loop = read.one(element, 'loopCharacteristics');
  return [
    ...(loop === undefined ? [] : notFollowedInLoop(read, loop)),
    ...['startQuantity', 'completionQuantity'].filter((quantity) => (element[quantity] ?? 1) !== 1),
    ...(read.flag(element, 'instantiate') === true ? ['instantiate'] : []),
    ...(read.one(element, 'completionCondition') === undefined ? [] : ['completionCondition']),
  ];
}

const WHOLE_NUMBER = /^\s*\d+\s*$/;

/** How often something is repeated is left open; where the file states a number, that says more than is followed. */
function notFollowedInLoop(read: ElementReader, loop: Element): readonly string[] {
  if (typeOf(loop) === 'StandardLoopCharacteristics') {
    return loop['loopMaximum'] === undefined ? [] : ['loopMaximum'];
  }
  const cardinality = read.one(loop, 'loopCardinality');
  const states = cardinality !== undefined && WHOLE_NUMBER.test(read.text(cardinality, 'body') ?? '');
  const throws = (read.text(loop, 'behavior') ?? 'All') !== 'All';
  return [...(states ? ['loopCardinality'] : []), ...(throws ? ['behavior'] : [])];
}

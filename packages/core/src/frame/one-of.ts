import type { OneOf } from './when.js';

/** The values that a choice names, whether it asks for them or against them. */
export function namedIn<Value extends string>(choice: OneOf<Value>): readonly Value[] {
  if (typeof choice === 'string') return [choice];
  if (isList(choice)) return choice;
  return typeof choice.not === 'string' ? [choice.not] : choice.not;
}

/** Whether a choice asks for anything but the values it names. */
export function isNegated<Value extends string>(choice: OneOf<Value>): boolean {
  return typeof choice === 'object' && !isList(choice);
}

/** Whether a value satisfies a choice. */
export function allows<Value extends string>(choice: OneOf<Value>, value: Value): boolean {
  return namedIn(choice).includes(value) !== isNegated(choice);
}

// Array.isArray does not narrow readonly arrays.
function isList<Value extends string>(choice: OneOf<Value>): choice is readonly Value[] {
  return Array.isArray(choice);
}

import { valuesToTry } from '../../core/src/testing/reference/fillings.ts';
import { actIds } from '../../core/src/vocabulary/act.ts';

/**
 * The whole situation space of a model, one sender and one recipient, every fact given, numbered. It is walked in steps
 * that share no divisor with its size, so that every situation comes once, and any stretch of the walk is spread over all.
 */
export function spaceOf(model) {
  const roles = [...model.words.roles.keys()];
  const facts = [...model.words.facts.keys()].map((name) => ({ name, values: valuesToTry(model, name) }));
  const parts = [[...model.words.purposes.keys()], actIds, roles, roles, ...facts.map(({ values }) => values)];
  const size = parts.reduce((product, part) => product * part.length, 1);
  const stride = strideFor(size);
  return {
    size,
    *situations(first, count) {
      for (let place = first; place < first + count && place < size; place++) {
        yield situationAt(Number((BigInt(place) * BigInt(stride)) % BigInt(size)));
      }
    },
  };

  function situationAt(number) {
    let left = number;
    const [purpose, act, from, to, ...values] = parts.map((part) => {
      const value = part[left % part.length];
      left = Math.floor(left / part.length);
      return value;
    });
    const given = Object.fromEntries(facts.map(({ name }, index) => [name, values[index]]));
    return { purpose, act, from: [from], facts: given, to: [{ role: to, facts: {} }] };
  }
}

/** About the golden part of the size, so that neighbours in the walk are far apart. */
function strideFor(size) {
  let stride = Math.floor(size * 0.6180339887) | 1;
  while (commonDivisor(size, stride) !== 1) stride += 2;
  return stride;
}

function commonDivisor(a, b) {
  return b === 0 ? a : commonDivisor(b, a % b);
}

/**
 * What no engine can beat: the situations of the run, each answered beforehand, found by the number of its values. It
 * knows no other situation; the whole space would not fit in memory.
 */
export function make({ table, flat, expected }) {
  const { keys } = table;
  const names = keys.map(({ name }) => name);
  const numbers = keys.map(({ values }) => new Map(values.map((value, index) => [value, index])));
  const sizes = keys.map(({ values }) => values.length);
  const keyOf = (situation) => {
    let key = 0;
    for (let index = 0; index < names.length; index++)
      key = key * sizes[index] + numbers[index].get(situation[names[index]]);
    return key;
  };
  const answers = new Map(flat.map((situation, index) => [keyOf(situation), Uint8Array.from(expected[index])]));
  return (situation) => answers.get(keyOf(situation));
}

/**
 * The floor: rows as bits. For each value of each key the rows that it allows; what is left of all rows after fourteen
 * or so of these sets is looked at channel by channel. Nothing is explained, ranked or made: codes are written in place.
 */
export function make({ table }) {
  const { keys, channels, rows } = table;
  const words = Math.ceil(rows.length / 32);
  const allowed = keys.map(({ values }, key) =>
    values.map((_, value) =>
      bits((row) => {
        const asked = row.when.find(([one]) => one === key);
        return asked === undefined || asked[1].includes(value);
      }),
    ),
  );
  const names = keys.map(({ name }) => name);
  const numbers = keys.map(({ values }) => new Map(values.map((value, index) => [value, index])));
  const giving = channels.map((_, channel) =>
    [0, 1, 2, 3, 4].map((verdict) => bits((row) => row.verdict === verdict && row.channels.includes(channel))),
  );
  const left = new Uint32Array(words);
  const verdicts = new Uint8Array(channels.length);

  function bits(holds) {
    const set = new Uint32Array(words);
    rows.forEach((row, index) => {
      if (holds(row)) set[index >>> 5] |= 1 << (index & 31);
    });
    return set;
  }

  function meets(set) {
    for (let word = 0; word < words; word++) if ((left[word] & set[word]) !== 0) return true;
    return false;
  }

  return (situation) => {
    left.fill(0xffffffff);
    for (let key = 0; key < names.length; key++) {
      const set = allowed[key][numbers[key].get(situation[names[key]])];
      for (let word = 0; word < words; word++) left[word] &= set[word];
    }
    for (let channel = 0; channel < verdicts.length; channel++) {
      const sets = giving[channel];
      let verdict = 0;
      while (verdict < 5 && !meets(sets[verdict])) verdict++;
      verdicts[channel] = verdict;
    }
    return verdicts;
  };
}

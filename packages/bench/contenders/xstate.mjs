import { createMachine, initialTransition, transition } from 'xstate';

/** xstate: a machine for each channel, whose guarded transitions stand in the order of the verdicts. */
export function make({ table }) {
  const { keys, channels, rows } = table;
  const states = Object.fromEntries([0, 1, 2, 3, 4, 5].map((verdict) => [`v${verdict}`, {}]));
  const machines = channels.map((id, channel) => {
    const asked = rows
      .filter((row) => row.channels.includes(channel))
      .sort((a, b) => a.verdict - b.verdict)
      .map((row) => {
        const sets = row.when.map(([key, values]) => [
          keys[key].name,
          new Set(values.map((value) => keys[key].values[value])),
        ]);
        return {
          guard: ({ event }) => sets.every(([name, values]) => values.has(event.situation[name])),
          target: `v${row.verdict}`,
        };
      });
    const machine = createMachine({
      id,
      initial: 'open',
      states: { open: { on: { ASKED: [...asked, { target: 'v5' }] } }, ...states },
    });
    return { machine, open: initialTransition(machine)[0] };
  });
  return (situation) =>
    machines.map(({ machine, open }) => {
      const [next] = transition(machine, open, { type: 'ASKED', situation });
      return Number(next.value.slice(1));
    });
}

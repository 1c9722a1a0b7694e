import { createMongoAbility, subject } from '@casl/ability';

/** @casl/ability: an action for each channel and verdict, the conditions as a Mongo query. */
export function make({ table }) {
  const { keys, channels, rows } = table;
  const ability = createMongoAbility(
    rows.map((row) => ({
      action: row.channels.map((channel) => `${channel}:${row.verdict}`),
      subject: 'Situation',
      conditions: Object.fromEntries(
        row.when.map(([key, values]) => [keys[key].name, { $in: values.map((value) => keys[key].values[value]) }]),
      ),
    })),
  );
  const actions = channels.map((_, channel) => [0, 1, 2, 3, 4].map((verdict) => `${channel}:${verdict}`));
  return (situation) => {
    const asked = subject('Situation', { ...situation });
    return actions.map((ofChannel) => {
      const verdict = ofChannel.findIndex((action) => ability.can(action, asked));
      return verdict === -1 ? 5 : verdict;
    });
  };
}

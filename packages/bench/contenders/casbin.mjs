import { newEnforcer, newModelFromString } from 'casbin';

const model = `
[request_definition]
r = channel, situation
[policy_definition]
p = channel, verdict, key, eft
[policy_effect]
e = priority(p.eft) || deny
[matchers]
m = r.channel == p.channel && holds(p.key, r.situation)
`;

/** casbin: for each channel its rows in the order of the verdicts; the first that holds is told by `enforceEx`. */
export async function make({ table }) {
  const { keys, channels, rows } = table;
  const enforcer = await newEnforcer(newModelFromString(model));
  await enforcer.addFunction('holds', (row, situation) =>
    rows[row].when.every(([key, values]) =>
      values.some((value) => keys[key].values[value] === situation[keys[key].name]),
    ),
  );
  const policies = channels.flatMap((_, channel) =>
    rows
      .map((row, index) => ({ ...row, index }))
      .filter((row) => row.channels.includes(channel))
      .sort((a, b) => a.verdict - b.verdict)
      .map((row) => [String(channel), String(row.verdict), String(row.index), 'allow']),
  );
  await enforcer.addPolicies(policies);
  return (situation) =>
    channels.map((_, channel) => {
      const [allowed, policy] = enforcer.enforceExSync(String(channel), situation);
      return allowed ? Number(policy[1]) : 5;
    });
}

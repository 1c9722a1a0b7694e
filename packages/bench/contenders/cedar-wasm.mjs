import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';

/** @cedar-policy/cedar-wasm: a permit for each row; the answer names all the permits that hold. */
export function make({ table }) {
  const { keys, channels, rows } = table;
  const policies = rows.map((row) => {
    const conditions = row.when.map(([key, values]) => {
      const list = values.map((value) => `"${keys[key].values[value]}"`).join(', ');
      return `[${list}].contains(context["${keys[key].name}"])`;
    });
    const when = conditions.length === 0 ? '' : ` when { ${conditions.join(' && ')} }`;
    return `permit(principal, action, resource)${when};`;
  });
  const parsed = preparsePolicySet('table', {
    staticPolicies: Object.fromEntries(policies.map((policy, index) => [String(index), policy])),
  });
  if (parsed.type !== 'success') throw new Error(JSON.stringify(parsed.errors));
  const uid = (type) => ({ type, id: 'any' });
  return (situation) => {
    const answer = statefulIsAuthorized({
      principal: uid('Sender'),
      action: { type: 'Action', id: 'decide' },
      resource: uid('Situation'),
      context: situation,
      preparsedPolicySetId: 'table',
      entities: [],
    });
    if (answer.type !== 'success') throw new Error(JSON.stringify(answer.errors));
    const verdicts = channels.map(() => 5);
    for (const id of answer.response.diagnostics.reason) {
      const row = rows[Number(id)];
      for (const channel of row.channels) verdicts[channel] = Math.min(verdicts[channel], row.verdict);
    }
    return verdicts;
  };
}

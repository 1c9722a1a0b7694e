import type { Model } from '../compose/model.js';
import type { AgreementPart } from '../frame/agreement-template.js';
import type { Side } from '../vocabulary/role.js';
import type { AgreementContent } from './content.js';
import type { Demands } from './demands.js';
import { type AgreementFinding, askedBy, finding } from './finding.js';

/** What is missing or unclear in expectations, actions, goals and the child's view. */
export function assessClauses(model: Model, demands: Demands, content: AgreementContent): readonly AgreementFinding[] {
  return [
    ...assessExpectations(model, demands, content),
    ...assessActions(demands, content),
    ...assessGoals(demands, content),
    ...assessChildsView(demands, content),
  ];
}

/** Whether a part is asked for and is not there. */
export function isLacking(demands: Demands, part: AgreementPart, clauses: readonly unknown[]): boolean {
  return demands.holds.has(part) && clauses.length === 0;
}

/** Clear about expectations of each other (R6): what home expects of school, and what school expects of home. */
function assessExpectations(model: Model, demands: Demands, content: AgreementContent): readonly AgreementFinding[] {
  const { expectations, parties } = content;
  const because = askedBy(demands, 'expectations');
  if (isLacking(demands, 'expectations', expectations))
    return [finding('expectations-missing', ['expectations'], because)];
  const unclear = expectations.flatMap(({ id, by, of }, index) =>
    by.length > 0 && of.length > 0
      ? []
      : [finding('expectation-without-party', ['expectations', index], because, { id })],
  );
  const sideOf = (id: string): Side | undefined => {
    const role = parties.find((party) => party.id === id)?.role;
    return role === undefined ? undefined : model.words.roles.get(role)?.side;
  };
  const there = new Set(parties.map(({ id }) => sideOf(id)));
  if (expectations.length === 0 || !there.has('home') || !there.has('school')) return unclear;
  const isSaid = (from: Side, to: Side): boolean =>
    expectations.some(({ by, of }) => by.some((id) => sideOf(id) === from) && of.some((id) => sideOf(id) === to));
  const oneWay = (
    [
      ['home', 'school'],
      ['school', 'home'],
    ] as const
  )
    .filter(([from, to]) => !isSaid(from, to))
    .map(([from, to]) => finding('expectations-one-way', ['expectations'], because, { from, to }));
  return [...unclear, ...oneWay];
}

/** Who, in which setting, by when, and when it is done (P6). */
function assessActions(demands: Demands, { actions }: AgreementContent): readonly AgreementFinding[] {
  const because = askedBy(demands, 'actions');
  if (isLacking(demands, 'actions', actions)) return [finding('actions-missing', ['actions'], because)];
  return actions.flatMap(({ id, by, setting, due, doneWhen }, index) => {
    const path = ['actions', index];
    return [
      ...(by.length > 0 ? [] : [finding('action-without-owner', [...path, 'by'], because, { id })]),
      ...(setting !== undefined ? [] : [finding('action-without-setting', [...path, 'setting'], because, { id })]),
      ...(due !== undefined ? [] : [finding('action-without-date', [...path, 'due'], because, { id })]),
      ...(doneWhen !== undefined ? [] : [finding('action-without-end', [...path, 'doneWhen'], because, { id })]),
    ];
  });
}

function assessGoals(demands: Demands, { goals }: AgreementContent): readonly AgreementFinding[] {
  const because = askedBy(demands, 'goals');
  if (isLacking(demands, 'goals', goals)) return [finding('goals-missing', ['goals'], because)];
  return goals.flatMap(({ id, aims }, index) =>
    aims.length > 0 ? [] : [finding('goal-without-aim', ['goals', index, 'aims'], because, { id })],
  );
}

/** The child is talked with, not only about (K7), and its view is brought in (G1). */
function assessChildsView(demands: Demands, { childsView }: AgreementContent): readonly AgreementFinding[] {
  const because = askedBy(demands, 'childs-view');
  if (childsView === undefined) {
    return demands.holds.has('childs-view') ? [finding('childs-view-missing', ['childsView'], because)] : [];
  }
  const isHeard = childsView.heardBy.length > 0 && childsView.how !== undefined;
  return isHeard ? [] : [finding('childs-view-not-heard', ['childsView'], because)];
}

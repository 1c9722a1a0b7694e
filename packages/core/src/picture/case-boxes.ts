import { stepsBeyond } from '../compose/paths/path-graph.js';
import type { CaseMove } from '../escalation/event.js';
import { waysFrom } from '../escalation/moving.js';
import { ifNobodyActsText, pauseText } from '../explain/case-status.js';
import { endName } from '../explain/escalation-texts.js';
import { capital } from '../explain/phrase.js';
import type { PathExit, PathStep } from '../frame/escalation-path.js';
import { dayText, stateLines, type ToldCase } from './case-lines.js';
import { endBox, exitBox, partiesLines, roleNames, stepHead } from './path-boxes.js';
import { type Box, type BoxState, type PictureLine, plainLine } from './picture.js';
import { startId, stepId } from './ways.js';
import { stateNames, thirdPartyNames, told, words } from './words.js';

type Beside = Omit<Box, 'column' | 'isStep' | 'state' | 'stateName'>;

/** The boxes of a case on its path. */
export function caseBoxes(asked: ToldCase): readonly Box[] {
  const { ladder, current, locale } = asked;
  const isOver = current.standing === 'closed';
  return [
    opened(asked),
    ...ladder.path.steps.map((step, index) => stepBox(step, index, asked)),
    isOver ? ended(asked) : endBox(asked),
    ...boxOf({ id: 'nobody', head: words.nobodyActs[locale], lines: waiting(asked) }),
    ...boxOf({ id: 'whole', head: words.whole[locale], lines: stateLines(null, asked) }),
    ...boxOf({ id: 'third', head: words.thirdParty[locale], lines: thirdParty(asked) }),
    ...(ladder.path.exits ?? []).map((exit, index) => exitOfCase(exit, index, asked)),
    ...(isOver ? [] : boxOf({ id: 'possible', head: words.possible[locale], lines: possibleLines(asked) })),
  ];
}

function boxOf(box: Beside): readonly Box[] {
  return box.lines.length === 0 ? [] : [{ ...box, column: 'beside', isStep: false, state: 'plain', stateName: '' }];
}

/** An exit, with whether it was used and who can use it now. */
function exitOfCase(exit: PathExit, index: number, asked: ToldCase): Box {
  const box = exitBox(exit, index, asked);
  if (asked.current.end?.exit === exit.id) return { ...box, state: 'done', stateName: words.used[asked.locale] };
  const roles = rolesFor((move) => move.kind === 'left' && move.exit === exit.id, asked);
  return roles === '' ? box : { ...box, lines: [...box.lines, possibly(told(words.leftBy[asked.locale], roles))] };
}

const possibly = (text: string): PictureLine => ({ mark: 'possible', text });

function stateOf(state: BoxState, { locale }: ToldCase): Pick<Box, 'state' | 'stateName'> {
  return { state, stateName: stateNames[state][locale] };
}

function opened(asked: ToldCase): Box {
  const { model, current, locale } = asked;
  const { by, about, on } = current.opening;
  const who = roleNames(model, [by.role], locale);
  return {
    ...{ id: startId, column: 'course', isStep: false, state: 'plain', stateName: '' },
    head: `${words.opened[locale]} ${dayText(on, asked)} ${words.by[locale]} ${who}`,
    lines: [
      plainLine(told(words.with[locale], roleNames(model, [current.with], locale))),
      ...(about === undefined ? [] : [plainLine(told(words.about[locale], roleNames(model, [about.role], locale)))]),
      ...(current.follows === null ? [] : [plainLine(told(words.follows[locale], current.follows))]),
    ],
  };
}

function stepBox(step: PathStep, index: number, asked: ToldCase): Box {
  const { current, locale } = asked;
  const state = stepState(step, asked);
  const wasHere = current.visited.includes(step.id);
  const movers = rolesFor((move) => move.kind === 'moved-on' && move.to === step.id, asked);
  return {
    ...{ id: stepId(index), column: 'course', isStep: true, ...stateOf(state, asked) },
    head: stepHead(step, index, locale),
    lines: [
      ...partiesLines(step, asked),
      ...(wasHere ? arrival(step, asked) : []),
      ...stateLines(step.id, asked),
      ...(state === 'here' ? pauseLines(asked) : []),
      ...(movers === '' ? [] : [possibly(told(words.takenOnBy[locale], movers))]),
    ],
  };
}

function stepState(step: PathStep, { ladder, current }: ToldCase): BoxState {
  if (step.id === current.step) return current.standing === 'closed' ? 'done' : 'here';
  if (current.visited.includes(step.id)) return 'done';
  if (current.standing === 'closed') return 'passed';
  const stands = ladder.stepOf(current.step);
  if (waysFrom(current, ladder, ladder.after(current.step)).open.includes(step)) return 'possible';
  return stepsBeyond(ladder.path, stands).has(step) ? 'later' : 'passed';
}

/** When it came to a step; the steps come to are told by the opening and by each move. */
function arrival(step: PathStep, asked: ToldCase): readonly PictureLine[] {
  const { opening, events, visited } = asked.current;
  const came = events.find((event) => event.kind === 'moved-on' && event.to === step.id);
  const on = came?.on ?? (visited[0] === step.id ? opening.on : undefined);
  return on === undefined ? [] : [plainLine(`${words.arrived[asked.locale]} ${dayText(on, asked)}`)];
}

function pauseLines({ current, locale }: ToldCase): readonly PictureLine[] {
  return current.pause === null ? [] : [plainLine(pauseText(current.pause, locale))];
}

function ended(asked: ToldCase): Box {
  const { end } = asked.current;
  const { locale } = asked;
  const on = end === null ? '' : dayText(end.on, asked);
  return {
    ...{ ...endBox(asked), ...stateOf('plain', asked), state: 'done' },
    head: `${words.ended[locale]} ${on}`,
    lines: end === null ? [] : [{ mark: 'done', text: capital(endName(end.as)[locale]) }],
  };
}

function thirdParty({ current, locale }: ToldCase): readonly PictureLine[] {
  const { thirdParty: stands, standing, childHeard } = current;
  const told =
    standing === 'closed' && stands === 'may-be-asked'
      ? []
      : [{ mark: stands === 'joined' ? ('done' as const) : ('plain' as const), text: thirdPartyNames[stands][locale] }];
  return [...told, ...(childHeard ? [{ mark: 'done' as const, text: words.heard[locale] }] : [])];
}

/** What can be done now beside going on: those who can do the same are told together. */
function possibleLines(asked: ToldCase): readonly PictureLine[] {
  const { model, status, locale } = asked;
  const can = status.possible.map(({ by, moves }) => ({
    by,
    what: [...new Set(moves.filter(({ move }) => !isDrawn(move)).map(({ name }) => name[locale]))].join('; '),
  }));
  return [...new Set(can.map(({ what }) => what))].filter(Boolean).map((what) => {
    const roles = can.filter((one) => one.what === what).map(({ by }) => by);
    return possibly(told(capital(roleNames(model, roles, locale)), what));
  });
}

/** Going on is told at the step, leaving at the exit. */
function isDrawn({ kind }: CaseMove): boolean {
  return kind === 'moved-on' || kind === 'left';
}

function rolesFor(holds: (move: CaseMove) => boolean, asked: ToldCase): string {
  const roles = asked.status.possible.filter((one) => one.moves.some(({ move }) => holds(move)));
  return roles.length === 0 ? '' : whoCan(roles, asked);
}

function whoCan(roles: ToldCase['status']['possible'], { model, locale }: ToldCase): string {
  return roleNames(
    model,
    roles.map(({ by }) => by),
    locale,
  );
}

function waiting({ status, locale }: ToldCase): readonly PictureLine[] {
  const { ifNobodyActs } = status;
  const isAllDone = ifNobodyActs.outcome === 'ended' && ifNobodyActs.obligations.length === 0;
  return isAllDone ? [] : [plainLine(ifNobodyActsText(ifNobodyActs, locale))];
}

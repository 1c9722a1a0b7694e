import type { Model } from '../compose/model.js';
import { beginnings } from '../compose/paths/path-graph.js';
import type { Ladder } from '../escalation/ladder.js';
import { deedName, roleName } from '../escalation/move-names.js';
import { deadline } from '../explain/deadline.js';
import { whenPhrase } from '../explain/pattern.js';
import { capital, list } from '../explain/phrase.js';
import type { PathDuty, PathExit, PathStep } from '../frame/escalation-path.js';
import type { Locale } from '../vocabulary/text.js';
import { type Box, type PictureLine, plainLine } from './picture.js';
import { endId, exitId, startId, stepId } from './ways.js';
import { endingNames, quoted, told, words } from './words.js';

/** A path in a model, and the language that it is told in. */
export interface Told {
  readonly model: Model;
  readonly ladder: Ladder;
  readonly locale: Locale;
}

const plain = { state: 'plain', stateName: '', isStep: false } as const;

/** The boxes of a path that no case is on. */
export function pathBoxes(asked: Told): readonly Box[] {
  const { path } = asked.ladder;
  return [
    beginning(asked),
    ...path.steps.map((step, index) => ({
      ...{ ...plain, id: stepId(index), column: 'course' as const, isStep: true },
      head: stepHead(step, index, asked.locale),
      lines: stepLines(step, asked),
    })),
    endBox(asked),
    alwaysBox(asked),
    ...(path.exits ?? []).map((exit, index) => exitBox(exit, index, asked)),
  ];
}

function beginning({ model, ladder, locale }: Told): Box {
  const { opens, about } = ladder.path;
  return {
    ...{ ...plain, id: startId, column: 'course', head: words.begins[locale] },
    lines: [
      plainLine(`${words.when[locale]} ${whenPhrase(opens, model.words, locale)}`),
      ...(about === undefined ? [] : [plainLine(told(words.about[locale], roleNames(model, about, locale, 'or')))]),
    ],
  };
}

/** `Step 2: The nearest leader joins`. */
export function stepHead(step: Pick<PathStep, 'title'>, index: number, locale: Locale): string {
  return `${words.step[locale]} ${index + 1}: ${step.title[locale]}`;
}

/** Who meets, and who decides. */
export function partiesLines({ parties, decides }: PathStep, { model, locale }: Told): readonly PictureLine[] {
  return [
    plainLine(told(words.meet[locale], roleNames(model, parties, locale))),
    ...(decides === undefined ? [] : [plainLine(told(words.decides[locale], roleName(model, decides)[locale]))]),
  ];
}

function stepLines(step: PathStep, asked: Told): readonly PictureLine[] {
  const { model, ladder, locale } = asked;
  const { acts, advise = [], movedOnBy, skip, owes = [] } = step;
  const names = (deeds: readonly string[]): string => deeds.map((what) => deedName(model, what)[locale]).join(', ');
  const [meet, decides] = partiesLines(step, asked);
  return [
    ...(meet === undefined ? [] : [meet]),
    ...addedLines(step, asked),
    plainLine(told(words.acts[locale], names(acts))),
    ...dutyLines(owes, asked),
    ...(decides === undefined ? [] : [decides]),
    ...(advise.length === 0 ? [] : [plainLine(told(words.advises[locale], roleNames(model, advise, locale)))]),
    ...(movedOnBy === undefined ? [] : [plainLine(told(words.movedOnBy[locale], roleNames(model, movedOnBy, locale)))]),
    ...(skip === undefined
      ? []
      : [
          plainLine(
            `${words.skip[locale]} ${whenPhrase(skip.when, ladder.engine.book.words, locale)}. ${skip.why[locale]}`,
          ),
        ]),
  ];
}

/** What the model adds to a step, whoever wrote it: somebody asks first, and the child is heard before a decision. */
function addedLines(step: PathStep, { model, ladder, locale }: Told): readonly PictureLine[] {
  const duty = (word: (typeof words)[keyof typeof words], what: string | undefined): PictureLine[] =>
    what === undefined ? [] : [plainLine(told(word[locale], deedName(model, what)[locale]))];
  return [
    ...(beginnings(ladder.path).includes(step) ? duty(words.first, ladder.asking[0]) : []),
    ...(step.decides === undefined ? [] : duty(words.beforeDeciding, ladder.hearing[0])),
  ];
}

/** `Professional: acknowledge, within 2 working days`. */
export function dutyLines(duties: readonly PathDuty[], { model, ladder, locale }: Told): readonly PictureLine[] {
  return duties.map((duty) => {
    const within = ladder.withinOf(duty);
    return plainLine(
      [
        `${capital(roleName(model, duty.by)[locale])}: ${deedName(model, duty.do)[locale]}`,
        ...(within === null ? [] : [deadline(within, locale)]),
        ...(duty.after === undefined
          ? []
          : [`${words.countedFrom[locale]} ${quoted(deedName(model, duty.after)[locale], locale)}`]),
      ].join(', '),
    );
  });
}

/** How a case can end on this path. */
export function endBox({ ladder, locale }: Told): Box {
  return {
    ...{ ...plain, id: endId, column: 'course', head: words.ends[locale] },
    lines: ladder.path.ends.map((as) => plainLine(endingNames[as][locale])),
  };
}

/** What holds whoever wrote the path. */
function alwaysBox(asked: Told): Box {
  const { ladder, locale } = asked;
  const added = ladder.engine.book.items.guarantees
    .filter(({ kind }) => kind === 'third-party' || kind === 'safety')
    .map(({ title }) => title[locale]);
  return {
    ...{ ...plain, id: 'always', column: 'beside', head: words.always[locale] },
    lines: [
      ...[...new Set([...added, words.harm[locale], words.late[locale]])].map(plainLine),
      ...dutyLines(ladder.path.owes ?? [], asked),
    ],
  };
}

/** A way out beside the steps. */
export function exitBox(exit: PathExit, index: number, asked: Told): Box {
  const { model, ladder, locale } = asked;
  const { from, by, when, opens, atOnce } = exit;
  const steps = (from ?? []).map((id) => ladder.path.steps.findIndex((step) => step.id === id) + 1);
  const onward = model.items.paths.find((path) => path.id === opens);
  return {
    ...{ ...plain, id: exitId(index), column: 'beside', head: told(words.exit[locale], exit.title[locale]) },
    lines: [
      ...(when === undefined ? [] : [plainLine(`${words.when[locale]} ${whenPhrase(when, model.words, locale)}`)]),
      ...(atOnce === true ? [plainLine(words.atOnce[locale])] : []),
      ...(steps.length === 0 ? [] : [plainLine(`${words.fromSteps[locale]} ${stepNumbers(steps, locale)}`)]),
      ...(by === undefined ? [] : [plainLine(told(words.usedBy[locale], roleNames(model, by, locale)))]),
      plainLine(told(words.to[locale], roleName(model, exit.to)[locale])),
      ...dutyLines(exit.owes ?? [], asked),
      ...(onward === undefined ? [] : [plainLine(`${words.goesOn[locale]} ${quoted(onward.title[locale], locale)}`)]),
    ],
  };
}

function stepNumbers(steps: readonly number[], locale: Locale): string {
  const word = { da: 'trin', en: steps.length === 1 ? 'step' : 'steps' }[locale];
  return `${word} ${list(steps.map(String), locale)}`;
}

/** Roles as people call them, as a list in running text. */
export function roleNames(model: Model, roles: readonly string[], locale: Locale, last: 'and' | 'or' = 'and'): string {
  return list(
    roles.map((role) => roleName(model, role)[locale]),
    locale,
    last,
  );
}

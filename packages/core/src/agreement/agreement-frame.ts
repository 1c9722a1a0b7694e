import type { Model } from '../compose/model.js';
import type { Course, CourseStep } from '../frame/course.js';
import type { Frame, FrameItems } from '../frame/frame.js';
import { deepFreeze } from '../frame/freeze.js';
import { gatherItems } from '../frame/gather-items.js';
import { failure, type Result, success } from '../result.js';
import type { Act } from '../vocabulary/act.js';
import type { Ids } from '../vocabulary/ids.js';
import { type Agreement, type AgreementVersion, versionOf } from './agreement.js';
import { clauseItem, replacing, rolesOf } from './clause-citation.js';
import { canHoldOn, waysOf } from './clause-space.js';
import { contactItems } from './contact-items.js';
import type { AgreedCourse, AgreedDecision } from './content.js';
import { type Demands, demandsOf } from './demands.js';
import { type AgreementCode, agreementIssue } from './issue-code.js';
import { mandatesAgainst } from './mandates-against.js';
import { ordinaryWhen } from './ordinary.js';

/**
 * Gives the frame that an agreement in force makes: the innermost one, for this case alone.
 *
 * `model` is the one that the case stands under; compose the frame with the frames of that model, and `decide`, `plan`,
 * `may` and the duties change, citing the agreement's clause. The parties know no rule ids: the defaults that a clause sets
 * aside are worked out here. A must is never set aside: a clause that would need it names it, and `composeModel` then
 * refuses, with the clause in the id of the item. What people wrote stays out of the frame. `concerning` keeps only the
 * contact with one party, where several have the same role. An agreement that is not in force, or of a kind that the
 * model does not know, gives an issue. Claims F2, F3, F5 and F7.
 *
 * @example
 * ```ts
 * import { agreementFrame, defaultModel, proposeAgreement, valueOf } from '@samarbejde/core';
 *
 * const model = defaultModel('2026-11-24');
 * const parties = [{ id: 'p1', role: 'teacher' }, { id: 'p2', role: 'parent' }];
 * const draft = { id: 'a1', template: 'aalborg/contact-agreement', content: { form: 'oral', parties } } as const;
 * const frame = agreementFrame(valueOf(proposeAgreement(model, draft, 'p1', '2026-11-24')), model);
 * frame.ok ? '' : frame.issues[0]?.code; // => 'agreement-not-in-force'
 * ```
 */
export function agreementFrame(
  agreement: Agreement,
  model: Model,
  options: { readonly concerning?: string } = {},
): Result<Frame, AgreementCode> {
  const version = versionOf(agreement, agreement.inForce);
  if (version === undefined)
    return failure([agreementIssue('agreement-not-in-force', [], { status: agreement.status })]);
  const demands = demandsOf(model, agreement.template);
  if (demands === undefined) return failure([agreementIssue('kind-not-in-model', [], { kind: agreement.template })]);
  const { from, until } = version.content;
  const since = version.inForceSince ?? version.on;
  const frame: Frame = {
    id: `agreement-${agreement.id}`,
    level: 'case',
    title: demands.kind.title,
    version: String(version.number),
    extends: [],
    sources: { agreement: { kind: 'agreement', title: demands.kind.title } },
    from: from !== undefined && from > since ? from : since,
    ...(until === undefined ? {} : { until }),
    ...opened(model, version),
    ...withoutEmptyLists(itemsOf(model, demands, version, options.concerning)),
  };
  return success(deepFreeze(frame));
}

function itemsOf(
  model: Model,
  demands: Demands,
  version: AgreementVersion,
  concerning: string | undefined,
): FrameItems<Ids> {
  const { contact, decisions, courses } = version.content;
  const kept = contact.filter(
    ({ by, to }) => concerning === undefined || by.includes(concerning) || to.includes(concerning),
  );
  return gatherItems(
    ...kept.map((clause) => contactItems(model, version, clause, demands.kind.purpose)),
    ...decisions.map((decision) => decisionItems(model, version, decision)),
    ...courses.map((course) => courseItems(model, version, course)),
  );
}

/** The channels that the parties have agreed upon and that nobody offers otherwise. */
function opened(model: Model, { content }: AgreementVersion): { readonly offers?: readonly string[] } {
  const agreed = content.contact.flatMap(({ channels }) => channels);
  const missing = [...new Set(agreed)].filter((channel) => !model.offered.includes(channel)).sort();
  return missing.length === 0 ? {} : { offers: missing };
}

/** Who decides something that the model has a word for. A must that keeps it from somebody is named, and so refused. */
function decisionItems(model: Model, version: AgreementVersion, { id, subject, by }: AgreedDecision): FrameItems<Ids> {
  const holders = rolesOf(version, by);
  if (subject === undefined || holders.length === 0) return {};
  const name = model.words.subjects.get(subject)?.name ?? { da: subject, en: subject };
  return {
    mandates: [
      {
        ...clauseItem(version, id, 'decision-of', {
          da: `Aftalt, hvem der bestemmer: ${name.da}`,
          en: `Agreed who decides: ${name.en}`,
        }),
        holders,
        action: 'decide',
        subjects: [subject],
        answer: 'yes',
        ...replacing(holders.flatMap((role) => mandatesAgainst(model, role, subject))),
      },
    ],
  };
}

/** The acts that a matter takes between the parties, instead of those that are taken by default. */
function courseItems(model: Model, version: AgreementVersion, { id, purposes, acts }: AgreedCourse): FrameItems<Ids> {
  const everyone = version.content.parties.map((party) => party.id);
  const ways = waysOf(model, version.content, { by: everyone, to: everyone, purposes });
  const defaults = model.items.courses.filter(
    ({ level, force, when }) => level !== 'case' && force === 'should' && canHoldOn(model, when, ways),
  );
  const steps = acts.map((act) => stepOf(act, defaults));
  const [first, ...rest] = steps;
  return first === undefined
    ? {}
    : {
        courses: [
          {
            ...clauseItem(version, id, 'course-of', {
              da: 'Aftalt: sådan tages det op',
              en: 'Agreed: how it is taken up',
            }),
            when: {
              ...ordinaryWhen(model, purposes),
              from: rolesOf(version, everyone),
              to: rolesOf(version, everyone),
            },
            steps: [first, ...rest],
            ...replacing(defaults),
          },
        ],
      };
}

/** An act has the facts of its own that it has by default: arranging a talk is not itself sensitive. */
function stepOf(act: Act, defaults: readonly Course[]): CourseStep {
  const known = defaults.flatMap(({ steps }) => steps).find((step) => step.act === act && step.facts !== undefined);
  return known?.facts === undefined ? { act } : { act, facts: known.facts };
}

/** Kinds of item that no clause makes are left out, as in a frame that people write. */
function withoutEmptyLists(items: FrameItems<Ids>): FrameItems<Ids> {
  return Object.fromEntries(Object.entries(items).filter(([, list]) => list.length > 0));
}

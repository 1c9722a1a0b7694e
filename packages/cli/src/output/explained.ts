import { explainFinding, findingCodes, requirementsOf } from '@samarbejde/conformance';
import { requirementCases } from '@samarbejde/conformance/testing';
import { type Entry, explain, explainRequirement, type Locale, lookUp, type Model, nearest } from '@samarbejde/core';

/** What an id stands for, as data and in prose; none where it stands for nothing, with what is near. */
export type Explained =
  | { readonly ok: true; readonly data: readonly object[]; readonly text: string }
  | { readonly ok: false; readonly id: string; readonly nearest: readonly string[] };

/** Explains an id of the model, or the code of a finding. */
export function explained(model: Model, id: string, locale: Locale): Explained {
  const { entries, nearest: near } = lookUp(model, id);
  if (entries.length > 0)
    return {
      ok: true,
      data: entries.map(withoutModel),
      text: entries.map((one) => entryText(model, one, locale)).join('\n\n'),
    };
  const finding = explainFinding(id, locale);
  if (finding !== undefined) return { ok: true, data: [{ kind: 'finding', id, says: finding }], text: finding };
  return { ok: false, id, nearest: nearest(id, [...near, ...findingCodes]) };
}

/** An entry as data: the model around it is left out. */
function withoutModel(entry: Entry): object {
  if (entry.kind !== 'item') return entry;
  const { model: _model, ...rest } = entry;
  return rest;
}

function entryText(model: Model, entry: Entry, locale: Locale): string {
  return [explain(entry, locale), ...requirementLines(model, entry, locale)].join('\n');
}

/** What a duty asks of processes and logs, and for every requirement what keeps and what breaks it. */
function requirementLines(model: Model, { kind, id }: Entry, locale: Locale): readonly string[] {
  if (kind !== 'item') return [];
  const requirement = requirementsOf(model).find(({ mark }) => mark.id === id);
  if (requirement === undefined) return [];
  const { pattern, span, mark } = requirement;
  const { scope, within } = mark;
  const asked = explainRequirement(
    model,
    { pattern, span, scope, ...(within === undefined ? {} : { within }) },
    locale,
  );
  const own = mark.origin === 'duty' ? [`${words.asked[locale]}: ${asked}`] : [];
  return [...own, ...caseLines(id, locale)];
}

function caseLines(id: string, locale: Locale): readonly string[] {
  return requirementCases.flatMap(({ requirement, inFlow, shows }) => {
    if (requirement !== id || (inFlow !== 'pass' && inFlow !== 'fail')) return [];
    return [`${words[inFlow][locale]}: ${shows[locale]}`];
  });
}

const words = {
  asked: { da: 'I en proces eller en log', en: 'In a process or a log' },
  pass: { da: 'Holdt', en: 'Kept' },
  fail: { da: 'Brudt', en: 'Broken' },
} as const;

import type { PlacedItem } from '../frame/book.js';
import { levels } from '../frame/frame.js';
import { nearest } from '../frame/nearest.js';
import { type CompositionIssue, issue, type Path } from './issues.js';

/** The value in force of every parameter: the lowest level that sets one has the say, within the range above it. */
export function mergeParameters(
  parameters: readonly PlacedItem<'parameters'>[],
  settings: readonly PlacedItem<'settings'>[],
): { values: ReadonlyMap<string, number>; issues: readonly CompositionIssue[] } {
  const values = new Map(parameters.map((parameter) => [parameter.id, parameter.value]));
  const known = new Map(parameters.map((parameter) => [parameter.id, parameter]));
  const issues = parameters.flatMap((parameter) =>
    checkRange(parameter, parameter.value, pathOf(parameter, 'parameters')),
  );
  const ordered = [...settings].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
  const setAt = new Map<string, PlacedItem<'settings'>>();
  for (const setting of ordered) {
    const path = pathOf(setting, 'settings');
    const parameter = known.get(setting.parameter);
    if (parameter === undefined) {
      const params = { kind: 'parameters', id: setting.parameter, nearest: nearest(setting.parameter, known.keys()) };
      issues.push(issue('unknown-id', [...path, 'parameter'], params));
      continue;
    }
    issues.push(...checkRange(parameter, setting.value, path), ...checkLoosened(parameter, setting, path));
    const earlier = setAt.get(setting.parameter);
    if (earlier?.level === setting.level && earlier.value !== setting.value) {
      issues.push(issue('settings-disagree', path, { id: setting.parameter, other: earlier.id, level: setting.level }));
    }
    setAt.set(setting.parameter, setting);
    values.set(setting.parameter, setting.value);
  }
  return { values, issues };
}

function checkRange(parameter: PlacedItem<'parameters'>, value: number, path: Path): CompositionIssue[] {
  const { range } = parameter;
  if (Number.isFinite(value) && (range === undefined || (value >= range.min && value <= range.max))) return [];
  const { min, max } = range ?? { min: 0, max: 0 };
  return [
    issue('parameter-out-of-range', [...path, 'value'], { id: parameter.id, value, min, max, unit: parameter.unit }),
  ];
}

/** A parameter that is a `must` may only be made stricter, unless a range says how far it may be loosened. */
function checkLoosened(
  parameter: PlacedItem<'parameters'>,
  setting: PlacedItem<'settings'>,
  path: Path,
): CompositionIssue[] {
  if (parameter.force === 'should' || parameter.range !== undefined) return [];
  const loosened = parameter.stricter === 'less' ? setting.value > parameter.value : setting.value < parameter.value;
  if (!loosened) return [];
  const bounds =
    parameter.stricter === 'less'
      ? { min: 0, max: parameter.value }
      : { min: parameter.value, max: Number.MAX_SAFE_INTEGER };
  return [
    issue('parameter-out-of-range', [...path, 'value'], {
      id: parameter.id,
      value: setting.value,
      ...bounds,
      unit: parameter.unit,
    }),
  ];
}

/** The path of an item that knows its place: its frame, its kind, its id there. */
export function pathOf(item: { readonly id: string; readonly frame: string }, kind: string): Path {
  return [item.frame, kind, item.id.slice(item.frame.length + 1)];
}

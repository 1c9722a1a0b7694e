import type { Model } from '../compose/model.js';
import type { Ground } from '../engine/decision.js';
import { groundOf } from '../engine/entry.js';
import { unknownWord } from '../engine/unknown-word.js';
import { deepFreeze } from '../frame/freeze.js';
import type { Ids } from '../vocabulary/ids.js';
import { type Setting, settings } from '../vocabulary/role.js';
import type { Text } from '../vocabulary/text.js';

/** What somebody is in a setting, and who says so. */
export interface PositionInSetting {
  /** The id of a position in the vocabulary. */
  readonly position: string;
  readonly name: Text;
  readonly setting: Setting;
  readonly because: Ground;
}

/**
 * Answers what a role is in a setting: the child at home is a pupil at school.
 *
 * Gives `null` where no frame says; a position of the role itself goes before one of its groups. A role or setting that
 * the types would not have allowed throws an `UnknownWordError`. Claim P7.
 *
 * @example
 * ```ts
 * import { defaultModel, positionOf } from '@samarbejde/core';
 *
 * const model = defaultModel('2026-11-24');
 * positionOf(model, 'child', 'school')?.position; // => 'pupil'
 * positionOf(model, 'child', 'home')?.position; // => 'child'
 * positionOf(model, 'municipality', 'school'); // => null
 * ```
 */
export function positionOf<V extends Ids>(
  model: Model<V>,
  role: NoInfer<V>['role'],
  setting: Setting,
): PositionInSetting | null {
  const groups = model.words.roles.get(role)?.groups;
  if (groups === undefined) throw unknownWord('role', role, model.words.roles.keys());
  if (!settings.includes(setting)) throw unknownWord('setting', setting, settings);
  const here = model.items.positions.filter((one) => one.setting === setting && groups.includes(one.role));
  const item = here.find((one) => one.role === role) ?? here[0];
  if (item === undefined) return null;
  const name = model.words.positions.get(item.position)?.name ?? { da: item.position, en: item.position };
  return deepFreeze({ position: item.position, name, setting, because: groundOf(item) });
}

import type { Book } from '../../frame/book.js';
import { actIds } from '../../vocabulary/act.js';
import { valuesToTry } from './fillings.js';
import type { Case } from './when.js';

/** Every case of a model, one by one: a sender with one role, one recipient, every fact given. For small models only. */
export function everyCase(model: Book): readonly Case[] {
  const roles = [...model.words.roles.keys()];
  const worlds = [...model.words.facts.keys()].reduce<ReadonlyMap<string, string | number>[]>(
    (before, fact) =>
      before.flatMap((facts) => valuesToTry(model, fact).map((value) => new Map([...facts, [fact, value]]))),
    [new Map()],
  );
  const kinds = [...model.words.purposes.keys()].flatMap((purpose) =>
    actIds.flatMap((act) => roles.flatMap((from) => roles.map((to) => ({ purpose, act, from: [from], to })))),
  );
  return kinds.flatMap((kind) => worlds.map((facts): Case => ({ ...kind, facts })));
}

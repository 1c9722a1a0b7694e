import type { AttributeValue, RowWords } from '../../log/raw-event.js';

/** One level for each column; the last level holds what is looked for. */
interface Level<T> {
  readonly next: Map<AttributeValue, Level<T>>;
  found: T | undefined;
}

/** Past this many kinds of event, further ones are worked out anew each time rather than remembered. */
export const mostRemembered = 50_000;

/**
 * Finds what belongs to an event by its activity and kept columns: one look-up a column, and no text is joined.
 *
 * A column with millions of values cannot fill the memory: what goes past the bound is made anew.
 */
export function classIndex<T>(makeFor: (event: RowWords) => T, withActivity: boolean): (event: RowWords) => T {
  const root: Level<T> = { next: new Map(), found: undefined };
  let remembered = 0;
  return (event) => {
    let level = root;
    if (withActivity) {
      const next = level.next.get(event.activity);
      if (next === undefined) return add(event);
      level = next;
    }
    const { values } = event;
    for (let index = 0; index < values.length; index += 1) {
      const next = level.next.get(values[index]);
      if (next === undefined) return add(event);
      level = next;
    }
    return level.found ?? add(event);
  };

  function add(event: RowWords): T {
    const made = makeFor(event);
    if (remembered >= mostRemembered) return made;
    remembered += 1;
    let level = root;
    for (const value of withActivity ? [event.activity, ...event.values] : event.values) {
      const next = level.next.get(value) ?? { next: new Map(), found: undefined };
      level.next.set(value, next);
      level = next;
    }
    level.found = made;
    return made;
  }
}

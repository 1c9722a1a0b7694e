import type { Words } from '../frame/book.js';
import type { Frame, FrameItems, ItemKind } from '../frame/frame.js';
import { nearest } from '../frame/nearest.js';
import { actIds } from '../vocabulary/act.js';
import type { Ids } from '../vocabulary/ids.js';
import { sides } from '../vocabulary/role.js';
import { type CompositionIssue, issue, type Path } from './issues.js';
import { directGroups } from './merge-words.js';
import type { UsedWord } from './used-word.js';
import { wordsUsedBy } from './words-used.js';

/** Every word that a frame uses and no frame of the model defines, with the nearest that are. */
export function checkWords(frame: Frame<Ids>, words: Words): readonly CompositionIssue[] {
  return [...vocabularyWords(frame), ...offeredWords(frame), ...itemWords(frame)].flatMap((used) =>
    checkWord(used, words, frame.id),
  );
}

function checkWord(used: UsedWord, words: Words, frame: string): CompositionIssue[] {
  const known = [...knownWords(used, words)];
  if (known.includes(used.id)) return [];
  const params = { kind: used.kind, id: String(used.id), nearest: nearest(String(used.id), known) };
  return [issue('unknown-id', [frame, ...used.path], params)];
}

function knownWords(used: UsedWord, words: Words): Iterable<string> {
  if (used.kind === 'acts') return actIds;
  if (used.kind === 'sides') return sides;
  if (used.kind === 'duties') return [...actIds, ...words.duties.keys()];
  if (used.kind === 'fact-values') {
    const fact = words.facts.get(used.of ?? '');
    // A number has no list of values: whatever was asked of it here is not one of its ranges.
    return fact?.kind === 'choice' ? Object.keys(fact.values) : fact === undefined ? [used.id] : [];
  }
  return words[used.kind].keys();
}

function vocabularyWords(frame: Frame<Ids>): UsedWord[] {
  const { roles = {}, purposes = {}, channels = {} } = frame.vocabulary ?? {};
  const at = (kind: string, id: string, ...rest: Path): Path => ['vocabulary', kind, id, ...rest];
  return [
    ...Object.entries(roles).flatMap(([id, role]) =>
      directGroups(role).map((group) => ({ kind: 'roles' as const, id: group, path: at('roles', id, 'within') })),
    ),
    ...Object.entries(purposes).flatMap(([id, purpose]) => [
      ...purpose.serves.map((aim) => ({ kind: 'aims' as const, id: aim, path: at('purposes', id, 'serves') })),
      ...Object.entries(purpose.usual ?? {}).map(([fact, value]) => ({
        kind: 'fact-values' as const,
        id: value,
        of: fact,
        path: at('purposes', id, 'usual', fact),
      })),
    ]),
    ...Object.entries(channels).flatMap(([id, channel]) =>
      (channel.dedicatedTo ?? []).map((purpose) => ({
        kind: 'purposes' as const,
        id: purpose,
        path: at('channels', id, 'dedicatedTo'),
      })),
    ),
  ];
}

function offeredWords(frame: Frame<Ids>): UsedWord[] {
  return (['offers', 'withdraws'] as const).flatMap((key) =>
    (frame[key] ?? []).map((id, index) => ({ kind: 'channels' as const, id, path: [key, index] })),
  );
}

function itemWords(frame: Frame<Ids>): UsedWord[] {
  // The record's keys are exactly the kinds of item.
  const kinds = Object.keys(wordsUsedBy) as ItemKind[];
  return kinds.flatMap((kind) => wordsOfKind(frame, kind));
}

function wordsOfKind<Kind extends ItemKind>(frame: Frame<Ids>, kind: Kind): UsedWord[] {
  const items: FrameItems[Kind] = frame[kind];
  const read = wordsUsedBy[kind];
  return (items ?? []).flatMap((item, index) =>
    // Each reader takes the items of its own kind; the compiler cannot follow the pairing through the union.
    read(item as Parameters<typeof read>[0]).map((used) => ({ ...used, path: [kind, index, ...used.path] })),
  );
}

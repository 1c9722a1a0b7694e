import { composeModel } from '../compose/compose-model.js';
import type { Frame } from '../frame/frame.js';
import type { Issue } from '../result.js';
import type { Ids } from '../vocabulary/ids.js';
import { parseFrame } from './parse-frame.js';
import { type ReadText, readText } from './read-text.js';
import type { TextPlace } from './yaml-places.js';

/** An issue, and where in which text it stands; no place for what is about the model as a whole, or another frame. */
export interface PlacedIssue extends Issue {
  readonly file: string | null;
  readonly place: TextPlace | null;
}

/** What became of a frame's text: the frame, if it could be read, and everything that is wrong. */
export interface CheckedFrameText {
  /** Nothing is wrong: it reads as a frame, and composes. */
  readonly ok: boolean;
  readonly frame: Frame<Ids> | null;
  readonly issues: readonly PlacedIssue[];
}

/** What a frame's text is checked with. */
export interface CheckFrameOptions {
  /** The frames that are known; those that the frame stands on, and those in `with`, are composed with it. */
  readonly frames: readonly Frame<Ids>[];
  /** The day for which it is composed, `YYYY-MM-DD`. */
  readonly on: string;
  /** Other frames of the model, by id. */
  readonly with?: readonly string[];
  /** The name of the file, for the issues only. */
  readonly file?: string;
}

/**
 * Checks the text of a frame in YAML or JSON: whether it reads as one, and whether it composes with the frames that it
 * stands on, every issue with its line and column.
 *
 * Lines and columns count from 1; what is about another frame or about the model as a whole has no place. A text that is no
 * YAML gives `yaml-syntax` where it breaks; composing is tried only once the text reads as a frame. Nothing of the text but
 * keys and ids is repeated.
 *
 * @example
 * ```ts
 * import { aalborg } from '@samarbejde/core';
 * import { checkFrameText } from '@samarbejde/core/parse';
 *
 * const text = 'id: our-school\nlevel: skole\ntitle: { da: Vores skole, en: Our school }\nsources: {}\n';
 * const { issues } = checkFrameText(text, { frames: [aalborg], on: '2026-11-24' });
 * issues.map(({ code, place }) => [code, place?.line, place?.column]); // => [['not-one-of', 2, 8]]
 * ```
 */
export function checkFrameText(text: string, options: CheckFrameOptions): CheckedFrameText {
  const file = options.file ?? null;
  const read = readText(text);
  if (!read.ok) {
    const issues = read.issues.map((issue, index) => ({ ...issue, file, place: read.places[index] ?? null }));
    return { ok: false, frame: null, issues };
  }
  const frame = parseFrame(read.value.data);
  if (!frame.ok) {
    return { ok: false, frame: null, issues: inOrder(frame.issues.map((issue) => placed(issue, read.value, file))) };
  }
  const composed = composeModel(framesOf(frame.value, options), { on: options.on });
  const issues = composed.ok ? [] : composed.issues.map((issue) => placedInFrame(issue, frame.value, read.value, file));
  return { ok: composed.ok, frame: frame.value, issues: inOrder(issues) };
}

/** The frame, and of the known ones those that it or `with` asks for, with all that these stand on. */
function framesOf(frame: Frame<Ids>, options: CheckFrameOptions): readonly Frame<Ids>[] {
  const known = new Map(options.frames.filter(({ id }) => id !== frame.id).map((one) => [one.id, one]));
  const found = new Set<Frame<Ids>>();
  const open = [...frame.extends, ...(options.with ?? [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const one = known.get(id);
    if (one === undefined || found.has(one)) continue;
    found.add(one);
    open.push(...one.extends);
  }
  return [frame, ...found];
}

function placed(issue: Issue, text: ReadText, file: string | null): PlacedIssue {
  const about = issue.code === 'unknown-key' ? 'key' : 'value';
  return { ...issue, file, place: text.placeOf(issue.path, about) };
}

/** An issue of composition: its path begins with the frame, and names an item by its index or its id. */
function placedInFrame(issue: Issue, frame: Frame<Ids>, text: ReadText, file: string | null): PlacedIssue {
  const [owner, ...path] = issue.path;
  if (owner === frame.id) return { ...issue, file, place: text.placeOf(withIndex(path, frame)) };
  // What it is about stands elsewhere, but an item of this frame may have brought it about.
  const named = [issue.params['by'] ?? []].flat().map(String);
  const culprit = named.find((id) => id.startsWith(`${frame.id}/`))?.slice(frame.id.length + 1);
  if (culprit === undefined) return { ...issue, file: null, place: null };
  return { ...issue, file, place: text.placeOf(withIndex(['rules', culprit], frame)) };
}

/** In the order of the text; what has no place comes last. */
function inOrder(issues: readonly PlacedIssue[]): readonly PlacedIssue[] {
  const key = ({ place }: PlacedIssue): number =>
    place === null ? Number.MAX_SAFE_INTEGER : place.line * 10_000 + place.column;
  return [...issues].sort((a, b) => key(a) - key(b));
}

function withIndex(path: Issue['path'], frame: Frame<Ids>): Issue['path'] {
  const [kind, item, ...rest] = path;
  const list: unknown = typeof kind === 'string' && Object.hasOwn(frame, kind) ? frame[kind as keyof Frame] : undefined;
  if (typeof item !== 'string' || !Array.isArray(list)) return path;
  // The lists of a frame hold items, and every item has an id.
  const index = (list as readonly { readonly id: string }[]).findIndex(({ id }) => id === item);
  return index === -1 ? path : [kind ?? '', index, ...rest];
}

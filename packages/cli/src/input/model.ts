import {
  aalborg,
  commonPractice,
  composeModel,
  type Frame,
  type Ids,
  type Issue,
  type Model,
  nearest,
  type Result,
} from '@samarbejde/core';
import * as published from '@samarbejde/frames';
import type { Call } from '../command/command.js';
import { issue } from '../message/issue.js';
import { readFrameFile } from './frame-file.js';

/** The frames that come with the command, by id. */
export const knownFrames: ReadonlyMap<string, Frame<Ids>> = new Map(
  [aalborg, commonPractice, ...publishedFrames()].map((frame) => [frame.id, frame]),
);

/** Whatever `@samarbejde/frames` exports that is a frame, alone or in a list. */
function publishedFrames(): readonly Frame<Ids>[] {
  const exported: readonly unknown[] = Object.values(published);
  return exported.flatMap((one): readonly unknown[] => (Array.isArray(one) ? one : [one])).filter(isFrame);
}

/**
 * The model that a call asks: the frames it names, and whatever they stand on; Aalborg's and common practice's when it
 * names none.
 */
export async function modelFor(call: Call): Promise<Result<Model>> {
  const on = call.text('on') ?? call.io.today;
  const frames = await framesFor(call, call.texts('model'));
  return frames.ok ? composeModel(frames.value, { on }) : frames;
}

/** Frames by id or file, with the frames that they stand on. */
export async function framesFor(call: Call, names: readonly string[]): Promise<Result<readonly Frame<Ids>[]>> {
  if (names.length === 0) return { ok: true, value: [aalborg, commonPractice] };
  const found = new Map<string, Frame<Ids>>();
  const issues: Issue[] = [];
  for (const name of names) {
    const frame = await frameNamed(call, name);
    if (frame.ok) found.set(frame.value.id, frame.value);
    else issues.push(...frame.issues);
  }
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: withBases([...found.values()]) };
}

async function frameNamed(call: Call, name: string): Promise<Result<Frame<Ids>>> {
  const known = knownFrames.get(name);
  if (known !== undefined) return { ok: true, value: known };
  if (/\.(?:ya?ml|json|[cm]?[jt]s)$/i.test(name)) return readFrameFile(call.io.files, name);
  const params = { frame: name, nearest: nearest(name, knownFrames.keys()) };
  return { ok: false, issues: [issue('unknown-frame', params)] };
}

/** A base that is given by the caller goes before the one of that id that comes with the command. */
function withBases(given: readonly Frame<Ids>[]): readonly Frame<Ids>[] {
  const all = new Map(given.map((frame) => [frame.id, frame]));
  const open = [...given];
  for (let frame = open.pop(); frame !== undefined; frame = open.pop()) {
    for (const id of frame.extends) {
      const base = knownFrames.get(id);
      if (all.has(id) || base === undefined) continue;
      all.set(id, base);
      open.push(base);
    }
  }
  return [...all.values()];
}

function isFrame(value: unknown): value is Frame<Ids> {
  return typeof value === 'object' && value !== null && 'level' in value && 'extends' in value && 'sources' in value;
}

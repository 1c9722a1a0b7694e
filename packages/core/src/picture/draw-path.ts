import type { Model } from '../compose/model.js';
import { ladderOf } from '../escalation/ladder.js';
import { nearest } from '../frame/nearest.js';
import { failure, type Result, success } from '../result.js';
import type { Ids } from '../vocabulary/ids.js';
import type { Locale } from '../vocabulary/text.js';
import { mermaidOf } from './mermaid.js';
import { pathBoxes } from './path-boxes.js';
import type { Picture } from './picture.js';
import { svgOf } from './svg.js';
import { waysOf } from './ways.js';

/** Mermaid for pages that draw it, SVG for everything else; an SVG asks nothing of the page it stands on. */
export type PictureFormat = 'mermaid' | 'svg';

/** How a picture is told. */
export interface PictureOptions {
  readonly locale: Locale;
  readonly format: PictureFormat;
}

/**
 * Draws a path from its data: what opens it, its steps with who meets whom and by when, its exits, how it can end, and what
 * the model adds to it.
 *
 * The path is named as `frame/path`. An SVG stands on its own, is read aloud whole, and says nothing by colour alone. Every
 * text is escaped. A path that the model does not have in force gives `unknown-path` with the nearest ones.
 *
 * @example
 * ```ts
 * import { defaultModel, valueOf } from '@samarbejde/core';
 * import { drawPath } from '@samarbejde/core/picture';
 *
 * const model = defaultModel('2026-11-24');
 * const drawn = valueOf(drawPath(model, 'aalborg/misunderstanding', { locale: 'en', format: 'mermaid' }));
 * drawn.split('\n')[0]; // => 'flowchart TD'
 * ```
 */
export function drawPath<V extends Ids>(
  model: Model<V>,
  path: string,
  { locale, format }: PictureOptions,
): Result<string, 'unknown-path'> {
  const ladder = ladderOf(model, path);
  if (ladder === undefined) {
    const known = model.items.paths.map((one) => one.id);
    const id = path.slice(0, 60);
    return failure([{ code: 'unknown-path', params: { id, nearest: nearest(path, known) }, path: [] }]);
  }
  const picture: Picture = {
    name: ladder.path.id,
    title: ladder.path.title[locale],
    boxes: pathBoxes({ model, ladder, locale }),
    ways: waysOf(ladder.path),
  };
  return success(drawnAs(picture, { locale, format }));
}

/** A picture in its format. */
export function drawnAs(picture: Picture, { locale, format }: PictureOptions): string {
  return format === 'svg' ? svgOf(picture, locale) : mermaidOf(picture);
}

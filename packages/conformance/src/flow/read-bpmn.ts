/// <reference path="./bpmn/bpmn-moddle.d.ts" />
import type { Result } from '@samarbejde/core';
import { BpmnModdle, type ModdleWarning } from 'bpmn-moddle';
import { readDefinitions } from './bpmn/definitions.js';
import { type Element, elementReader, isElement } from './bpmn/element.js';
import { elementPlaces } from './bpmn/lines.js';
import { type Scanned, scanXml } from './bpmn/scan-xml.js';
import { narrow, widen } from './bpmn/wide-ids.js';
import { checkText } from './check-text.js';
import type { Flow, FlowNote, Place } from './flow.js';
import { type FlowIssueCode, flowIssue, READ_LIMITS, type ReadLimits } from './flow-issue.js';

/** A flow, or every reason why the file gives none. */
export type FlowResult = Result<Flow, FlowIssueCode>;

/** How a process definition is to be read. */
export interface ReadOptions {
  /** The file's name, for reports; it is never opened. */
  readonly file?: string;
  /** Bounds on what is taken in; `READ_LIMITS` unless told. */
  readonly limits?: Partial<ReadLimits>;
}

/**
 * Reads a BPMN 2.0 file.
 *
 * Fails with every reason found, each with line and column where they can be told; what can be read around becomes a
 * note of the flow. Document types and entities are refused, never expanded. Vendor data is told by namespace, whatever
 * the prefix.
 */
export async function readBpmn(text: string, options: ReadOptions = {}): Promise<FlowResult> {
  const limits = { ...READ_LIMITS, ...options.limits };
  const unsound = checkText(text, limits);
  if (unsound !== undefined) return { ok: false, issues: [unsound] };
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  const scanned = scanXml(plain, limits);
  if (!('vendor' in scanned)) return { ok: false, issues: scanned };
  const parsed = await parse(scanned.hasWideIds ? narrow(plain) : plain);
  if (parsed === undefined) return { ok: false, issues: [flowIssue('not-well-formed')] };
  return assemble(plain, scanned, parsed, options.file);
}

interface Parsed {
  readonly root: Element;
  readonly warnings: readonly ModdleWarning[];
}

async function parse(xml: string): Promise<Parsed | undefined> {
  try {
    const { rootElement, warnings } = await new BpmnModdle().fromXML(xml);
    return isElement(rootElement) ? { root: rootElement, warnings } : undefined;
  } catch {
    // The parser rejects what it cannot read at all; its message quotes the file and is not passed on.
    return undefined;
  }
}

function assemble(text: string, scanned: Scanned, parsed: Parsed, file: string | undefined): FlowResult {
  const read = elementReader(scanned.hasWideIds ? widen : (value) => value);
  const placeOf = elementPlaces(text);
  const { flow, issues } = readDefinitions({ read, placeOf, vendor: scanned.vendor }, parsed.root);
  if (issues.length > 0) return { ok: false, issues };
  const notes = [
    ...parsed.warnings.flatMap((warning) => noteOf(read, placeOf, scanned.prefixes, warning)),
    ...flow.notes,
  ];
  const source = { format: 'bpmn', ...(file === undefined ? {} : { file }) } as const;
  return { ok: true, value: { ...flow, source, notes } };
}

const UNRESOLVED = /^unresolved reference/;
const UNPARSABLE = /^unparsable content <([^>]{1,80})> detected\n\tline: (\d+)\n\tcolumn: (\d+)/;

/** Only what stands in the process itself is worth a note: the drawing beside it says nothing about courses. */
function noteOf(
  read: ReturnType<typeof elementReader>,
  placeOf: (id: string) => Place | undefined,
  prefixes: ReadonlySet<string>,
  warning: ModdleWarning,
): readonly FlowNote[] {
  const { element, property } = warning;
  if (UNRESOLVED.test(warning.message) && isElement(element) && element.$type.startsWith('bpmn:')) {
    const id = read.id(element);
    const place = placeOf(id);
    const params = { element: id === '' ? element.$type : id, property: property ?? '' };
    return [{ code: 'unresolved-reference', params, ...(place === undefined ? {} : { place }) }];
  }
  const dropped = UNPARSABLE.exec(warning.message);
  if (dropped === null) return [];
  const [, name = '', line = '0', column = '0'] = dropped;
  if (!prefixes.has(name.includes(':') ? name.slice(0, name.indexOf(':')) : '')) return [];
  const place = { line: Number(line) + 1, column: Number(column) + 1 };
  return [{ code: 'content-not-read', params: { element: name }, place }];
}

import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { EventBatch } from './event-batch.js';
import { type EventSetup, eventMaker, lineOfFile } from './event-maker.js';
import type { LogIssueCode } from './issue.js';
import type { LogParser } from './log-parser.js';
import { ownCopy } from './own-copy.js';
import type { RawEvent } from './raw-event.js';
import { xesCells } from './xes-cells.js';

/** What the parser of XES needs. */
export interface XesSetup extends EventSetup {
  readonly depth: number;
  /** Longest stretch without a tag, in characters. */
  readonly tokenLength: number;
}

/** Thrown to leave the XML parser in the middle of a chunk, and caught beside it. */
const leave = Symbol('leave');

/**
 * Reads XES (IEEE 1849) as it streams by, with or without a namespace.
 *
 * A trace is a case. An attribute is the event's own or else its trace's; nested attributes and lists are passed over. A
 * document type is refused, because entities could make a small file unboundedly large.
 */
export function xesParser(setup: XesSetup): LogParser {
  const { columns, tally } = setup;
  const make = eventMaker(setup, lineOfFile);
  const cells = xesCells(columns);
  const parser = new SaxesParser();
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let depth = 0;
  let inTrace = false;
  let eventDepth = 0;
  let eventLine = 0;
  let tagAt = 0;
  let events: RawEvent[] = [];

  const stop = (code: LogIssueCode): never => {
    tally.stop(code, { line: parser.line, column: parser.column + 1 });
    throw leave;
  };
  const openEvent = (): void => {
    eventDepth = depth;
    eventLine = parser.line;
    cells.openEvent();
  };
  const takeAttribute = (tag: SaxesTagPlain): void => {
    const { key, value } = tag.attributes;
    if (key !== undefined && value !== undefined) cells.attribute(localName(tag.name), key, ownCopy(value));
  };
  const openInLog = (tag: SaxesTagPlain): void => {
    const name = localName(tag.name);
    if (name === 'object-types' || name === 'event-types') stop('format-unsupported');
    if (name === 'event') openEvent();
    inTrace = name === 'trace';
    if (inTrace) cells.openTrace();
  };
  const openInTrace = (tag: SaxesTagPlain): void => {
    if (localName(tag.name) === 'event') openEvent();
    else takeAttribute(tag);
  };
  const open = (tag: SaxesTagPlain): void => {
    depth += 1;
    tagAt = parser.position;
    if (depth > setup.depth) stop('xml-too-deep');
    if (depth === 1 && localName(tag.name) !== 'log') stop('xml-not-a-log');
    if (depth === 2) openInLog(tag);
    else if (eventDepth !== 0 && depth === eventDepth + 1) takeAttribute(tag);
    else if (eventDepth === 0 && depth === 3 && inTrace) openInTrace(tag);
  };
  const close = (): void => {
    tagAt = parser.position;
    if (eventDepth === depth) {
      eventDepth = 0;
      const event = cells.closeEvent(make, eventLine);
      if (event !== undefined) events.push(event);
    }
    if (depth === 2) cells.closeTrace();
    depth -= 1;
  };
  parser.on('opentag', open);
  parser.on('closetag', close);
  parser.on('doctype', () => stop('xml-doctype'));
  parser.on('error', () => stop('xml-broken'));

  const guarded = (work: () => void): readonly EventBatch[] => {
    try {
      if (!tally.isStopped()) work();
    } catch (thrown) {
      if (thrown !== leave) throw thrown;
    }
    const done = events;
    events = [];
    return [done];
  };
  const textOf = (chunk: Uint8Array | undefined): string => {
    try {
      if (chunk === undefined) return decoder?.decode() ?? '';
      decoder ??= new TextDecoder(declaredEncoding(chunk), { fatal: true });
      return decoder.decode(chunk, { stream: true });
    } catch {
      return stop('log-not-utf8');
    }
  };
  return {
    read: (chunk) =>
      guarded(() => {
        parser.write(textOf(chunk));
        if (parser.position - tagAt > setup.tokenLength) stop('xml-token-too-long');
      }),
    end: () =>
      guarded(() => {
        parser.write(textOf(undefined));
        parser.close();
      }),
  };
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

/** XML says itself how it is written; it is UTF-8 unless it does. */
function declaredEncoding(head: Uint8Array): string {
  const start = String.fromCharCode(...head.subarray(0, 200));
  return /^[^<]*<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(start)?.[1] ?? 'utf-8';
}

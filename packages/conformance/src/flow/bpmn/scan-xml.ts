/// <reference path="./saxen.d.ts" />
import { type GetContext, Parser } from 'saxen';
import type { Place } from '../flow.js';
import { type FlowIssue, flowIssue, type ReadLimits } from '../flow-issue.js';
import { BPMN_NAMESPACE, knownName, PREFIX_BY_NAMESPACE } from './namespaces.js';
import { takeConnectorId, takeVendorAttribute, takeZeebeElement, type VendorData } from './vendor.js';

/** What a first pass over a file finds: that it is sound, and what vendors added. */
export interface Scanned {
  readonly vendor: ReadonlyMap<string, VendorData>;
  /** The prefixes that stand for BPMN itself; empty for none. */
  readonly prefixes: ReadonlySet<string>;
  /** Some id holds letters outside ASCII, which XML allows. */
  readonly hasWideIds: boolean;
}

/** Ends the scan at once; caught where the scan began. */
class ScanStopped extends Error {
  override readonly name = 'ScanStopped';
}

/** Reads a file once from end to end without building anything from it, and answers with what is unsound in it. */
export function scanXml(text: string, limits: ReadLimits): Scanned | readonly FlowIssue[] {
  const scan = new Scan(limits);
  try {
    scan.run(text);
  } catch (error) {
    if (!(error instanceof ScanStopped)) throw error;
  }
  return scan.result();
}

type Attributes = () => Readonly<Record<string, string>> | false;
type Decode = (text: string) => string;

const XML_NAME = /^(?:[\p{L}_][\p{L}\p{N}._-]*:)?[\p{L}_][\p{L}\p{N}._-]*$/u;
const ASCII = /^[\x20-\x7e]*$/;
const LOOSE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/i;
const ENCODING = /^<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)/i;
const MOST_ISSUES = 50;

class Scan {
  private readonly limits: ReadLimits;
  private readonly ids = new Set<string>();
  private readonly vendor = new Map<string, VendorData>();
  private readonly prefixes = new Set<string>();
  private readonly issues: FlowIssue[] = [];
  /** The ids of the open elements; what has none belongs to what it stands in. */
  private readonly open: (string | undefined)[] = [];
  private hasWideIds = false;
  private connectorText: string | undefined;

  constructor(limits: ReadLimits) {
    this.limits = limits;
  }

  run(text: string): void {
    const unsound = (_: Error, context: GetContext) => this.stop('not-well-formed', {}, context);
    new Parser()
      .ns(PREFIX_BY_NAMESPACE)
      .on('error', unsound)
      .on('warn', unsound)
      .on('attention', (_, __, context) => this.stop('document-type', {}, context))
      .on('question', (question) => this.checkEncoding(question))
      .on('openTag', (name, attributes, decode, _, context) => this.enter(name, attributes, decode, context))
      .on('text', (part, decode, context) => this.takeText(part, decode, context))
      .on('closeTag', (name) => this.leave(name))
      .parse(text);
  }

  result(): Scanned | readonly FlowIssue[] {
    if (this.issues.length > 0) return this.issues;
    return { vendor: this.vendor, prefixes: this.prefixes, hasWideIds: this.hasWideIds };
  }

  private enter(name: string, attributes: Attributes, decode: Decode, context: GetContext): void {
    if (this.open.length === 0 && name !== 'bpmn:definitions')
      this.stop('not-bpmn', { element: short(name.slice(name.indexOf(':') + 1)) }, context);
    if (this.open.length >= this.limits.depth) this.stop('nested-too-deep', { limit: this.limits.depth }, context);
    const known = knownName(name);
    if (known?.of === 'bpmn') {
      this.open.push(this.takeBpmnElement(known.local, attributes, decode, context));
      return;
    }
    const owner = this.open.at(-1);
    this.open.push(owner);
    if (known === undefined || owner === undefined) return;
    if (known.of === 'camunda' && known.local === 'connectorId') this.connectorText = '';
    if (known.of === 'zeebe') {
      const given = attributes() || {};
      takeZeebeElement(this.vendorOf(owner), known.local, (key) => decoded(given, key, decode));
    }
  }

  private leave(name: string): void {
    const owner = this.open.pop();
    if (this.connectorText === undefined || knownName(name)?.local !== 'connectorId') return;
    if (owner !== undefined) takeConnectorId(this.vendorOf(owner), this.connectorText);
    this.connectorText = undefined;
  }

  private takeText(part: string, decode: Decode, context: GetContext): void {
    if (part.includes('&') && LOOSE_AMPERSAND.test(part)) this.stop('not-well-formed', {}, context);
    if (this.connectorText !== undefined) this.connectorText += decode(part);
  }

  /** Notes an element's id and vendor attributes, and answers with the id that they belong to. */
  private takeBpmnElement(
    element: string,
    attributes: Attributes,
    decode: Decode,
    context: GetContext,
  ): string | undefined {
    const given = attributes() || {};
    const id = decoded(given, 'id', decode);
    if (id !== undefined) this.checkId(id, element, context);
    const owner = id ?? this.open.at(-1);
    for (const [name, value] of Object.entries(given)) {
      if (value.includes('&') && LOOSE_AMPERSAND.test(value)) this.stop('not-well-formed', {}, context);
      if (name.startsWith('xmlns') && value === BPMN_NAMESPACE) this.prefixes.add(name.slice('xmlns:'.length));
      const known = name.includes(':') ? knownName(name) : undefined;
      if (known === undefined || known.of === 'bpmn' || owner === undefined) continue;
      takeVendorAttribute(this.vendorOf(owner), known.local, decode(value));
    }
    return owner;
  }

  private vendorOf(id: string): VendorData {
    const known = this.vendor.get(id);
    if (known !== undefined) return known;
    const data: VendorData = { groups: [], topics: [] };
    this.vendor.set(id, data);
    return data;
  }

  private checkId(id: string, element: string, context: GetContext): void {
    if (!XML_NAME.test(id)) this.note('invalid-id', { element }, context);
    else if (this.ids.has(id)) this.note('duplicate-id', { id: short(id) }, context);
    if (!ASCII.test(id)) this.hasWideIds = true;
    this.ids.add(id);
  }

  private checkEncoding(question: string): void {
    const encoding = ENCODING.exec(question)?.[1];
    if (encoding === undefined || /^(utf-?8|us-ascii|ascii)$/i.test(encoding)) return;
    this.stop('wrong-encoding', { encoding: short(encoding) }, () => ({ line: 0, column: 0 }));
  }

  private note(code: FlowIssue['code'], params: FlowIssue['params'], context: GetContext): void {
    this.issues.push(flowIssue(code, params, placeOf(context)));
    if (this.issues.length >= MOST_ISSUES) throw new ScanStopped();
  }

  private stop(code: FlowIssue['code'], params: FlowIssue['params'], context: GetContext): never {
    this.issues.push(flowIssue(code, params, placeOf(context)));
    throw new ScanStopped();
  }
}

function placeOf(context: GetContext): Place {
  const { line, column } = context();
  return { line: line + 1, column: column + 1 };
}

function decoded(given: Readonly<Record<string, string>>, key: string, decode: Decode): string | undefined {
  const value = Object.hasOwn(given, key) ? given[key] : undefined;
  return value === undefined ? undefined : decode(value);
}

function short(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}

import { SaxesParser, type SaxesTagNS } from 'saxes';
import { type FlowIssue, flowIssue, type ReadLimits } from '../flow-issue.js';
import { placesIn } from './lines.js';
import {
  isConnectorId,
  isVendorNamespace,
  takeConnectorId,
  takeVendorAttribute,
  takeVendorElement,
  type VendorData,
} from './vendor.js';

export const BPMN_NAMESPACE = 'http://www.omg.org/spec/BPMN/20100524/MODEL';

/** What a first pass over a file finds: that it is sound, where things stand, and what vendors added. */
export interface Scanned {
  /** Where each BPMN element begins, by id, as an offset. */
  readonly offsets: ReadonlyMap<string, number>;
  readonly vendor: ReadonlyMap<string, VendorData>;
  /** The prefixes that stand for BPMN itself somewhere in the file; empty for none. */
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
  const scan = new Scan(text, limits);
  try {
    scan.run();
  } catch (error) {
    if (!(error instanceof ScanStopped)) throw error;
  }
  return scan.result();
}

interface Open {
  readonly id: string | undefined;
  readonly uri: string;
  readonly name: string;
}

const XML_NAME = /^(?:[\p{L}_][\p{L}\p{N}._-]*:)?[\p{L}_][\p{L}\p{N}._-]*$/u;
const ASCII = /^[\x20-\x7e]*$/;
const MOST_ISSUES = 50;

class Scan {
  private readonly text: string;
  private readonly limits: ReadLimits;
  private readonly placeAt: ReturnType<typeof placesIn>;
  private readonly offsets = new Map<string, number>();
  private readonly vendor = new Map<string, VendorData>();
  private readonly issues: FlowIssue[] = [];
  private readonly open: Open[] = [];
  private readonly parser = new SaxesParser({ xmlns: true, position: true });
  private readonly prefixes = new Set<string>();
  private hasWideIds = false;
  private tagOffset = 0;
  private connectorText: string | undefined;

  constructor(text: string, limits: ReadLimits) {
    this.text = text;
    this.limits = limits;
    this.placeAt = placesIn(text);
  }

  run(): void {
    const { parser } = this;
    parser.on('error', () => this.stop('not-well-formed', {}));
    parser.on('doctype', () => this.stop('document-type', {}));
    parser.on('xmldecl', ({ encoding }) => this.checkEncoding(encoding));
    parser.on('opentagstart', ({ name }) => {
      this.tagOffset = Math.max(0, this.text.lastIndexOf('<', parser.position - name.length - 1));
    });
    parser.on('opentag', (tag) => this.enter(tag));
    parser.on('text', (text) => {
      if (this.connectorText !== undefined) this.connectorText += text;
    });
    parser.on('closetag', () => this.leave());
    parser.write(this.text).close();
  }

  result(): Scanned | readonly FlowIssue[] {
    if (this.issues.length > 0) return this.issues;
    return { offsets: this.offsets, vendor: this.vendor, prefixes: this.prefixes, hasWideIds: this.hasWideIds };
  }

  private enter(tag: SaxesTagNS): void {
    if (this.open.length === 0) this.checkRoot(tag);
    if (this.open.length >= this.limits.depth)
      this.stop('nested-too-deep', { limit: this.limits.depth }, this.tagOffset);
    const id = tag.uri === BPMN_NAMESPACE ? this.takeBpmnElement(tag) : this.owner();
    if (isVendorNamespace(tag.uri)) this.takeExtension(tag, id);
    this.open.push({ id, uri: tag.uri, name: tag.local });
  }

  private leave(): void {
    const closed = this.open.pop();
    if (closed === undefined || this.connectorText === undefined || !isConnectorId(closed.uri, closed.name)) return;
    if (closed.id !== undefined) takeConnectorId(this.vendorOf(closed.id), this.connectorText);
    this.connectorText = undefined;
  }

  private owner(): string | undefined {
    return this.open.at(-1)?.id;
  }

  /** Notes an element's place and vendor attributes; one without an id belongs to what it stands in. */
  private takeBpmnElement(tag: SaxesTagNS): string | undefined {
    this.prefixes.add(tag.prefix);
    const own = tag.attributes['id'];
    const id = own === undefined || own.uri !== '' ? undefined : own.value;
    if (id !== undefined) this.checkId(id, tag.local);
    const owner = id ?? this.owner();
    if (owner === undefined) return undefined;
    for (const attribute of Object.values(tag.attributes)) {
      if (!isVendorNamespace(attribute.uri)) continue;
      takeVendorAttribute(this.vendorOf(owner), attribute.uri, attribute.local, attribute.value);
    }
    return owner;
  }

  private takeExtension(tag: SaxesTagNS, owner: string | undefined): void {
    if (owner === undefined) return;
    if (isConnectorId(tag.uri, tag.local)) this.connectorText = '';
    const attributes = new Map(Object.values(tag.attributes).map((attribute) => [attribute.local, attribute.value]));
    takeVendorElement(this.vendorOf(owner), tag.uri, tag.local, attributes);
  }

  private vendorOf(id: string): VendorData {
    const known = this.vendor.get(id);
    if (known !== undefined) return known;
    const data: VendorData = { groups: [], topics: [] };
    this.vendor.set(id, data);
    return data;
  }

  private checkRoot(tag: SaxesTagNS): void {
    if (tag.uri !== BPMN_NAMESPACE || tag.local !== 'definitions') {
      this.stop('not-bpmn', { element: short(tag.name) }, this.tagOffset);
    }
  }

  private checkId(id: string, element: string): void {
    if (!XML_NAME.test(id)) this.note('invalid-id', { element });
    else if (this.offsets.has(id)) this.note('duplicate-id', { id: short(id) });
    if (!ASCII.test(id)) this.hasWideIds = true;
    if (!this.offsets.has(id)) this.offsets.set(id, this.tagOffset);
  }

  private checkEncoding(encoding: string | undefined): void {
    if (encoding === undefined || /^(utf-?8|us-ascii|ascii)$/i.test(encoding)) return;
    this.stop('wrong-encoding', { encoding: short(encoding) });
  }

  private note(code: FlowIssue['code'], params: FlowIssue['params']): void {
    this.issues.push(flowIssue(code, params, this.placeAt(this.tagOffset)));
    if (this.issues.length >= MOST_ISSUES) throw new ScanStopped();
  }

  private stop(code: FlowIssue['code'], params: FlowIssue['params'], at = this.parser.position - 1): never {
    const offset = Math.min(Math.max(0, at), this.text.length);
    this.issues.push(flowIssue(code, params, this.placeAt(offset)));
    throw new ScanStopped();
  }
}

function short(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}

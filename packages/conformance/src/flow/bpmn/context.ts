import type { Place } from '../flow.js';
import type { Element, ElementReader } from './element.js';
import type { VendorData } from './vendor.js';

/** What is needed to read an element: its properties, its place, and what vendors wrote beside it. */
export interface BpmnContext {
  readonly read: ElementReader;
  readonly placeOf: (id: string) => Place | undefined;
  readonly vendor: ReadonlyMap<string, VendorData>;
}

export function messageName(read: ElementReader, element: Element): string | undefined {
  const message = read.one(element, 'messageRef');
  return message === undefined ? undefined : (read.text(message, 'name') ?? read.id(message));
}

export function documentationOf(read: ElementReader, element: Element): string | undefined {
  const texts = read.many(element, 'documentation').flatMap((part) => read.text(part, 'text')?.trim() || []);
  return texts.length === 0 ? undefined : texts.join('\n');
}

/** An element as bpmn-moddle gives it: a type, and properties of which nothing is known beforehand. */
export interface Element {
  readonly $type: string;
  readonly [property: string]: unknown;
}

export function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && '$type' in value && typeof value.$type === 'string';
}

/** Reads the properties of elements; `read` is applied to every text. */
export interface ElementReader {
  text(element: Element, property: string): string | undefined;
  flag(element: Element, property: string): boolean | undefined;
  one(element: Element, property: string): Element | undefined;
  many(element: Element, property: string): readonly Element[];
  id(element: Element): string;
}

export function elementReader(read: (text: string) => string): ElementReader {
  const text = (element: Element, property: string) => {
    const value = element[property];
    return typeof value === 'string' ? read(value) : undefined;
  };
  return {
    text,
    flag: (element, property) => {
      const value = element[property];
      return typeof value === 'boolean' ? value : undefined;
    },
    one: (element, property) => {
      const value = element[property];
      return isElement(value) ? value : undefined;
    },
    many: (element, property) => {
      const value = element[property];
      return Array.isArray(value) ? value.filter(isElement) : [];
    },
    id: (element) => text(element, 'id') ?? '',
  };
}

/** The type without its package: `bpmn:UserTask` is `UserTask`. */
export function typeOf(element: Element): string {
  return element.$type.slice(element.$type.indexOf(':') + 1);
}

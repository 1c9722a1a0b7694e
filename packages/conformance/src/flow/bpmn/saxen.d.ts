/** The part of saxen that is used here; the package declares no types. */
declare module 'saxen' {
  /** Where the parser is: line and column counted from 0. Costly, since it is worked out from the beginning. */
  export type GetContext = () => { readonly line: number; readonly column: number };

  export class Parser {
    /** Names are given with these prefixes, whatever prefix the file binds to the namespace. */
    ns(prefixByUri: Readonly<Record<string, string>>): this;
    on(
      event: 'openTag',
      take: (
        name: string,
        /** False where the attributes cannot be read. */
        attributes: () => Readonly<Record<string, string>> | false,
        decode: (text: string) => string,
        selfClosing: boolean,
        context: GetContext,
      ) => void,
    ): this;
    on(event: 'closeTag', take: (name: string) => void): this;
    on(event: 'text', take: (text: string, decode: (text: string) => string, context: GetContext) => void): this;
    on(event: 'attention' | 'question', take: (text: string, second: unknown, context: GetContext) => void): this;
    on(event: 'error' | 'warn', take: (error: Error, context: GetContext) => void): this;
    parse(xml: string): void;
  }
}

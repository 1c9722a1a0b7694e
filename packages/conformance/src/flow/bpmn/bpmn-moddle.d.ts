/** The part of bpmn-moddle that is used here; the package declares no types for its entry. */
declare module 'bpmn-moddle' {
  export interface ModdleWarning {
    readonly message: string;
    readonly element?: unknown;
    readonly property?: string;
    readonly value?: string;
  }

  export class BpmnModdle {
    fromXML(xml: string): Promise<{ readonly rootElement: unknown; readonly warnings: readonly ModdleWarning[] }>;
  }
}

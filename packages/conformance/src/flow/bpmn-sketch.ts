/** BPMN files for tests, written in a few lines; every test file is our own. */

export const MODEL = 'http://www.omg.org/spec/BPMN/20100524/MODEL';

/** A file around what stands under `definitions`; the prefix is `b`, so that nothing can hang on `bpmn`. */
export function bpmn(roots: string, namespaces = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<b:definitions xmlns:b="${MODEL}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ${namespaces} id="defs" targetNamespace="http://example.org/flows">
${roots}
</b:definitions>`;
}

/** A process around its nodes and flows. */
export function process(content: string, attributes = ''): string {
  return `<b:process id="talk" name="A talk" ${attributes}>\n${content}\n</b:process>`;
}

/** Sequence flows along a path of ids. */
export function along(...ids: readonly string[]): string {
  return ids
    .slice(1)
    .map((id, index) => `<b:sequenceFlow id="${ids[index]}-${id}" sourceRef="${ids[index]}" targetRef="${id}" />`)
    .join('\n');
}

/** The smallest process around one node. */
export function around(node: string, id: string): string {
  return process(`<b:startEvent id="start" />\n${node}\n<b:endEvent id="end" />\n${along('start', id, 'end')}`);
}

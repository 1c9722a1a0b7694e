import type { Lane } from '../flow.js';
import type { BpmnContext } from './context.js';
import type { Element } from './element.js';

/** Reads the lanes of a process or sub-process, each before the lanes that stand in it. */
export function readLanes(context: BpmnContext, container: Element, process: string): readonly Lane[] {
  return context.read.many(container, 'laneSets').flatMap((set) => lanesOf(context, set, process, undefined));
}

function lanesOf(context: BpmnContext, set: Element, process: string, parent: string | undefined): readonly Lane[] {
  const { read } = context;
  return read.many(set, 'lanes').flatMap((element, index) => {
    const id = read.id(element) || `${parent ?? process}-lane-${index + 1}`;
    const name = read.text(element, 'name');
    const children = read.one(element, 'childLaneSet');
    const inner = children === undefined ? [] : lanesOf(context, children, process, id);
    const own = read.many(element, 'flowNodeRef').map((node) => read.id(node));
    const lane: Lane = {
      id,
      ...(name === undefined ? {} : { name }),
      process,
      ...(parent === undefined ? {} : { parent }),
      nodes: [...new Set([...own, ...inner.flatMap((child) => child.nodes)])],
    };
    return [lane, ...inner];
  });
}

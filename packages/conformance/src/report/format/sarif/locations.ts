import type { Finding, Location } from '../../../finding/finding.js';
import type { Place } from '../../../flow/flow.js';
import type { Report } from '../../report.js';
import { flowAt, stepsOf } from '../elements.js';
import type { FormatOptions } from '../format.js';
import { manner, type Naming, party } from '../naming.js';
import { placeOf } from '../place.js';
import { oneLine, printable } from '../printable.js';
import { filesOf } from '../results.js';
import { message } from './message.js';

/** Where a finding stands. What is said of all files at once is put at the first, since readers want a file. */
export function locationsOf(report: Report, { location }: Finding, { sources }: FormatOptions) {
  const [file] = filesOf(report);
  const known = location.file === undefined && file !== undefined ? { ...location, file } : location;
  const one = locationAt(known, placeOf(location, sources));
  return one === undefined ? [] : [one];
}

/** A place in a file, an element of a flow, or both. */
export function locationAt({ file, flow, element }: Location, place: Place | undefined) {
  if (file === undefined && flow === undefined) return undefined;
  return {
    ...(file === undefined ? {} : { physicalLocation: physical(file, place) }),
    ...(flow === undefined ? {} : { logicalLocations: [logical(flow, element)] }),
  };
}

function physical(file: string, place: Place | undefined) {
  const artifactLocation = { uri: uriOf(file) };
  if (place === undefined) return { artifactLocation };
  return { artifactLocation, region: { startLine: place.line, startColumn: place.column } };
}

function logical(flow: string, element: string | undefined) {
  if (element === undefined) return { name: oneLine(flow), fullyQualifiedName: oneLine(flow), kind: 'module' };
  return { name: oneLine(element), fullyQualifiedName: oneLine(`${flow}/${element}`), kind: 'element' };
}

/** The address of a file: relative where its name is, with forward slashes. */
export function uriOf(file: string): string {
  const path = printable(file)
    .replace(/\\/g, '/')
    .replace(/^(?:\.\/)+/, '');
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:\//.test(path)) return `file:///${path.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

/** The course that shows a finding, step by step, as readers of SARIF draw it. */
export function codeFlowsOf(report: Report, { course, location }: Finding, naming: Naming, { sources }: FormatOptions) {
  const flow = flowAt(report, location);
  if (course === undefined || flow === undefined) return [];
  const steps = stepsOf(flow);
  const { file, id } = flow;
  const locations = course.steps.flatMap(({ element, completes }) => {
    const step = steps.get(element);
    if (!completes || step === undefined) return [];
    const at: Location = {
      flow: id,
      element,
      ...(file === undefined ? {} : { file }),
      ...(step.place === undefined ? {} : { place: step.place }),
    };
    const who =
      step.event === undefined
        ? ''
        : `${party(step.event.from, naming)} → ${party(step.event.to, naming)} · ${manner(step.event, naming)}`;
    const said = [step.name ?? element, who].filter((part) => part !== '').join(': ');
    return [{ location: { ...locationAt(at, placeOf(at, sources)), message: message(said) } }];
  });
  return locations.length === 0 ? [] : [{ threadFlows: [{ locations }] }];
}

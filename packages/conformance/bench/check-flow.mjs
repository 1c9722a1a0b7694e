/**
 * Measures checking a process definition against parsing the same file, in the same run.
 *
 * Usage: node bench/check-flow.mjs [tasks] [rounds].
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BpmnModdle } from 'bpmn-moddle';
import { bundled } from './bundled.mjs';
import { bpmn, mappingFor } from './generated-flow.mjs';

const [tasks = 200, rounds = 31] = process.argv.slice(2).map(Number);
/** Milliseconds of the processor, so that a busy machine does not change them; what the collector takes is counted. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const folder = await mkdtemp(join(tmpdir(), 'check-flow-'));

try {
  const entries = ['../src/check-flow/check-flow.ts', '../src/flow/read-bpmn.ts', '../../core/src/index.ts'];
  const { checkFlow, defaultModel, readBpmn } = await bundled(folder, ...entries);
  const model = defaultModel('2026-11-24');
  const xml = bpmn(tasks);
  const mapping = mappingFor(tasks);
  const times = { parse: [], read: [], check: [] };
  let report;
  for (let round = 0; round < rounds; round += 1) {
    let start = processorTime();
    await new BpmnModdle().fromXML(xml);
    times.parse.push(processorTime() - start);
    start = processorTime();
    const flow = await readBpmn(xml);
    times.read.push(processorTime() - start);
    start = processorTime();
    report = checkFlow(model, flow.value, { mapping });
    times.check.push(processorTime() - start);
  }
  const median = (list) =>
    list.slice(Math.floor(rounds / 3)).sort((a, b) => a - b)[Math.floor((rounds - Math.floor(rounds / 3)) / 2)];
  const [parse, read, check] = [times.parse, times.read, times.check].map(median);
  console.log(`${tasks} tasks: parse ${parse.toFixed(1)} ms, read ${read.toFixed(1)} ms, check ${check.toFixed(1)} ms`);
  console.log(
    `check: ${(check / parse).toFixed(2)} of the parser's own time; the first check took ${times.check[0].toFixed(0)} ms`,
  );
  console.log(
    `${report.flows[0].requirements.length + report.across.length} requirements, ${report.flows[0].requirements.reduce((sum, one) => sum + one.states, 0)} states`,
  );
} finally {
  await rm(folder, { recursive: true });
}

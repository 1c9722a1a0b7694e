/**
 * Measures checking a process definition against parsing the same file, in turns, in the same run.
 *
 * Each round does either several times in a row, so that what the collector takes falls to whoever left it, and gives a
 * ratio of its own, since a busy machine is slower for whole seconds and both then take longer. What is told is the
 * median of the last two thirds of the rounds, with how far the middle half of them spreads.
 *
 * Usage: node bench/check-flow.mjs [tasks] [rounds].
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BpmnModdle } from 'bpmn-moddle';
import { bundled } from './bundled.mjs';
import { bpmn, mappingFor } from './generated-flow.mjs';

const [tasks = 200, rounds = 30] = process.argv.slice(2).map(Number);
/** Milliseconds of the processor, so that a busy machine does not change them; what the collector takes is counted. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** How often either is done in one round. */
const turns = 8;

/** Milliseconds that one turn takes. */
async function timed(work) {
  const start = processorTime();
  for (let turn = 0; turn < turns; turn += 1) await work();
  return (processorTime() - start) / turns;
}

const folder = await mkdtemp(join(tmpdir(), 'check-flow-'));

try {
  const entries = ['../src/check-flow/check-flow.ts', '../src/flow/read-bpmn.ts', '../../core/src/index.ts'];
  const { checkFlow, defaultModel, readBpmn } = await bundled(folder, ...entries);
  const model = defaultModel('2026-11-24');
  const xml = bpmn(tasks);
  const mapping = mappingFor(tasks);
  const times = { parse: [], read: [], check: [] };
  let start = processorTime();
  const { value: flow } = await readBpmn(xml);
  const firstRead = processorTime() - start;
  start = processorTime();
  const report = checkFlow(model, flow, { mapping });
  const firstCheck = processorTime() - start;
  for (let round = 0; round < rounds; round += 1) {
    times.parse.push(await timed(() => new BpmnModdle().fromXML(xml)));
    times.read.push(await timed(() => readBpmn(xml)));
    times.check.push(await timed(() => checkFlow(model, flow, { mapping })));
  }
  const settled = (list) => list.slice(Math.floor(rounds / 3)).sort((a, b) => a - b);
  const quantile = (list, part) => settled(list)[Math.floor((rounds - Math.floor(rounds / 3)) * part)];
  const [parse, read, check] = [times.parse, times.read, times.check].map((list) => quantile(list, 0.5).toFixed(1));
  const ratios = times.check.map((time, round) => time / times.parse[round]);
  const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => quantile(ratios, part).toFixed(2));
  console.log(`${tasks} tasks: parse ${parse} ms, read ${read} ms, check ${check} ms`);
  console.log(`check: ${middle} of the parser's own time (${low} to ${high} in the middle half of the rounds)`);
  console.log(`the first time: read ${firstRead.toFixed(0)} ms, check ${firstCheck.toFixed(0)} ms`);
  console.log(
    `${report.flows[0].requirements.length + report.across.length} requirements, ${report.flows[0].requirements.reduce((sum, one) => sum + one.states, 0)} states`,
  );
} finally {
  await rm(folder, { recursive: true });
}

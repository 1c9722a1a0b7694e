import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { run, runTool } from '../workspace/command.mjs';
import { countCases } from '../workspace/counts.mjs';
import { importNames, publishedPackages, root } from '../workspace/packages.mjs';
import { runPnpm } from '../workspace/pnpm.mjs';
import { calls } from './calls.mjs';

/** Packs one package into a folder. */
export async function pack(item, folder) {
  const target = join(folder, item.folder);
  mkdirSync(target);
  const { code, stdout, stderr } = await runPnpm(['pack', '--pack-destination', target], { cwd: item.path });
  const [file] = readdirSync(target);
  if (code !== 0 || !file) throw new Error(`${item.manifest.name} cannot be packed\n${stdout}${stderr}`);
  return { ...item, tarball: join(target, file) };
}

/** What publint has against a tarball. */
async function publintCase({ tarball, manifest }) {
  const bytes = readFileSync(tarball);
  const archive = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball: archive }, strict: true });
  if (messages.length === 0) return undefined;
  return `${manifest.name}, publint:\n${messages.map((message) => formatMessage(message, pkg)).join('\n')}`;
}

/** How TypeScript finds the types of every entry, from ES modules and from CommonJS. */
async function typesCase({ tarball, manifest }) {
  const { stdout, stderr } = await runTool('attw', [tarball, '--format', 'json']);
  let analysis;
  try {
    analysis = JSON.parse(stdout).analysis;
  } catch {
    return `${manifest.name}, attw gave no answer:\n${stdout}${stderr}`;
  }
  // attw is content with a package that has no types at all.
  if (!analysis.types) return `${manifest.name} is packed without types`;
  // A resolver of before 2019 knows no subpaths; no supported runtime has it.
  const problems = analysis.problems.filter(({ resolutionKind }) => resolutionKind !== 'node10');
  if (problems.length === 0) return undefined;
  return `${manifest.name}, attw:\n${problems.map((problem) => JSON.stringify(problem)).join('\n')}`;
}

/** A folder of its own in which the tarballs are installed as a user installs them, strangers to this workspace. */
async function installPacked(packed, folder) {
  const fileOf = Object.fromEntries(packed.map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`]));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'guest', private: true, dependencies: fileOf }));
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), JSON.stringify({ packages: ['.'], overrides: fileOf }));
  const { code, stdout, stderr } = await runPnpm(['install', '--prefer-offline', '--ignore-scripts'], { cwd: folder });
  if (code !== 0) throw new Error(`The packed packages cannot be installed\n${stdout}${stderr}`);
}

function program(name, load) {
  return `${load}\nconst call = ${calls[name] ?? '(entry) => Object.keys(entry).length'};\nconst given = call(entry);\nif (given === undefined || given === false) throw new Error('the call gave nothing: ' + given);\n`;
}

/** A program that loads an entry as its kind of module and makes the call that shows that it works. */
export function loadProgram(name, kind) {
  return kind === 'import'
    ? { file: 'guest.mjs', text: program(name, `import * as entry from '${name}';`) }
    : { file: 'guest.cjs', text: program(name, `const entry = require('${name}');`) };
}

async function loadCase(folder, name, kind) {
  const { file, text } = loadProgram(name, kind);
  writeFileSync(join(folder, file), text);
  const { code, stdout, stderr } = await run(process.execPath, [file], { cwd: folder });
  return code === 0 && stderr === '' ? undefined : `${kind} of ${name} fails\n${stdout}${stderr}`;
}

async function commandCase(folder, name) {
  const { code, stdout, stderr } = await run(join(folder, 'node_modules/.bin', name), ['--help'], { cwd: folder });
  return code === 0 && stdout !== '' ? undefined : `\`${name} --help\` ends with exit code ${code}\n${stdout}${stderr}`;
}

/** The compilers that guests have: the one that builds the packages, and later ones. */
const compilers = [
  'node_modules/typescript/bin/tsc',
  ...['6', '7'].map((n) => `packages/dx/node_modules/typescript-${n}/bin/tsc`),
];

/** A guest's program is type checked against the packed types, as an ES module and as CommonJS, by each compiler. */
async function guestTypesCases(folder, names) {
  const lines = names.flatMap((name, index) => [
    `import * as e${index} from '${name}';`,
    `export const n${index} = e${index};`,
  ]);
  const files = ['types.mts', 'types.cts'];
  for (const file of files) writeFileSync(join(folder, file), `${lines.join('\n')}\n`);
  const compilerOptions = {
    ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true },
    ...{ module: 'NodeNext', target: 'ES2022', lib: ['ES2023'], types: [] },
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  const cases = [];
  for (const compiler of compilers) {
    const { code, stdout, stderr } = await run(process.execPath, [
      join(root, compiler),
      '--pretty',
      'false',
      '-p',
      folder,
    ]);
    cases.push(code === 0 ? undefined : `A guest with ${compiler} does not type check\n${stdout}${stderr}`);
  }
  return cases;
}

/** Packs every package and uses it from a clean folder. */
export async function packedPackages() {
  const folder = mkdtempSync(join(tmpdir(), 'samarbejde-packed-'));
  try {
    const packed = [];
    for (const item of publishedPackages()) packed.push(await pack(item, folder));
    const cases = [];
    for (const item of packed) cases.push(await publintCase(item), await typesCase(item));

    const guest = join(folder, 'guest');
    mkdirSync(guest);
    await installPacked(packed, guest);
    const names = packed.flatMap(({ manifest }) => importNames(manifest));
    for (const name of names) cases.push(await loadCase(guest, name, 'import'), await loadCase(guest, name, 'require'));
    const commands = packed.flatMap(({ manifest }) => Object.keys(manifest.bin ?? {}));
    for (const name of commands) cases.push(await commandCase(guest, name));
    cases.push(...(await guestTypesCases(guest, names)));
    return countCases(cases);
  } catch (error) {
    return { passed: 0, failures: [error.message] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

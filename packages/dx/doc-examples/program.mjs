import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { entrySources, publishedPackages, root } from '../workspace/packages.mjs';

/** Every source file of the published packages that is no test. */
export function sourceFiles() {
  return publishedPackages().flatMap(({ path }) =>
    readdirSync(join(path, 'src'), { recursive: true })
      .filter((file) => /\.ts$/.test(file) && !/\.(test|test-d)\.ts$/.test(file))
      .map((file) => join(path, 'src', file)),
  );
}

/** Every page that people read: the README, the packages' own, and `docs`, without the generated reference. */
export function pages() {
  const written = readdirSync(join(root, 'docs'), { recursive: true })
    .filter((file) => /\.md$/.test(file) && !file.startsWith('api'))
    .map((file) => join(root, 'docs', file));
  const own = publishedPackages().map(({ path }) => join(path, 'README.md'));
  return [join(root, 'README.md'), ...own.filter((file) => existsSync(file)), ...written];
}

/** A program over the given files, with further files that exist only in memory. */
export function createProgram(files, inMemory = new Map()) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root, join(root, 'tsconfig.base.json'));
  const settings = {
    ...options,
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
    // An example is read as prose: it may leave a value unused, and imports are added to it.
    noUnusedLocals: false,
    verbatimModuleSyntax: false,
    isolatedModules: false,
  };
  const host = ts.createCompilerHost(settings, true);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => inMemory.has(file) || fileExists(file);
  host.readFile = (file) => inMemory.get(file) ?? readFile(file);
  host.getSourceFile = (file, target, ...rest) =>
    inMemory.has(file)
      ? ts.createSourceFile(file, inMemory.get(file), target, true)
      : getSourceFile.call(host, file, target, ...rest);
  return ts.createProgram([...files, ...inMemory.keys()], settings, host);
}

function resolveAlias(checker, symbol) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/**
 * What can be imported, name by name, and which of it are functions.
 *
 * @returns {{ name: string, module: string, isFunction: boolean, file: string, line: number }[]}
 */
export function publicNames(program) {
  const checker = program.getTypeChecker();
  return Object.entries(entrySources()).flatMap(([module, entry]) => {
    const source = program.getSourceFile(entry);
    const symbol = source && checker.getSymbolAtLocation(source);
    if (!symbol) return [];
    return checker.getExportsOfModule(symbol).map((exported) => {
      const target = resolveAlias(checker, exported);
      const declaration = target.valueDeclaration ?? target.declarations?.[0];
      const file = declaration?.getSourceFile();
      const isValue = (target.flags & ts.SymbolFlags.Value) !== 0;
      const type = isValue && declaration ? checker.getTypeOfSymbolAtLocation(target, declaration) : undefined;
      return {
        name: exported.getName(),
        module,
        isFunction: type !== undefined && type.getCallSignatures().length > 0,
        file: file?.fileName ?? entry,
        line: file ? file.getLineAndCharacterOfPosition(declaration.getStart()).line + 1 : 1,
      };
    });
  });
}

/** Every name that a source file exports to its own package, with that file. */
export function exportedNames(program, files) {
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const symbol = checker.getSymbolAtLocation(program.getSourceFile(file));
    if (!symbol) return [];
    const own = checker.getExportsOfModule(symbol).filter((exported) => resolveAlias(checker, exported) === exported);
    return own.map((exported) => ({ name: exported.getName(), file }));
  });
}

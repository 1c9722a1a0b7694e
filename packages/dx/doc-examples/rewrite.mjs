import ts from 'typescript';

/** The name under which a rewritten example keeps what it compared. */
export const outcomes = '__outcomes';

/** A comment `// => value`, perhaps carried on by comment lines right below it. */
function expectationsIn(code) {
  const lines = code.split('\n');
  const found = [];
  for (let index = 0; index < lines.length; index += 1) {
    const start = /\/\/\s*=>\s?(.*)$/.exec(lines[index]);
    if (!start) continue;
    const at = index;
    const parts = [start[1]];
    while (/^\s*\/\/(?!\s*=>)/.test(lines[index + 1] ?? '')) {
      index += 1;
      parts.push(lines[index].replace(/^\s*\/\/ ?/, ''));
    }
    found.push({ line: at, value: parts.join('\n') });
  }
  return found;
}

function isLiteral(node) {
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every((property) => ts.isPropertyAssignment(property) && isLiteral(property.initializer));
  }
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteral);
  if (ts.isParenthesizedExpression(node)) return isLiteral(node.expression);
  if (ts.isPrefixUnaryExpression(node)) return isLiteral(node.operand);
  return (
    ts.isLiteralExpression(node) ||
    [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(node.kind) ||
    (ts.isIdentifier(node) && ['undefined', 'NaN', 'Infinity'].includes(node.text))
  );
}

function parseLiteral(value) {
  const source = ts.createSourceFile('value.ts', `(${value}\n)`, ts.ScriptTarget.Latest, true);
  const [statement] = source.statements;
  const single = source.statements.length === 1 && source.parseDiagnostics.length === 0;
  return single && ts.isExpressionStatement(statement) && isLiteral(statement.expression);
}

/** The expression that an expectation is about: the statement that ends on its line or on the line above. */
function subjectOf(statement) {
  if (!statement) return undefined;
  if (ts.isExpressionStatement(statement)) return statement.expression.getText();
  if (!ts.isVariableStatement(statement)) return undefined;
  const { declarations } = statement.declarationList;
  const name = declarations.at(-1)?.name;
  return name && ts.isIdentifier(name) ? name.text : undefined;
}

/** Names that the code uses and neither declares nor imports. */
function freeNames(source) {
  const used = new Set();
  const own = new Set();
  const visit = (node) => {
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
      const isKey = ts.isPropertyAssignment(parent) && parent.name === node;
      const declares =
        'name' in parent && parent.name === node && !isMember && !ts.isShorthandPropertyAssignment(parent);
      if (declares) own.add(node.text);
      else if (!isMember && !isKey) used.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...used].filter((name) => !own.has(name));
}

/** The edit that lets a statement record its value beside the promised one, or why there can be none. */
function readPromise(source, { line, value }) {
  const lineOf = (position) => source.getLineAndCharacterOfPosition(position).line;
  const statement = source.statements.findLast((candidate) => lineOf(candidate.getEnd()) <= line);
  const near = statement && line - lineOf(statement.getEnd()) <= 1;
  const subject = near ? subjectOf(statement) : undefined;
  if (subject === undefined) return { problem: { line, text: '`// =>` stands after no expression' } };
  if (!parseLiteral(value)) return { problem: { line, text: `\`${value}\` is not a literal value` } };
  const record = `;${outcomes}.push({ line: ${line}, actual: (${subject}), expected: (${value.replaceAll('\n', ' ')}) });`;
  return { edit: { node: statement, text: ts.isVariableStatement(statement) ? statement.getText() + record : record } };
}

/** An import whose names come from elsewhere: `place(name, module)` says from where. */
function movedImport(statement, place) {
  const module = statement.moduleSpecifier.text;
  const named = statement.importClause?.namedBindings;
  if (!named || !ts.isNamedImports(named)) return undefined;
  const imports = named.elements.map((element) => {
    const name = (element.propertyName ?? element.name).text;
    return `import { ${element.getText()} } from '${place(name, module)}';`;
  });
  const lines = statement.getText().split('\n').length - 1;
  return { node: statement, text: imports.join('') + '\n'.repeat(lines) };
}

/**
 * Turns an example into a module that keeps, for each `// => value`, what the expression gave and what was promised.
 *
 * Lines keep their numbers, so that a type error or a mismatch names the line of the doc comment.
 *
 * @param {string} code
 * @param {(name: string, module?: string) => string | undefined} moduleOf the module from which a name is imported:
 *   one that the code leaves open, or one that it imports from `module`
 * @returns {{ module: string, problems: { line: number, text: string }[] }}
 */
export function rewriteExample(code, moduleOf) {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  const promises = expectationsIn(code).map((promise) => readPromise(source, promise));
  const problems = promises.flatMap(({ problem }) => problem ?? []);
  if (promises.length === 0) problems.push({ line: 0, text: 'no line says what comes out: end one in `// => value`' });

  const moved = source.statements.filter(ts.isImportDeclaration).flatMap((item) => movedImport(item, moduleOf) ?? []);
  const edits = [...moved, ...promises.flatMap(({ edit }) => edit ?? [])];
  const edited = edits.reduceRight(
    (text, { node, text: instead }) => text.slice(0, node.getStart()) + instead + text.slice(node.getEnd()),
    code,
  );
  const imports = freeNames(source)
    .map((name) => [name, moduleOf(name)])
    .filter(([, from]) => from !== undefined)
    .map(([name, from]) => `import { ${name} } from '${from}';`);
  const head = `${imports.join('')}export const ${outcomes}: { line: number; actual: unknown; expected: unknown }[] = [];`;
  return { module: head + edited, problems };
}

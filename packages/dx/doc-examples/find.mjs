import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * One `@example` of one doc comment.
 *
 * @typedef {{ file: string, line: number, owner: string, code: string }} Example
 * `line` is the line of the file on which the code starts, counted from one.
 */

const fence = /^\s*\*?\s*```(\w*)\s*$/;

/** The code of every fenced `ts` block that follows an `@example` in one doc comment. */
function examplesInComment(text, firstLine) {
  const found = [];
  let inExample = false;
  let open;
  for (const [index, raw] of text.split('\n').entries()) {
    const mark = fence.exec(raw);
    if (open && mark) {
      found.push({ line: open.line, code: open.lines.join('\n') });
      open = undefined;
    } else if (open) {
      open.lines.push(raw.replace(/^\s*\* ?/, ''));
    } else if (mark && inExample && ['ts', 'typescript'].includes(mark[1])) {
      open = { line: firstLine + index + 1, lines: [] };
    } else if (/^\s*(\/\*\*|\*)\s*@\w+/.test(raw)) {
      inExample = raw.includes('@example');
    }
  }
  return found;
}

function isExported(statement) {
  return (
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function nameOf(statement) {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations[0]?.name.getText() ?? '';
  return statement.name?.getText() ?? '';
}

/** Every example in the doc comments of what one file exports. */
export function examplesInFile(file, text = readFileSync(file, 'utf8')) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements.filter(isExported).flatMap((statement) =>
    ts
      .getJSDocCommentsAndTags(statement)
      .filter(ts.isJSDoc)
      .flatMap((comment) => {
        const firstLine = source.getLineAndCharacterOfPosition(comment.getStart()).line + 1;
        return examplesInComment(comment.getText(), firstLine).map((example) => ({
          file,
          owner: nameOf(statement),
          ...example,
        }));
      }),
  );
}

/** Every fenced `ts` block of a page that promises something, by its `// =>`. A page's blocks stand for themselves. */
export function examplesInPage(file, text = readFileSync(file, 'utf8')) {
  const found = [];
  let open;
  for (const [index, raw] of text.split('\n').entries()) {
    const mark = /^```(\w*)\s*$/.exec(raw);
    if (open && mark) {
      if (open.isCode) found.push({ file, owner: '', line: open.line, code: open.lines.join('\n') });
      open = undefined;
    } else if (open) {
      open.lines.push(raw);
    } else if (mark) {
      open = { line: index + 2, lines: [], isCode: mark[1] === 'ts' };
    }
  }
  return found.filter(({ code }) => code.includes('// =>'));
}

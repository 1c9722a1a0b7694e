import { relative } from 'node:path';
import ts from 'typescript';
import { root } from '../workspace/packages.mjs';

const freeOfDates = /^packages\/(core|frames)\/src\/(?!time\/)/;

/** The lines on which a source text makes or reads a `Date`; prose in comments does not count. */
export function linesWithDate(text) {
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true);
  const lines = [];
  const visit = (node) => {
    if (ts.isIdentifier(node) && node.text === 'Date' && !isMemberName(node)) {
      lines.push(source.getLineAndCharacterOfPosition(node.getStart()).line + 1);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return lines;
}

function isMemberName({ parent }) {
  return ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isPropertyAccessExpression(parent)
    ? parent.name?.text === 'Date'
    : false;
}

/** Places outside core's room for time that touch `Date`. */
export function strayDates(files, read) {
  return files
    .filter((file) => freeOfDates.test(relative(root, file)))
    .flatMap((file) =>
      linesWithDate(read(file)).map((line) => `${relative(root, file)}:${line} touches Date outside core/src/time`),
    );
}

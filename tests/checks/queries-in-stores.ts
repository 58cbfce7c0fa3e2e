import ts from "typescript";
import type { SourceFile } from "./source-files.ts";
import { findInSyntax } from "./syntax.ts";

const code = /\.(ts|tsx|js|jsx)$/;
const home = /^(db|tests)\/|(^|\/)(store|compile)\.ts$/;
const builders = ["selectFrom", "insertInto", "replaceInto", "updateTable", "deleteFrom", "mergeInto"];

/**
 * Finds query-builder calls and `sql` templates outside `store.ts`, `compile.ts` and `db/`.
 * The floor plan can't: a transaction handed in as an argument needs no import.
 */
export function findStrayQueries(sources: readonly SourceFile[]): string[] {
  return sources
    .filter(({ path }) => code.test(path) && !home.test(path))
    .flatMap((source) => findInSyntax(source, query));
}

function query(node: ts.Node): string | undefined {
  if (ts.isTaggedTemplateExpression(node) && isSql(node.tag)) return "sql template (move it to store.ts)";
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { expression, name } = node.expression;
  if (isSql(expression)) return `sql.${name.text}() (move it to store.ts)`;
  return builders.includes(name.text) ? `.${name.text}() (move it to store.ts)` : undefined;
}

function isSql(node: ts.Node): boolean {
  return ts.isIdentifier(node) && node.text === "sql";
}

import ts from "typescript";
import type { SourceFile } from "./source-files.ts";

/** Says what is wrong with one piece of syntax, or nothing. */
type Objection = (node: ts.Node) => string | undefined;

/**
 * Walks a TypeScript or JavaScript file and gives one problem, `path:line: message`, for each objection.
 * It reads syntax, not text, so a comment or a word in a sentence raises no alarm.
 */
export function findInSyntax({ path, text }: SourceFile, objection: Objection): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  const problems: string[] = [];
  const visit = (node: ts.Node): void => {
    const message = objection(node);
    if (message) problems.push(`${path}:${lineOf(source, node.getStart(source))}: ${message}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return problems;
}

function lineOf(source: ts.SourceFile, position: number): number {
  return source.getLineAndCharacterOfPosition(position).line + 1;
}

import ts from "typescript";
import type { SourceFile } from "./source-files.ts";
import { findInSyntax } from "./syntax.ts";

const walked = /^(app|db|jobs|tenants|training)\/.*\.(ts|tsx|js|jsx|sql)$/;

/** The runner, which stamps migrations before the clocks exist, and the generated dump. */
const allowed = [/^db\/migrate\.ts$/, /^db\/schema\.(sql|ts)$/];

const sqlComment = /--.*|\/\*[\s\S]*?\*\//g;

/** Where a migration defines the two clocks, PostgreSQL's own clock may be named. */
const clockDefinition = /create (or replace )?function app\.(wall_)?now\(\)[\s\S]*?(\$\$[\s\S]*?\$\$|;)/gi;

/** PostgreSQL's own clocks, but not `app.now()` and `app.wall_now()`. */
const sqlClock =
  /(?<!\bapp\.)\b(now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\s*\(\s*\)|\b(current_timestamp|current_date|current_time|localtimestamp|localtime)\b/gi;

/**
 * Finds every look at the machine's clock outside its one door: `Date.now()`, `new Date()`, `Temporal.Now`
 * and the clocks of SQL. Time comes in as the scope's `now` or `wallNow`, as `app.now()` or `app.wall_now()`.
 */
export function findBannedClocks(sources: readonly SourceFile[]): string[] {
  return sources
    .filter(({ path }) => walked.test(path) && !allowed.some((home) => home.test(path)))
    .flatMap((source) =>
      source.path.endsWith(".sql") ? findInSql(source) : findInSyntax(source, clockRead),
    );
}

function findInSql({ path, text }: SourceFile): string[] {
  const blank = (part: string) => part.replace(/[^\n]/g, " ");
  const lines = text.replace(sqlComment, blank).replace(clockDefinition, blank).split("\n");
  return lines.flatMap((line, index) =>
    sqlClocksOf(line).map((clock) => `${path}:${index + 1}: ${clock} (app.now() or app.wall_now() instead)`),
  );
}

function clockRead(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && isName(node.expression, "Date") && !node.arguments?.length)
    return "new Date() without arguments (take the scope's now or wallNow)";
  if (ts.isCallExpression(node) && isName(node.expression, "Date"))
    return "Date() (take the scope's now or wallNow)";
  if (ts.isPropertyAccessExpression(node) && isName(node.expression, "Date") && node.name.text === "now")
    return "Date.now (take the scope's now or wallNow)";
  if (ts.isPropertyAccessExpression(node) && isName(node.expression, "Temporal") && node.name.text === "Now")
    return "Temporal.Now (take the scope's now or wallNow)";
  const clock = isText(node) ? sqlClocksOf(node.text)[0] : undefined;
  return clock && `${clock} in SQL (app.now() or app.wall_now() instead)`;
}

function isName(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}

function isText(node: ts.Node): node is ts.LiteralLikeNode {
  return ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
}

function sqlClocksOf(text: string): string[] {
  return [...text.matchAll(sqlClock)].map(([clock]) => clock);
}

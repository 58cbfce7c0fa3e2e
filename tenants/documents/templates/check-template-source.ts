import Handlebars from "handlebars";
import { done, type Outcome, refused } from "#tenants/outcome.ts";

/** Why a template's source isn't accepted; `details` carry the line and what was found there. */
export type TemplateSourceRefusal =
  | "template-not-text"
  | "template-too-long"
  | "template-has-markup"
  | "template-syntax"
  | "template-unescaped"
  | "template-partial"
  | "template-decorator"
  | "template-helper"
  | "template-nested-each"
  | "template-unknown-field";

type Found = { refusal: TemplateSourceRefusal; line: number; found: string };

interface Surroundings {
  readonly fields: ReadonlySet<string>;
  readonly insideEach: boolean;
}

/** Longer than any real letter's part; bounds the work of the parser, which runs in the main thread. */
const longestSource = 20_000;

const allowedBlocks = new Set(["if", "unless", "each"]);

/**
 * Accepts a part's Handlebars source only if it is plain text with `{{field}}`, `{{#if}}`, `{{#unless}}` and
 * `{{#each}}` one level deep, over declared fields: a list of what may stand there, not of what may not, so
 * `lookup`, `constructor`, `__proto__`, `../`, `@data` and inline helpers need no rule of their own.
 * Takes anything, since Handlebars would run an AST object handed in as a template (CVE-2026-33937).
 */
export function checkTemplateSource(
  source: unknown,
  fieldNames: Iterable<string>,
): Outcome<undefined, TemplateSourceRefusal> {
  if (typeof source !== "string") return refused("template-not-text");
  if (source.length > longestSource) return refused("template-too-long", { longest: longestSource });
  const markup = /<[a-z!/?]/i.exec(source);
  if (markup) return refused("template-has-markup", { line: lineOf(source, markup.index), found: markup[0] });
  const unescaped = source.indexOf("{{{");
  if (unescaped >= 0) return refused("template-unescaped", { line: lineOf(source, unescaped), found: "{{{" });
  const program = parse(source);
  if (typeof program === "string") return refused("template-syntax", { found: program });
  const found = examine(program, { fields: new Set(fieldNames), insideEach: false });
  return found ? refused(found.refusal, { line: found.line, found: found.found }) : done();
}

function parse(source: string): hbs.AST.Program | string {
  try {
    return Handlebars.parseWithoutProcessing(source);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function examine(program: hbs.AST.Program, around: Surroundings): Found | undefined {
  if (program.blockParams?.length) return found("template-helper", program, "as |…|");
  for (const statement of program.body) {
    const problem = examineStatement(statement, around);
    if (problem) return problem;
  }
  return undefined;
}

function examineStatement(statement: hbs.AST.Statement, around: Surroundings): Found | undefined {
  switch (statement.type) {
    case "ContentStatement":
    case "CommentStatement":
      return undefined;
    case "MustacheStatement":
      return examineMustache(statement as hbs.AST.MustacheStatement, around);
    case "BlockStatement":
      return examineBlock(statement as hbs.AST.BlockStatement, around);
    case "PartialStatement":
    case "PartialBlockStatement":
      return found("template-partial", statement, "{{>");
    case "Decorator":
    case "DecoratorBlock":
      return found("template-decorator", statement, "{{*");
    default:
      return found("template-helper", statement, statement.type);
  }
}

function examineMustache(mustache: hbs.AST.MustacheStatement, around: Surroundings): Found | undefined {
  if (!mustache.escaped) return found("template-unescaped", mustache, "{{&");
  if (mustache.params.length > 0 || mustache.hash)
    return found("template-helper", mustache, nameOf(mustache.path));
  return examineField(mustache.path, around);
}

function examineBlock(block: hbs.AST.BlockStatement, around: Surroundings): Found | undefined {
  const helper = nameOf(block.path);
  const [subject, ...more] = block.params;
  if (!allowedBlocks.has(helper) || !subject || more.length > 0 || block.hash) {
    return found("template-helper", block, helper);
  }
  if (helper === "each" && around.insideEach) return found("template-nested-each", block, nameOf(subject));
  const within = { ...around, insideEach: around.insideEach || helper === "each" };
  return (
    examineField(subject, around) ??
    examine(block.program, within) ??
    (block.inverse ? examine(block.inverse, around) : undefined)
  );
}

/** A declared field by its bare name; inside `each`, the item itself and nothing else. */
function examineField(expression: hbs.AST.Expression, around: Surroundings): Found | undefined {
  const path = expression as hbs.AST.PathExpression;
  const isPlain = expression.type === "PathExpression" && path.depth === 0;
  const isKnown = around.insideEach
    ? isPlain && path.parts.length === 0
    : isPlain &&
      path.parts.length === 1 &&
      path.original === path.parts[0] &&
      around.fields.has(path.original);
  return isKnown ? undefined : found("template-unknown-field", expression, nameOf(expression));
}

function nameOf(expression: hbs.AST.Expression): string {
  return "original" in expression ? String(expression.original) : expression.type;
}

function found(refusal: TemplateSourceRefusal, node: hbs.AST.Node, text: string): Found {
  return { refusal, line: node.loc.start.line, found: text };
}

function lineOf(source: string, index: number): number {
  return source.slice(0, index).split("\n").length;
}

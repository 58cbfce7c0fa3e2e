import { createElement, type ReactNode } from "react";

/** HTML as React wrote it: elements with their attributes, and texts. */
export type HtmlNode = string | HtmlElement;
interface HtmlElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | true>>;
  readonly children: HtmlNode[];
}

const token =
  /<!--.*?-->|<!DOCTYPE[^>]*>|<\/([\w-]+)>|<([\w-]+)((?:\s[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>|[^<]+/gs;
const attribute = /\s([^\s=>]+)(?:="([^"]*)")?/g;
const hollow = new Set(["br", "col", "hr", "img", "input", "link", "meta", "wbr"]);
/** Attributes that React takes as yes or no. */
const flags = new Set(["async", "checked", "defer", "disabled", "hidden", "open", "required", "selected"]);
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };

/**
 * Reads back what React's server renderer wrote. It is regular: double quotes, closed elements, five entities;
 * no parser for anybody else's HTML.
 */
export function readHtml(html: string): HtmlNode[] {
  const root: HtmlElement = { tag: "", attributes: {}, children: [] };
  const open = [root];
  token.lastIndex = 0;
  for (let found = token.exec(html); found; found = token.exec(html)) {
    const [text, closed, opened, attributes = ""] = found;
    const parent = open.at(-1)!;
    if (closed) open.pop();
    else if (opened) {
      const element = { tag: opened, attributes: readAttributes(attributes), children: [] };
      parent.children.push(element);
      if (opened === "script") token.lastIndex = readScript(html, token.lastIndex, element);
      else if (!hollow.has(opened) && !text.endsWith("/>")) open.push(element);
    } else if (!text.startsWith("<!")) parent.children.push(decode(text));
  }
  return root.children;
}

/** The elements of those nodes, made anew at each call. */
export function asElements(nodes: readonly HtmlNode[]): ReactNode[] {
  return nodes.map((node) => {
    if (typeof node === "string") return node;
    const { tag, attributes, children } = node;
    if (tag !== "script") return createElement(tag, attributes, ...asElements(children));
    return createElement(tag, { ...attributes, dangerouslySetInnerHTML: { __html: children.join("") } });
  });
}

/** A script's text is no HTML; answers where it ends. */
function readScript(html: string, from: number, script: HtmlElement): number {
  const end = html.indexOf("</script>", from);
  script.children.push(html.slice(from, end));
  return end + "</script>".length;
}

function readAttributes(text: string): HtmlElement["attributes"] {
  const pairs = [...text.matchAll(attribute)].map(([, name, value = ""]) => {
    const isFlag = flags.has(name!) && value === "";
    return [name === "class" ? "className" : name!, isFlag || decode(value)] as const;
  });
  return Object.fromEntries(pairs);
}

function decode(text: string): string {
  return text.replace(/&(#x27|\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

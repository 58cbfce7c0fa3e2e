import { readFileSync } from "node:fs";

type Theme = "light" | "dark";
/** Name of a token to its colour in both themes. */
type Tokens = Record<string, Record<Theme, string>>;

const TOKEN = /--([\w-]+):\s*light-dark\(\s*(#[0-9a-f]{6})\s*,\s*(#[0-9a-f]{6})\s*\)/gi;

/** The inside of the first block that opens after `start`. */
function readBlock(css: string, start: string): string {
  const from = css.indexOf("{", css.indexOf(start));
  let depth = 0;
  for (let at = from; at < css.length; at++) {
    if (css[at] === "{") depth++;
    if (css[at] === "}" && --depth === 0) return css.slice(from, at);
  }
  throw new Error(`no block opens with ${start}`);
}

function readTokens(block: string): Tokens {
  const found = [...block.matchAll(TOKEN)].map(([, name, light, dark]) => [
    name!,
    { light: light!, dark: dark! },
  ]);
  return Object.fromEntries(found);
}

function readStyles(file: string): string {
  const css = readFileSync(new URL(`../../../app/ui/${file}`, import.meta.url), "utf8");
  return css.replace(/\/\*[\s\S]*?\*\//g, "");
}

const base = readTokens(readBlock(readStyles("tokens.css"), ":root {"));

/** What more contrast changes, where the system asks for it. */
export const moreContrast = readTokens(readBlock(readStyles("more-contrast.css"), "prefers-contrast: more"));

function pick(tokens: Tokens, theme: Theme): Record<string, string> {
  return Object.fromEntries(Object.entries(tokens).map(([name, colours]) => [name, colours[theme]]));
}

/** Every theme a reader can meet: name of a token to its colour. */
export const themes = {
  light: pick(base, "light"),
  dark: pick(base, "dark"),
  "light, more contrast": pick({ ...base, ...moreContrast }, "light"),
  "dark, more contrast": pick({ ...base, ...moreContrast }, "dark"),
};

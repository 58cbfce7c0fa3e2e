import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const FOLDER = new URL("../../../app/ui/html/", import.meta.url);
const files = readdirSync(FOLDER);
const read = (file: string) => readFileSync(new URL(file, FOLDER), "utf8");
const components = files.filter((file) => file.endsWith(".tsx"));
const modules = files.filter((file) => file.endsWith(".module.css"));

describe("styles of components", () => {
  it.each(components)("%s names only classes its style sheet has", (file) => {
    const source = read(file);
    const missing = [...source.matchAll(/import (\w+) from "\.\/([\w-]+\.module\.css)"/g)].flatMap(
      ([, name, sheet]) => {
        const css = read(sheet!);
        const used = [...source.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, "g"))].map((match) => match[1]!);
        return used.filter((used) => !new RegExp(`\\.${used}\\b`).test(css));
      },
    );
    expect(missing).toEqual([]);
  });

  it.each(components)("%s sets no style attribute, which the content security policy would drop", (file) => {
    expect(read(file)).not.toMatch(/\bstyle=/);
  });

  it.each(modules)("%s states the order of layers first, since chunks load in any order", (file) => {
    expect(read(file)).toMatch(/^@layer base, components;/);
  });

  it.each(modules)("%s takes its colours from the tokens", (file) => {
    const outsidePrint = read(file).replace(/@media print \{[\s\S]*?\n {2}\}/g, "");
    expect(outsidePrint).not.toMatch(/#[0-9a-f]{3,8}\b|\brgba?\(/i);
  });
});

import { describe, expect, it } from "vitest";
import { moreContrast, themes } from "./tokens.ts";

/** Foreground, background and the least ratio: 4.5 for text, 3 for large text and graphics (WCAG 1.4.3, 1.4.11). */
type Pair = readonly [string, string, number];

const GROUNDS = ["canvas", "surface", "sunken", "hover", "selected"];
const STATES = ["draft", "new", "active", "wait", "soon", "late", "done", "no"];

const BODY = ["ink", "ink-2"];
const TEXT = [
  "ink-3",
  "link",
  "link-hover",
  "link-visited",
  "accent",
  "danger",
  ...STATES.map((s) => `st-${s}`),
];
const GRAPHICS = ["line-control", "focus", "brand"];

/** Body text is held to 7, above the bar of the law: people read here for hours. */
const pairs: readonly Pair[] = [
  ...GROUNDS.flatMap((ground): Pair[] => [
    ...BODY.map((name): Pair => [name, ground, 7]),
    ...TEXT.map((name): Pair => [name, ground, 4.5]),
    ...GRAPHICS.map((name): Pair => [name, ground, 3]),
  ]),
  ...STATES.flatMap((state): Pair[] => [
    [`st-${state}`, `st-${state}-tint`, 4.5],
    ["ink", `st-${state}-tint`, 7],
    ["link", `st-${state}-tint`, 4.5],
  ]),
  ...["ink", "ink-2"].map((name): Pair => [name, "accent-tint", 7]),
  ["accent", "accent-tint", 4.5],
  ["link", "accent-tint", 4.5],
  ["on-brand", "brand", 7],
  ["on-brand", "brand-hover", 7],
  ["on-accent", "accent", 4.5],
  ["on-danger", "danger", 4.5],
  ["on-danger", "danger-hover", 4.5],
  ...["chrome", "chrome-2"].flatMap((ground): Pair[] => [
    ["chrome-ink", ground, 7],
    ["chrome-ink-2", ground, 7],
    ["chrome-accent", ground, 4.5],
    ["chrome-line", ground, 3],
    ["focus-on-chrome", ground, 3],
  ]),
  ["train-b", "train-a", 7],
  ["on-alarm", "alarm", 7],
  ["on-tenant", "tenant", 4.5],
  ["tenant", "surface", 3],
  ["tenant", "canvas", 3],
  ...["chart-1", "chart-2", "chart-target"].map((name): Pair => [name, "surface", 3]),
  ...["paper-ink", "paper-link", "merge-missing", "stamp"].map((name): Pair => [name, "paper", 4.5]),
  ["merge-ink", "merge", 4.5],
];

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Contrast ratio of two colours (WCAG 2.2, "contrast ratio"). */
function ratio(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

describe("colours", () => {
  it("measures contrast as WCAG does", () => {
    expect(ratio("#000000", "#ffffff")).toBeCloseTo(21);
    expect(ratio("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });

  it.each(Object.entries(themes))("can be read in the theme %s", (_, colours) => {
    const unreadable = pairs.flatMap(([front, ground, least]) => {
      const [one, other] = [colours[front], colours[ground]];
      if (!one || !other) return [`${front} on ${ground}: no such token`];
      const found = ratio(one, other);
      return found < least ? [`${front} on ${ground}: ${found.toFixed(2)} < ${least}`] : [];
    });
    expect(unreadable).toEqual([]);
  });

  it("leaves no colour unmeasured but the hairline", () => {
    const measured = new Set(pairs.flatMap((pair) => pair.slice(0, 2)));
    expect(Object.keys(themes.light).filter((name) => !measured.has(name))).toEqual(["line"]);
  });

  it("turns up the contrast of most colours where the system asks for more", () => {
    expect(Object.keys(moreContrast).length).toBeGreaterThan(40);
  });
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { compareVersions, type Letter } from "#tenants/documents/index.ts";

const letterOf = (resolution: readonly string[]): Letter => ({
  kind: "decision",
  title: "DECYZJA",
  mark: "OŚ.6131.1.2026",
  parts: { organ: ["Wójt Gminy Mykanów"], resolution },
});

it("shows a changed paragraph as removed and added, and leaves out parts that stayed", () => {
  const differences = compareVersions(
    letterOf(["zezwalam", "na usunięcie lipy"]),
    letterOf(["zezwalam", "na usunięcie dębu"]),
  );
  expect(differences).toEqual([
    {
      part: "resolution",
      paragraphs: [
        { change: "kept", text: "zezwalam" },
        { change: "removed", text: "na usunięcie lipy" },
        { change: "added", text: "na usunięcie dębu" },
      ],
    },
  ]);
});

it("finds one change among thousands of paragraphs, and gives up comparing each with each, at once", () => {
  const many = Array.from({ length: 16_000 }, (_, index) => `${index}`);
  const started = performance.now();
  const [one] = compareVersions(letterOf(many), letterOf(many.with(8_000, "inaczej")));
  expect(one!.paragraphs.filter(({ change }) => change !== "kept")).toEqual([
    { change: "removed", text: "8000" },
    { change: "added", text: "inaczej" },
  ]);
  const [other] = compareVersions(letterOf(many), letterOf(many.toReversed()));
  expect(other!.paragraphs).toHaveLength(32_000);
  expect(performance.now() - started).toBeLessThan(1_000);
});

it("loses no paragraph of either version, whatever they say", () => {
  const paragraphs = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 8 });
  fc.assert(
    fc.property(paragraphs, paragraphs, (before, after) => {
      const changes = compareVersions(letterOf(before), letterOf(after)).flatMap((part) => part.paragraphs);
      const without = (dropped: string) =>
        changes.filter(({ change }) => change !== dropped).map(({ text }) => text);
      if (changes.length === 0) expect(before).toEqual(after);
      else expect([without("added"), without("removed")]).toEqual([before, after]);
    }),
  );
});

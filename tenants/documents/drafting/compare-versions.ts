import { readEnclosures, writeEnclosure } from "../enclosures/rules.ts";
import { type Letter, type LetterPart, letterParts, readPart } from "../letter.ts";

/** A paragraph as it fared between two versions. */
export interface ParagraphChange {
  readonly change: "kept" | "added" | "removed";
  readonly text: string;
}

/** What of a letter is compared: its parts, and the list of the files that go with it. */
export type ComparedPart = LetterPart | "enclosures";

/** One part of the letter with its paragraphs in reading order; a changed paragraph is removed, then added. */
export interface PartDifference {
  readonly part: ComparedPart;
  readonly paragraphs: readonly ParagraphChange[];
}

/** Compares two versions of a letter paragraph by paragraph; parts without a change are left out. */
export function compareVersions(before: Letter, after: Letter): PartDifference[] {
  const compared: readonly ComparedPart[] = [...letterParts, "enclosures"];
  return compared
    .map((part) => ({ part, paragraphs: compareParagraphs(linesOf(before, part), linesOf(after, part)) }))
    .filter(({ paragraphs }) => paragraphs.some(({ change }) => change !== "kept"));
}

function linesOf(letter: Letter, part: ComparedPart): readonly string[] {
  return part === "enclosures" ? readEnclosures(letter).map(writeEnclosure) : readPart(letter, part);
}

/** More pairs of changed paragraphs than any letter has; comparing each with each would take seconds. */
const mostPairs = 250_000;

const as = (change: ParagraphChange["change"]) => (text: string) => ({ change, text });

/** Sets aside what both begin and end with, so that only what lies between is compared. */
function compareParagraphs(before: readonly string[], after: readonly string[]): ParagraphChange[] {
  const head = countAlike(before, after);
  const tail = countAlike(before.slice(head).toReversed(), after.slice(head).toReversed());
  const [old, young] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  const between =
    old.length * young.length > mostPairs
      ? [...old.map(as("removed")), ...young.map(as("added"))]
      : compareEach(old, young);
  return [
    ...before.slice(0, head).map(as("kept")),
    ...between,
    ...before.slice(before.length - tail).map(as("kept")),
  ];
}

/** How many paragraphs both begin with. */
function countAlike(one: readonly string[], other: readonly string[]): number {
  const first = one.findIndex((text, index) => text !== other[index]);
  return first < 0 ? one.length : first;
}

/** Keeps the longest common sequence of paragraphs. */
function compareEach(before: readonly string[], after: readonly string[]): ParagraphChange[] {
  const common = measureCommon(before, after);
  const changes: ParagraphChange[] = [];
  let [one, other] = [0, 0];
  while (one < before.length || other < after.length) {
    const [old, young] = [before[one], after[other]];
    if (old !== undefined && old === young) {
      changes.push({ change: "kept", text: old });
      one += 1;
      other += 1;
    } else if (
      old !== undefined &&
      (young === undefined || common[one + 1]![other]! >= common[one]![other + 1]!)
    ) {
      changes.push({ change: "removed", text: old });
      one += 1;
    } else {
      changes.push({ change: "added", text: young! });
      other += 1;
    }
  }
  return changes;
}

/** Length of the longest common sequence of the two tails, for every pair of beginnings. */
function measureCommon(before: readonly string[], after: readonly string[]): number[][] {
  const common = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let one = before.length - 1; one >= 0; one -= 1) {
    for (let other = after.length - 1; other >= 0; other -= 1) {
      const isSame = before[one] === after[other];
      common[one]![other] = isSame
        ? common[one + 1]![other + 1]! + 1
        : Math.max(common[one + 1]![other]!, common[one]![other + 1]!);
    }
  }
  return common;
}

import { foldLetters } from "#tenants/folding/index.ts";
import type { OfficeKind, Service } from "./service.ts";
import { listServices } from "./services.ts";

/** Longer questions are cut; nobody types more to find a service. */
const longestQuery = 100;

/**
 * Finds services by what people call them: names, tasks in both languages and everyday words, without regard
 * to capitals, diacritics or Polish endings ("wycinke", "drzewa"). Every word must fit; the best fit comes first.
 */
export function searchServices(officeKind: OfficeKind, query: string): Service[] {
  const asked = splitWords(query.slice(0, longestQuery));
  if (asked.length === 0) return [];
  return listServices(officeKind)
    .map((service) => ({ service, score: scoreService(service, asked) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ service }) => service);
}

function scoreService({ name, wording }: Service, asked: readonly string[]): number {
  const known = splitWords([name, wording.task.pl, wording.task.en, ...wording.words].join(" "));
  const scores = asked.map((word) => Math.max(...known.map((other) => scoreWord(word, other))));
  return scores.every((score) => score > 0) ? scores.reduce((sum, score) => sum + score, 0) : 0;
}

/** 1 for the same word, less for a beginning or another ending of it, 0 for another word. */
function scoreWord(asked: string, known: string): number {
  if (asked === known) return 1;
  const shorter = Math.min(asked.length, known.length);
  let shared = 0;
  while (shared < shorter && asked[shared] === known[shared]) shared += 1;
  const isBeginning = shared === asked.length && shared >= 3;
  const isOtherEnding = shared >= Math.max(3, asked.length - 2) && known.length - shared <= 3;
  return isBeginning || isOtherEnding ? shared / (Math.max(asked.length, known.length) + 1) : 0;
}

/**
 * Words of three signs and more; shorter ones (o, na, do) tell nothing. A hyphen belongs to its word (IN-1).
 */
function splitWords(text: string): string[] {
  return foldLetters(text)
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word.length > 2);
}

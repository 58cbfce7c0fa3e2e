import { nbsp } from "#tenants/typography.ts";

/**
 * Sets the no-break spaces of a whole Polish catalogue, in its texts, lists and in what its functions answer, so
 * that catalogues are written as one types.
 */
export function typeset<Words>(words: Words): Words {
  if (typeof words === "string") return nbsp(words) as Words;
  if (typeof words === "function") {
    return ((...given: unknown[]) => typeset((words as (...given: unknown[]) => unknown)(...given))) as Words;
  }
  if (Array.isArray(words)) return words.map(typeset) as Words;
  if (typeof words !== "object" || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([name, word]) => [name, typeset(word)])) as Words;
}

/** A stretch of a paragraph: plain, a value from the case's data, or a blank that is still to be filled in. */
export interface Stretch {
  readonly text: string;
  readonly role: "plain" | "value" | "blank";
}

/**
 * Splits a paragraph where values of fields stand in it as whole words, the longest first, and where it has blanks
 * such as "[Termin usunięcia]".
 */
export function markValues(paragraph: string, values: readonly string[]): readonly Stretch[] {
  const known = values
    .filter((value) => !value.startsWith("["))
    .toSorted((one, other) => other.length - one.length);
  const words = known.map((value) => `(?<![\\p{L}\\d])${escapeForPattern(value)}(?![\\p{L}\\d])`);
  const pattern = new RegExp(["\\[[^\\]\\n]+\\]", ...words].join("|"), "gu");
  const stretches: Stretch[] = [];
  let end = 0;
  for (const found of paragraph.matchAll(pattern)) {
    if (found.index > end) stretches.push({ text: paragraph.slice(end, found.index), role: "plain" });
    stretches.push({ text: found[0], role: isBlank(found[0]) ? "blank" : "value" });
    end = found.index + found[0].length;
  }
  if (end < paragraph.length) stretches.push({ text: paragraph.slice(end), role: "plain" });
  return stretches;
}

/** The date that comes with the signature is nobody's to fill in. */
function isBlank(text: string): boolean {
  return text.startsWith("[") && text !== "[data podpisu]";
}

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

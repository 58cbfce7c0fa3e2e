import type { WorkRow } from "./worklist-row.ts";

/**
 * A row that came to the reader's desk and that she hasn't opened: heavy, with the disc unless its term is near or
 * past, and the word where it is seen.
 */
export function showNew(row: WorkRow): WorkRow {
  const stage = row.stage === word ? word : `${word}, ${row.stage}`;
  if (row.urgency) return { ...row, stage, word: `${word}, ${row.word}`, isNew: true };
  return { ...row, stage, status: "new", word, isNew: true };
}

const word = "nowa";

import type { Description } from "../types.ts";

/** A field of an entry that was put right, as it was and as it is; null: empty. Days are ISO dates. */
export interface FieldChange {
  readonly field: keyof Description;
  readonly was: string | null;
  readonly is: string | null;
}

/** Fields that can be put right, in the order of the form. */
const fields = [
  "senderName",
  "senderAddress",
  "senderMark",
  "letterOn",
  "title",
  "attachmentCount",
  "remarks",
] as const satisfies readonly (keyof Description)[];

const write = (value: Description[keyof Description]) => (value ? value.toString() : null);

/** What two descriptions differ in. */
export function compareDescriptions(before: Description, after: Description): FieldChange[] {
  return fields
    .map((field) => ({ field, was: write(before[field]), is: write(after[field]) }))
    .filter(({ was, is }) => was !== is);
}

/** Changes as an event keeps them: `title.was`, `title.is`. */
export function toEventData(changes: readonly FieldChange[]): Record<string, string | null> {
  const pairs = changes.flatMap(({ field, was, is }) => [
    [`${field}.was`, was],
    [`${field}.is`, is],
  ]);
  return Object.fromEntries(pairs) as Record<string, string | null>;
}

/** The changes that an event keeps. */
export function readEventData(data: Readonly<Record<string, unknown>>): FieldChange[] {
  const read = (key: string) => (data[key] as string | null | undefined) ?? null;
  return fields
    .filter((field) => `${field}.is` in data)
    .map((field) => ({ field, was: read(`${field}.was`), is: read(`${field}.is`) }));
}

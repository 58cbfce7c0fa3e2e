import type { Status } from "#app/ui/html/status-shape.tsx";

/** A line of the worklist, whatever waits: a case, an incoming item or a letter. */
export interface WorkRow {
  readonly key: string;
  readonly href: string;
  /** Cases show a preview beside the list; other things open at once. */
  readonly hasPreview: boolean;
  readonly mark: string;
  readonly title: string;
  readonly party: string;
  /** Who handles it, where the list is not the reader's own. */
  readonly handler?: string;
  readonly stage: string;
  /** The status's shape and its word, which stands in the group's heading or the last column. */
  readonly status: Status;
  readonly word: string;
  /** "2 dni po", "dziś", "25 dni", "–". */
  readonly left: string;
  readonly urgency?: "late" | "soon";
  /** Came to the reader's desk and wasn't opened yet: heavy. */
  readonly isNew?: true;
}

/** Lines under one heading. */
export interface WorkGroup {
  readonly heading: string;
  readonly rows: readonly WorkRow[];
}

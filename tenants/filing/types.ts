import type { Temporal } from "temporal-polyfill";
import type { Answers, PublishedForm } from "#tenants/forms/index.ts";

/**
 * What a resident files: something new, what an application lacked (KPA art. 64 § 2), an appeal (art. 127), or in an
 * open case a further letter or the withdrawal of her application (art. 105 § 2).
 */
export type FilingKind = "application" | "supplement" | "appeal" | "letter" | "withdrawal";

/** A draft with its form and with its files among the answers. */
export interface Draft {
  readonly tenantId: number;
  readonly id: string;
  readonly kind: FilingKind;
  /** The matter that it continues; null for an application. */
  readonly residentCaseId: string | null;
  /** The letter that a supplement or an appeal answers. */
  readonly letterId: string | null;
  readonly form: PublishedForm;
  readonly answers: Answers;
  /** Pages that were saved at least once; the task list counts them. */
  readonly savedPages: ReadonlySet<string>;
  /** Goes up with each saved page. */
  readonly version: number;
  readonly createdAt: Temporal.Instant;
  readonly updatedAt: Temporal.Instant;
}

/** What filing gave: the receipt, its number in the register, and where to follow the case. */
export interface Filed {
  readonly receiptId: string;
  readonly rpw: string;
  readonly residentCaseId: string;
}

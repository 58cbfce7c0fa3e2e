import type { Temporal } from "temporal-polyfill";

/**
 * Whom to write to: the data protection officer (RODO art. 37 ust. 7; her name, and e-mail or telephone: ustawa
 * o ochronie danych osobowych art. 11) and the accessibility coordinator (ustawa o zapewnianiu dostępności art. 14).
 * The two Polish articles come from general knowledge: read them before production.
 */
export const contactKinds = ["data-protection", "accessibility"] as const;

export type ContactKind = (typeof contactKinds)[number];

/** A person to write to, from a day on. */
export interface NewContact {
  readonly kind: ContactKind;
  readonly name: string;
  /** Null only where there is a telephone. */
  readonly email: string | null;
  readonly phone: string | null;
  readonly from: Temporal.PlainDate;
}

/** The same as it stands in the office's profile. */
export interface OfficeContact extends NewContact {
  /** The last day, or null while it lasts. */
  readonly to: Temporal.PlainDate | null;
}

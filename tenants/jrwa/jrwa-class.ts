import type { Temporal } from "temporal-polyfill";

/** A class of an office's JRWA over a span of days. */
export interface JrwaClass {
  readonly id: string;
  /** One to five digits; each digit is a level. */
  readonly symbol: string;
  readonly parentSymbol: string | null;
  /** Hasło klasyfikacyjne. */
  readonly title: string;
  /** Archival category ("A", "BE10" …); null for a class that only groups others. */
  readonly category: string | null;
  readonly notes: string;
  /** How sure the transcription is; see `verifiedLabel`. */
  readonly verified: string;
  readonly confirmedAt: Temporal.Instant | null;
  /** Name of whoever confirmed or added it; null when no person did. */
  readonly confirmedBy: string | null;
  readonly validFrom: Temporal.PlainDate;
  readonly validTo: Temporal.PlainDate | null;
}

/** A class an office adds to its list. */
export interface NewClass {
  readonly symbol: string;
  readonly title: string;
  /** Null for a class that will only group others. */
  readonly category: string | null;
  readonly notes: string;
  readonly validFrom: Temporal.PlainDate;
}

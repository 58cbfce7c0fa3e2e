import type { Temporal } from "temporal-polyfill";

/** A unit of an office: department, section or single position with a symbol. */
export interface Unit {
  readonly unitId: string;
  readonly parentId: string | null;
  /** First part of the marks of its cases (IK § 5). */
  readonly symbol: string;
  readonly name: string;
  /** True when the symbol is made up for a demonstration. */
  readonly isIllustrative: boolean;
}

/** A unit that an office forms. */
export interface NewUnit {
  /** First part of case marks: letters and digits, parts joined by a hyphen, e.g. `OŚ`, `Or-I` (IK § 5). */
  readonly symbol: string;
  readonly name: string;
  readonly parentId?: string | null;
  /** True when the symbol is made up for a demonstration, not taken from the office's own regulation. */
  readonly isIllustrative?: boolean;
  readonly from: Temporal.PlainDate;
}

/** Why the room refuses; `symbol-taken` tells the `symbol` and the `year`. */
export type UnitRefusal =
  | "not-allowed"
  | "symbol-malformed"
  | "unit-name-missing"
  | "day-missing"
  | "symbol-taken"
  | "unknown-unit";

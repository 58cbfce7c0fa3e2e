import { Temporal } from "temporal-polyfill";

/** The span of a person's latest position, both days included. An end before the start: it was called off. */
export interface Employment {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate | null;
}

/** Where a person stands in an office; `called-off`: she was to begin, and then wasn't. */
export type Standing = "to-come" | "at-work" | "gone" | "called-off";

/** Where she stands on `day`. */
export function standingOn({ from, to }: Employment, day: Temporal.PlainDate): Standing {
  if (to !== null && isBefore(to, from)) return "called-off";
  if (to !== null && isBefore(to, day)) return "gone";
  return isBefore(day, from) ? "to-come" : "at-work";
}

/** Whether she doesn't work there any more on `day`, or was called off before she began. */
export function hasLeftBy(employment: Employment, day: Temporal.PlainDate): boolean {
  return ["gone", "called-off"].includes(standingOn(employment, day));
}

/** The last day of a right that is to last until `wanted`: it never outlasts her work. */
export function lastDayOfRight(
  { to }: Employment,
  wanted: Temporal.PlainDate | null,
): Temporal.PlainDate | null {
  if (to === null || wanted === null) return to ?? wanted;
  return isBefore(to, wanted) ? to : wanted;
}

/** Whether `day` is earlier than `other`. */
export function isBefore(day: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(day, other) < 0;
}

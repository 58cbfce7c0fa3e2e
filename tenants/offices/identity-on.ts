import { Temporal } from "temporal-polyfill";
import type { OfficeIdentity } from "./office.ts";

/** The identity that was valid on a day, both ends included; none before the first one. */
export function identityOn(
  identities: readonly OfficeIdentity[],
  day: Temporal.PlainDate,
): OfficeIdentity | undefined {
  const { compare } = Temporal.PlainDate;
  return identities.find(
    ({ validFrom, validTo }) =>
      compare(validFrom, day) <= 0 && (validTo === null || compare(day, validTo) <= 0),
  );
}

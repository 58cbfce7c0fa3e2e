import type { Service } from "./service.ts";

/**
 * Authorities above in matters of their own, in the nominative: the geodetic inspectorate (Prawo geodezyjne i
 * kartograficzne art. 7b) and the voivode (Prawo budowlane art. 82 ust. 3). These articles and the full names come from
 * general knowledge: read them before production.
 */
const authorities: Readonly<Record<NonNullable<Service["higher_authority"]>, string>> = {
  "geodetic-inspectorate": "Śląski Wojewódzki Inspektor Nadzoru Geodezyjnego i\u00a0Kartograficznego",
  voivode: "Wojewoda Śląski",
};

/**
 * The authority above the one that settles this service; undefined where that is the office's own higher authority
 * (KPA art. 17 pkt 1).
 */
export function higherAuthorityOf({ higher_authority }: Service): string | undefined {
  return higher_authority && authorities[higher_authority];
}

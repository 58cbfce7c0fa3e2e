import type { Service } from "./service.ts";

/**
 * The authorities that a service's card names for appeals instead of the office's own, in the nominative: the geodetic
 * inspectorate (Prawo geodezyjne i kartograficzne art. 7b) and the voivode (Prawo budowlane art. 82 ust. 3). These articles
 * and the full names come from general knowledge: read them before production.
 */
const authorities: readonly (readonly [named: RegExp, name: string])[] = [
  [/\bWINGiK\b/, "Śląski Wojewódzki Inspektor Nadzoru Geodezyjnego i\u00a0Kartograficznego"],
  [/\bwojewoda\b/, "Wojewoda Śląski"],
];

/**
 * The authority above the one that settles this service, where its card names one; undefined where that is the office's
 * own higher authority (KPA art. 17 pkt 1).
 */
export function higherAuthorityOf({ appeal }: Service): string | undefined {
  return authorities.find(([named]) => named.test(appeal ?? ""))?.[1];
}

import type { ScopeRole } from "../../db/roles.ts";

/**
 * Where a role may see every office's rows, by decision and not by accident. Whoever adds a line here says why.
 */
export const openByDecision: ReadonlySet<string> = new Set<`${string}:${ScopeRole}`>([
  // The directory of offices is public by nature, and the county keeps it.
  "office_identities:epowiat_public",
  "office_profiles:epowiat_public",
  "office_identities:epowiat_county",
  "office_profiles:epowiat_county",
  // The law wants these published (RODO art. 37 ust. 7).
  "office_contacts:epowiat_public",
  // The county sees who administers which office: accounts, never letters or cases (decision 4).
  "officers:epowiat_county",
  // The county keeps the clocks of sandboxes; production has none.
  "tenant_clocks:epowiat_county",
  // Public keys verify receipts; the sealed private half isn't granted.
  "office_keys:epowiat_public",
  // Sign-in finds out whose session it is before it knows any office.
  "officers:epowiat_sign_in",
  "residents:epowiat_sign_in",
  // The relay claims work of all offices and sees nothing else.
  "outbox:epowiat_system",
]);

/** Functions that pass the wall on purpose (decision 13), and the tables that their owner may search. */
export const definersByDecision: ReadonlySet<string> = new Set(["app.search_cases", "app.search_items"]);
export const searchedByDecision: ReadonlySet<string> = new Set(["cases", "incoming_items"]);

import { inTheSameTime } from "#app/http/in-the-same-time.ts";
import { asSignIn } from "#db/scope.ts";
import type { RefusalDetails } from "#tenants/outcome.ts";
import { type OrderedAccount, orderAccount } from "#tenants/residents/index.ts";
import { countGuess } from "#tenants/sign-in/index.ts";

/** Why no account can be ordered, and at which field. */
export interface FaultyAccount {
  readonly refusal: "email-malformed" | "name-missing" | "name-too-long" | "too-many-attempts";
  readonly details?: RefusalDetails;
  readonly field: "imie" | "nazwisko" | "email";
}

const longestName = 100;

/**
 * Orders an account, or says what to repair. Every order counts against the visitor's address on the network
 * (`address`), right or wrong, so that nobody fills other people's mailboxes.
 */
export async function openAccount(typed: OrderedAccount, address: string): Promise<FaultyAccount | null> {
  for (const [field, name] of [["imie", typed.firstName] as const, ["nazwisko", typed.lastName] as const]) {
    if (!name) return { refusal: "name-missing", field };
    if (name.length > longestName)
      return { refusal: "name-too-long", details: { longest: longestName }, field };
  }
  const counted = await asSignIn((tx) => countGuess(tx, { at: "sign-up", address }));
  if (!counted.done) return { ...counted, field: "email" };
  const ordered = await inTheSameTime(asSignIn((tx) => orderAccount(tx, typed)));
  return ordered.done ? null : { refusal: ordered.refusal, field: "email" };
}

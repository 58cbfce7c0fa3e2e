import { inTheSameTime } from "#app/http/in-the-same-time.ts";
import { asSignIn } from "#db/scope.ts";
import type { RefusalDetails } from "#tenants/outcome.ts";
import { type OrderedAccount, orderAccount } from "#tenants/residents/index.ts";
import { countGuess, isEmail, normaliseEmail } from "#tenants/sign-in/index.ts";

/** Why no account can be ordered, and at which field. */
export interface AccountFault {
  readonly refusal:
    | "email-malformed"
    | "first-name-missing"
    | "last-name-missing"
    | "name-too-long"
    | "too-many-attempts";
  readonly details?: RefusalDetails;
  readonly field: "imie" | "nazwisko" | "email";
}

const longestName = 100;

/**
 * Orders an account, or says all that is to be repaired; nothing, when it is ordered. Every order counts against the
 * visitor's address on the network (`address`), so that nobody fills other people's mailboxes.
 */
export async function openAccount(typed: OrderedAccount, address: string): Promise<readonly AccountFault[]> {
  const faults = listFaults(typed);
  if (faults.length > 0) return faults;
  const counted = await asSignIn((tx) => countGuess(tx, { at: "sign-up", address }));
  if (!counted.done) return [{ ...counted, field: "email" }];
  const ordered = await inTheSameTime(asSignIn((tx) => orderAccount(tx, typed)));
  return ordered.done ? [] : [{ refusal: ordered.refusal, field: "email" }];
}

function listFaults({ firstName, lastName, email }: OrderedAccount): AccountFault[] {
  const tooLong = { refusal: "name-too-long", details: { longest: longestName } } as const;
  const faults: AccountFault[] = [];
  if (!firstName) faults.push({ refusal: "first-name-missing", field: "imie" });
  if (firstName.length > longestName) faults.push({ ...tooLong, field: "imie" });
  if (!lastName) faults.push({ refusal: "last-name-missing", field: "nazwisko" });
  if (lastName.length > longestName) faults.push({ ...tooLong, field: "nazwisko" });
  if (!isEmail(normaliseEmail(email))) faults.push({ refusal: "email-malformed", field: "email" });
  return faults;
}

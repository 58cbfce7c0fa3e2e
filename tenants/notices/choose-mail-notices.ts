import type { TenantTx } from "#db/scope.ts";
import { requirePerson } from "./require-person.ts";
import { updateMailNotices } from "./store.ts";

/** The person who asks chooses whether her notices also come by mail. */
export function chooseMailNotices(tx: TenantTx, isWanted: boolean): Promise<void> {
  return updateMailNotices(tx, requirePerson(tx), isWanted);
}

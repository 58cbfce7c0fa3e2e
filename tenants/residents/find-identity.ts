import type { ResidentTx } from "#db/scope.ts";
import { selectIdentity } from "./store.ts";
import type { Identity } from "./trusted-profile.ts";

/** Who the trusted profile said the resident is; undefined while she only says so herself. */
export function findIdentity(tx: ResidentTx): Promise<Identity | undefined> {
  return selectIdentity(tx);
}

import type { ResidentTx } from "#db/scope.ts";
import { selectEmail } from "./store.ts";

/** Where mail to this resident goes; no office can read it, so whoever mails her asks in her own scope. */
export function findMailAddress(tx: ResidentTx): Promise<string | undefined> {
  return selectEmail(tx);
}

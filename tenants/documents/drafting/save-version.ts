import type { TenantTx } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { openVersion } from "../open-version.ts";
import type { SaveRefusal } from "../refusals.ts";
import type { ReadVersion } from "../types.ts";
import { addVersion } from "./add-version.ts";
import { lockToWrite } from "./open-letter-case.ts";
import type { Written } from "./write-letter.ts";

/**
 * Saves a draft, or one that came back, as a new version of its author; older versions stay.
 * Refuses `changed-meanwhile` when somebody saved a newer one since this person opened hers.
 */
export async function saveVersion(
  tx: TenantTx,
  officer: Officer,
  { documentId, versionNumber, ...written }: ReadVersion & Written,
): Promise<Outcome<ReadVersion, SaveRefusal>> {
  if (!mayDo(officer, "draft")) return refused("not-allowed");
  const opened = await openVersion(tx, { documentId, versionNumber }, ["draft", "returned"]);
  if (!opened.done) return opened;
  const own = await lockToWrite(tx, officer, opened.value.document.caseId);
  if (!own.done) return own;
  const added = await addVersion(tx, officer, opened.value, written);
  return added.done ? done({ documentId, versionNumber: added.value.number }) : added;
}

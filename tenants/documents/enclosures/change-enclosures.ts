import type { TenantTx } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { keepVersion } from "../drafting/keep-version.ts";
import { lockToWrite } from "../drafting/open-letter-case.ts";
import { openVersion } from "../open-version.ts";
import type { EnclosureRefusal } from "../refusals.ts";
import type { ReadVersion } from "../types.ts";
import type { Enclosure } from "./rules.ts";
import { selectEnclosures } from "./store.ts";

/**
 * Keeps a draft, or one that came back, as a new version that differs in its enclosures alone: its author changes them
 * exactly as she changes its text, and what was approved or signed is out of her hands.
 */
export async function changeEnclosures(
  tx: TenantTx,
  officer: Officer,
  { documentId, versionNumber }: ReadVersion,
  change: (enclosed: readonly Enclosure[]) => Promise<Outcome<readonly Enclosure[], EnclosureRefusal>>,
): Promise<Outcome<ReadVersion, EnclosureRefusal>> {
  if (!mayDo(officer, "draft")) return refused("not-allowed");
  const opened = await openVersion(tx, { documentId, versionNumber }, ["draft", "returned"]);
  if (!opened.done) return opened;
  const own = await lockToWrite(tx, officer, opened.value.document.caseId);
  if (!own.done) return own;
  const changed = await change(await selectEnclosures(tx, documentId, versionNumber));
  if (!changed.done) return changed;
  const { fields, letter } = opened.value.version;
  const kept = await keepVersion(tx, officer, opened.value, { fields, letter, enclosed: changed.value });
  return done({ documentId, versionNumber: kept.number });
}

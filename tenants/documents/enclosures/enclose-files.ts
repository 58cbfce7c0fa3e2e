import type { TenantTx } from "#db/scope.ts";
import { recordFile, type StoredFile } from "#tenants/files/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { Officer } from "#tenants/people/index.ts";
import type { EnclosureRefusal } from "../refusals.ts";
import type { ReadVersion } from "../types.ts";
import { changeEnclosures } from "./change-enclosures.ts";
import { type Enclosure, mostEnclosures } from "./rules.ts";

/**
 * Encloses files with a draft, after those that it has, as a new version (IK zał. 1 B10).
 * @param files contents that lie on the disk already: they are put there before a scope is opened
 */
export function encloseFiles(
  tx: TenantTx,
  officer: Officer,
  { files, ...read }: ReadVersion & { readonly files: readonly StoredFile[] },
): Promise<Outcome<ReadVersion, EnclosureRefusal>> {
  return changeEnclosures(tx, officer, read, async (enclosed) => {
    if (files.length === 0) return refused("enclosure-not-chosen");
    if (enclosed.length + files.length > mostEnclosures) {
      return refused("enclosures-too-many", { most: mostEnclosures });
    }
    const added: Enclosure[] = [];
    for (const file of files) added.push({ ...file, fileId: await recordFile(tx, file) });
    return done([...enclosed, ...added]);
  });
}

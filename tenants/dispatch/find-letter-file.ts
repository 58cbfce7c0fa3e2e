import type { ResidentTx } from "#db/scope.ts";
import type { StoredFile } from "#tenants/files/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { findMyLetter } from "#tenants/resident-cases/index.ts";
import type { LetterFileRefusal } from "./refusals.ts";

/** The file of one of the resident's own letters; refused until she has opened it, since opening signs for it. */
export async function findLetterFile(
  tx: ResidentTx,
  letterId: string,
): Promise<Outcome<StoredFile, LetterFileRefusal>> {
  const letter = await findMyLetter(tx, letterId);
  if (!letter) return refused("letter-unknown");
  if (!letter.content) return refused("letter-not-opened");
  const { sha256, fileName: name, sizeBytes } = letter.content;
  return done({ sha256, name, mediaType: "application/pdf", sizeBytes });
}

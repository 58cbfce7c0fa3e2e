import { type FileRefusal, putFile, type StoredFile } from "#tenants/files/index.ts";
import { done, type Outcome } from "#tenants/outcome.ts";

/** Puts the contents of what was chosen in a field on the disk, all or none; an empty field is nothing. */
export async function putChosen(
  chosen: readonly FormDataEntryValue[],
): Promise<Outcome<StoredFile[], FileRefusal>> {
  const stored: StoredFile[] = [];
  for (const file of chosen) {
    if (!(file instanceof File) || (file.name === "" && file.size === 0)) continue;
    const outcome = await putFile(new Uint8Array(await file.arrayBuffer()), file.name);
    if (!outcome.done) return outcome;
    stored.push(outcome.value);
  }
  return done(stored);
}

import { readId, readText } from "#app/http/read-form.ts";
import { type FileRefusal, putFile, recordFile } from "#tenants/files/index.ts";
import { done, type Outcome } from "#tenants/outcome.ts";
import type { Officer } from "#tenants/people/index.ts";
import { inCase } from "./in-case.ts";
import { scanFields } from "./scan-fields.ts";

/** A scan that the office holds already. */
export interface KeptScan {
  readonly fileId: string;
  readonly name: string;
}

/**
 * Stores the scan of a form at once, before anything else in the form is judged, so that nobody has to scan twice; a
 * form without one may name the scan that it brought before. Null when it has neither.
 */
export async function keepScan(
  officer: Officer,
  address: Parameters<typeof inCase>[1],
  form: FormData,
): Promise<Outcome<KeptScan | null, FileRefusal>> {
  const scan = form.get(scanFields.file);
  if (!(scan instanceof File) || (scan.name === "" && scan.size === 0)) {
    const fileId = readId(form, scanFields.kept);
    return done(fileId ? { fileId, name: readText(form, scanFields.name) } : null);
  }
  const stored = await putFile(new Uint8Array(await scan.arrayBuffer()), scan.name);
  if (!stored.done) return stored;
  const fileId = await inCase(officer, address, (tx) => recordFile(tx, stored.value));
  return done({ fileId, name: stored.value.name });
}

/** What a form that comes back says of its scan. */
export function typedScan(scan: KeptScan | null): Record<string, string> {
  return scan ? { [scanFields.kept]: scan.fileId, [scanFields.name]: scan.name } : {};
}

import { readCount } from "#app/http/read-form.ts";
import type { ReadVersion } from "#tenants/documents/index.ts";

/** Which document, and which of its versions the person had before her when she sent the form. */
export function readVersion(params: { readonly document?: string }, form: FormData): ReadVersion {
  return { documentId: params.document ?? "", versionNumber: readCount(form, "wersja") };
}

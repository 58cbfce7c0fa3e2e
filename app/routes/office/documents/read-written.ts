import { readText } from "#app/http/read-form.ts";
import type { TenantTx } from "#db/scope.ts";
import { type OpenDocument, readSources, type Written, writableParts } from "#tenants/documents/index.ts";
import type { Officer } from "#tenants/people/index.ts";

/**
 * What was typed in the editor. A part that reads as the template gave it goes on following its fields, and so does
 * one that was emptied; any other was written by hand and stays as it is.
 */
export async function readWritten(
  tx: TenantTx,
  officer: Officer,
  open: OpenDocument,
  form: FormData,
): Promise<Written> {
  const sources = await readSources(tx, officer, open);
  const fields = (sources?.fields ?? [])
    .filter(({ field }) => form.has(`pole.${field.name}`))
    .map(({ field: { name, list } }) => {
      const text = readText(form, `pole.${name}`);
      return [name, list ? linesOf(text) : text] as const;
    });
  const parts = writableParts
    .map((part) => [part, linesOf(readText(form, `czesc.${part}`))] as const)
    .filter(([part, lines]) => lines.length > 0 && lines.join("\n") !== sources?.parts[part]?.join("\n"));
  return { fields: Object.fromEntries(fields), parts: Object.fromEntries(parts) };
}

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}

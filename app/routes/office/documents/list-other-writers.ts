import { formatTime } from "#app/i18n/format.ts";
import type { TenantTx } from "#db/scope.ts";
import { enterDraft } from "#tenants/documents/index.ts";
import type { Officer } from "#tenants/people/index.ts";

/** Who else is writing a draft that the officer opens for writing, each in a sentence. */
export async function listOtherWriters(
  tx: TenantTx,
  officer: Officer,
  documentId: string,
): Promise<string[]> {
  const others = await enterDraft(tx, officer, documentId);
  return others.map(({ name, since }) => `${name} pisze to pismo od\u00a0${formatTime(since, "pl")}.`);
}

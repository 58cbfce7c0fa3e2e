import type { TenantTx } from "#db/scope.ts";
import type { Channel } from "#tenants/intake/index.ts";
import { supplementCall } from "../letter-ids.ts";
import type { LaterItem, SentCall } from "./rules.ts";

/**
 * The call of a case that was sent last, with the first day on which it was sent and its delivery to each addressee.
 */
export async function selectLastCall(tx: TenantTx, caseId: string): Promise<SentCall | null> {
  const rows = await tx.rows
    .selectFrom("documents as document")
    .innerJoin("document_versions as version", (join) =>
      join
        .onRef("version.tenant_id", "=", "document.tenant_id")
        .onRef("version.document_id", "=", "document.id")
        .onRef("version.number", "=", "document.version_number"),
    )
    .innerJoin("deliveries as delivery", (join) =>
      join
        .onRef("delivery.tenant_id", "=", "document.tenant_id")
        .onRef("delivery.document_id", "=", "document.id"),
    )
    .select(["document.id as documentId", "version.fields", "delivery.sent_at as sentAt"])
    .select(["delivery.effective_on as deliveredOn", "delivery.replaced_by as replacedBy"])
    .where("document.tenant_id", "=", tx.tenantId)
    .where("document.case_id", "=", caseId)
    .where("document.template", "=", supplementCall)
    .orderBy("delivery.sent_at")
    .orderBy("document.id")
    .execute();
  // A call that came back and was sent again isn't a later one: what came in meanwhile may answer it.
  const firsts = rows.filter(
    ({ documentId }, index) => rows.findIndex((row) => row.documentId === documentId) === index,
  );
  const last = firsts.at(-1);
  if (!last) return null;
  const { documentId, sentAt } = last;
  return {
    documentId,
    sentAt,
    days: Number((last.fields as { readonly days?: string }).days),
    deliveredOn: rows
      .filter((row) => row.documentId === documentId && row.replacedBy === null)
      .map((row) => row.deliveredOn),
  };
}

/**
 * What was registered since a moment, in the case or in the resident's matter that it belongs to, the earliest first.
 */
export async function selectItemsSince(
  tx: TenantTx,
  caseId: string,
  since: SentCall["sentAt"],
): Promise<LaterItem[]> {
  const rows = await tx.rows
    .selectFrom("incoming_items as item")
    .select(["item.id as itemId", "item.rpw", "item.title", "item.received_on as receivedOn"])
    .select(["item.document_kind as documentKind", "item.channel"])
    .where("item.tenant_id", "=", tx.tenantId)
    .where("item.registered_at", ">=", since)
    .where((row) =>
      row.or([
        row("item.case_id", "=", caseId),
        // Filed online a moment ago: the job that attaches it may not have run yet.
        row("item.resident_case_id", "=", (cases) =>
          cases
            .selectFrom("cases")
            .select("cases.resident_case_id")
            .where("cases.tenant_id", "=", tx.tenantId)
            .where("cases.id", "=", caseId),
        ),
      ]),
    )
    .orderBy("item.received_on")
    .orderBy("item.id")
    .execute();
  return rows.map((row) => ({ ...row, channel: row.channel as Channel }));
}

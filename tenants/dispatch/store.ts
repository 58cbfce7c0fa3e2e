import type { Temporal } from "temporal-polyfill";
import { newId } from "#db/id.ts";
import type { TenantTx } from "#db/scope.ts";
import type { Delivery, OutgoingItem } from "./types.ts";

/** Inserts an entry of the register of outgoing items; answers its id. */
export async function insertOutgoingItem(
  tx: TenantTx,
  item: Omit<OutgoingItem, "outgoingItemId">,
): Promise<string> {
  const id = newId();
  await tx.rows
    .insertInto("outgoing_items")
    .values({
      tenant_id: tx.tenantId,
      id,
      year: item.year,
      number: item.number,
      document_id: item.documentId,
      case_id: item.caseId,
      case_mark: item.mark,
      addressee: item.addressee,
      address: item.address,
      channel: item.channel,
      manner: item.manner,
      handed_over_on: item.handedOverOn,
      registered_at: tx.now,
      enclosure_count: item.enclosureCount,
    })
    .execute();
  return id;
}

/** The register of outgoing items of a year, by number. */
export async function selectRegister(tx: TenantTx, year: number): Promise<OutgoingItem[]> {
  const rows = await tx.rows
    .selectFrom("outgoing_items")
    .select(["id as outgoingItemId", "year", "number", "document_id as documentId", "case_id as caseId"])
    .select([
      "case_mark as mark",
      "addressee",
      "address",
      "channel",
      "manner",
      "handed_over_on as handedOverOn",
      "enclosure_count as enclosureCount",
    ])
    .where("tenant_id", "=", tx.tenantId)
    .where("year", "=", year)
    .orderBy("number")
    .execute();
  return rows as OutgoingItem[];
}

type NewDelivery = Pick<
  Delivery,
  "deliveryId" | "documentId" | "caseId" | "channel" | "addressee" | "partyId" | "fictionOn"
>;

/** Inserts a delivery that has begun. */
export async function insertDelivery(
  tx: TenantTx,
  outgoingItemId: string,
  delivery: NewDelivery,
): Promise<void> {
  await tx.rows
    .insertInto("deliveries")
    .values({
      tenant_id: tx.tenantId,
      id: delivery.deliveryId,
      outgoing_item_id: outgoingItemId,
      document_id: delivery.documentId,
      case_id: delivery.caseId,
      channel: delivery.channel,
      addressee: delivery.addressee,
      party_id: delivery.partyId,
      state: "sent",
      sent_at: tx.now,
      fiction_on: delivery.fictionOn,
    })
    .execute();
}

/** One delivery, locked to the end of the transaction. */
export async function lockDelivery(tx: TenantTx, deliveryId: string): Promise<Delivery | undefined> {
  const row = await deliveries(tx)
    .where("deliveries.id", "=", deliveryId)
    .forUpdate("deliveries")
    .executeTakeFirst();
  return row as Delivery | undefined;
}

/** The deliveries of a case, in the order they were sent. */
export async function selectDeliveries(tx: TenantTx, caseId: string): Promise<Delivery[]> {
  const rows = await deliveries(tx)
    .where("deliveries.case_id", "=", caseId)
    .orderBy("deliveries.id")
    .execute();
  return rows as Delivery[];
}

/** Letters on paper whose acknowledgement or envelope hasn't come back yet, the longest sent first. */
export async function selectAwaitingPaper(tx: TenantTx): Promise<Delivery[]> {
  const rows = await deliveries(tx)
    .where("deliveries.state", "=", "sent")
    .where("deliveries.channel", "=", "paper")
    .orderBy("sent_at")
    .orderBy("deliveries.id")
    .execute();
  return rows as Delivery[];
}

/** Ids of letters in accounts whose day of deemed delivery has come, and that nothing has proved yet. */
export async function selectFictionsDue(tx: TenantTx, today: Temporal.PlainDate): Promise<string[]> {
  const rows = await tx.rows
    .selectFrom("deliveries")
    .select("id")
    .where("tenant_id", "=", tx.tenantId)
    .where("state", "=", "sent")
    .where("channel", "=", "account")
    .where("fiction_on", "<=", today)
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

/** Whether a file proves one of the office's deliveries. */
export async function isProof(tx: TenantTx, fileId: string): Promise<boolean> {
  const row = await tx.rows
    .selectFrom("deliveries")
    .select("id")
    .where("tenant_id", "=", tx.tenantId)
    .where("proof_file_id", "=", fileId)
    .executeTakeFirst();
  return row !== undefined;
}

type DeliveryChange = Partial<
  Pick<
    Delivery,
    | "state"
    | "openedAt"
    | "receivedOn"
    | "receiver"
    | "firstNoticeOn"
    | "secondNoticeOn"
    | "isRefused"
    | "effectiveOn"
    | "basis"
    | "proofFileId"
  >
>;

/** Writes the evidence of a delivery, and who confirmed it when a person did. */
export async function updateDelivery(
  tx: TenantTx,
  deliveryId: string,
  change: DeliveryChange,
): Promise<void> {
  await tx.rows
    .updateTable("deliveries")
    .set({
      state: change.state,
      opened_at: change.openedAt,
      received_on: change.receivedOn,
      receiver: change.receiver,
      first_notice_on: change.firstNoticeOn,
      second_notice_on: change.secondNoticeOn,
      is_refused: change.isRefused,
      effective_on: change.effectiveOn,
      basis: change.basis,
      proof_file_id: change.proofFileId,
      confirmed_by: tx.actor.personId ?? undefined,
    })
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", deliveryId)
    .execute();
}

function deliveries(tx: TenantTx) {
  return tx.rows
    .selectFrom("deliveries")
    .innerJoin("documents", (join) =>
      join
        .onRef("documents.tenant_id", "=", "deliveries.tenant_id")
        .onRef("documents.id", "=", "deliveries.document_id"),
    )
    .innerJoin("outgoing_items", (join) =>
      join
        .onRef("outgoing_items.tenant_id", "=", "deliveries.tenant_id")
        .onRef("outgoing_items.id", "=", "deliveries.outgoing_item_id"),
    )
    .select([
      "deliveries.id as deliveryId",
      "deliveries.document_id as documentId",
      "deliveries.case_id as caseId",
    ])
    .select(["case_mark as mark", "documents.title", "template", "type", "deliveries.channel", "manner"])
    .select(["deliveries.addressee", "deliveries.state", "sent_at as sentAt", "fiction_on as fictionOn"])
    .select(["opened_at as openedAt", "received_on as receivedOn", "receiver", "is_refused as isRefused"])
    .select(["first_notice_on as firstNoticeOn", "second_notice_on as secondNoticeOn"])
    .select(["effective_on as effectiveOn", "basis", "proof_file_id as proofFileId"])
    .select(["party_id as partyId", "replaced_by as replacedBy"])
    .where("deliveries.tenant_id", "=", tx.tenantId);
}

/** Whether a case has this delivery. */
export async function selectHasDelivery(tx: TenantTx, caseId: string, id: string): Promise<boolean> {
  const row = await tx.rows
    .selectFrom("deliveries")
    .select("id")
    .where("tenant_id", "=", tx.tenantId)
    .where("case_id", "=", caseId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row !== undefined;
}

/** When a letter was sent for the first time. */
export async function selectFirstSent(tx: TenantTx, documentId: string): Promise<Temporal.Instant> {
  const row = await tx.rows
    .selectFrom("deliveries")
    .select("sent_at")
    .where("tenant_id", "=", tx.tenantId)
    .where("document_id", "=", documentId)
    .orderBy("sent_at")
    .limit(1)
    .executeTakeFirstOrThrow();
  return row.sent_at;
}

import type { AliasedExpression } from "kysely";
import type { TenantTx } from "#db/scope.ts";
import { countLimit } from "#tenants/capped-count.ts";
import { isUnopened } from "#tenants/notices/index.ts";

/** All of an item's register entry. */
export function selectItem(tx: TenantTx, itemId: string) {
  return tx.rows
    .selectFrom("incoming_items as item")
    .leftJoin("cases", (join) =>
      join.onRef("cases.tenant_id", "=", "item.tenant_id").onRef("cases.id", "=", "item.case_id"),
    )
    .select(["item.id as itemId", "item.rpw", "item.title", "item.channel", "item.access", "item.scan"])
    .select(["item.received_on as receivedOn", "item.letter_on as letterOn", "item.remarks", "item.state"])
    .select(["item.registered_at as registeredAt", "item.document_kind as documentKind", "item.version"])
    .select(["item.sender_name as senderName", "item.sender_kind as senderKind"])
    .select(["item.sender_address as senderAddress", "item.sender_mark as senderMark"])
    .select(["item.attachment_count as attachmentCount", "item.dcmi_type as dcmiType"])
    .select(["item.submission_id as submissionId", "item.resident_case_id as residentCaseId"])
    .select(["item.suggested_jrwa as suggestedJrwa", "cases.mark as caseMark"])
    .select(["item.annulled_at as annulledAt", "item.annulment_reason as annulmentReason"])
    .where("item.tenant_id", "=", tx.tenantId)
    .where("item.id", "=", itemId)
    .executeTakeFirst();
}

/** An item's files, in order. */
export function selectItemFiles(tx: TenantTx, itemId: string) {
  return tx.rows
    .selectFrom("incoming_files as behind")
    .innerJoin("files", (join) =>
      join.onRef("files.tenant_id", "=", "behind.tenant_id").onRef("files.id", "=", "behind.file_id"),
    )
    .select(["files.id as fileId", "files.name", "files.media_type as mediaType"])
    .select(["files.size_bytes as sizeBytes", "files.sha256"])
    .where("behind.tenant_id", "=", tx.tenantId)
    .where("behind.incoming_item_id", "=", itemId)
    .orderBy("behind.position")
    .execute();
}

/** The items that a file stands behind. */
export function selectItemsOfFile(tx: TenantTx, fileId: string) {
  return tx.rows
    .selectFrom("incoming_files")
    .select("incoming_item_id as itemId")
    .where("tenant_id", "=", tx.tenantId)
    .where("file_id", "=", fileId)
    .execute();
}

/** Whether a file belongs to no item and to no document of a case: scanned, and not registered yet. */
export async function isLooseScan(tx: TenantTx, fileId: string): Promise<boolean> {
  const row = await tx.rows
    .selectFrom("files")
    .leftJoin("incoming_files as behind", (join) =>
      join.onRef("behind.tenant_id", "=", "files.tenant_id").onRef("behind.file_id", "=", "files.id"),
    )
    .leftJoin("documents as document", (join) =>
      join.onRef("document.tenant_id", "=", "files.tenant_id").onRef("document.file_id", "=", "files.id"),
    )
    .select("files.id")
    .where("files.tenant_id", "=", tx.tenantId)
    .where("files.id", "=", fileId)
    .where("behind.id", "is", null)
    .where("document.id", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}

function assignmentsIn(tx: TenantTx) {
  return tx.rows
    .selectFrom("assignments as given")
    .innerJoin("units as unit", (join) =>
      join.onRef("unit.tenant_id", "=", "given.tenant_id").onRef("unit.id", "=", "given.unit_id"),
    )
    .innerJoin("officers as author", (join) =>
      join
        .onRef("author.tenant_id", "=", "given.tenant_id")
        .onRef("author.person_id", "=", "given.author_id"),
    )
    .select(["given.id as assignmentId", "given.incoming_item_id as itemId", "given.is_lead as isLead"])
    .select(["given.instructions", "given.due_on as dueOn", "given.assigned_at as assignedAt"])
    .select(["given.author_id as authorId", "author.name as authorName", "unit.symbol as unitSymbol"])
    .select(["given.unit_id as unitId", "given.person_id as personId"])
    .where("given.tenant_id", "=", tx.tenantId);
}

/** All assignments an item ever had, the oldest first. */
export function selectAssignmentsOfItem(tx: TenantTx, itemId: string) {
  return assignmentsIn(tx)
    .leftJoin("officers as person", (join) =>
      join
        .onRef("person.tenant_id", "=", "given.tenant_id")
        .onRef("person.person_id", "=", "given.person_id"),
    )
    .select(["given.state", "given.return_reason as returnReason", "person.name as personName"])
    .where("given.incoming_item_id", "=", itemId)
    .orderBy("given.assigned_at")
    .orderBy("given.id")
    .execute();
}

/**
 * Assignments in force with their items and whether they are new to who asks: of a person, or of a unit as long as they
 * name nobody.
 */
export function selectAssigned(tx: TenantTx, to: { personId: string } | { unitId: string }, limit: number) {
  const query = assignmentsIn(tx)
    .innerJoin("incoming_items as item", (join) =>
      join.onRef("item.tenant_id", "=", "given.tenant_id").onRef("item.id", "=", "given.incoming_item_id"),
    )
    .select(["item.rpw", "item.title", "item.sender_name as senderName", "item.version"])
    .select(["item.received_on as receivedOn", "item.channel"])
    .select(isUnopened(tx, "item.id").as("isUnopened"))
    .where("given.state", "=", "active");
  const theirs =
    "personId" in to
      ? query.where("given.person_id", "=", to.personId)
      : query.where("given.unit_id", "=", to.unitId).where("given.person_id", "is", null);
  return theirs
    .orderBy("given.due_on", (by) => by.asc().nullsLast())
    .orderBy("item.received_on")
    .orderBy("given.id")
    .limit(limit)
    .execute();
}

/** Counts what `selectAssigned` finds for a person and for her unit, and items without any assignment, in one query. */
export async function countAssignedAndFree(
  tx: TenantTx,
  { personId, unitId }: { readonly personId: string; readonly unitId: string },
) {
  const active = tx.rows
    .selectFrom("assignments as given")
    .select("given.id")
    .where("given.tenant_id", "=", tx.tenantId)
    .where("given.state", "=", "active");
  const own = active.where("given.person_id", "=", personId);
  const ofUnit = active.where("given.unit_id", "=", unitId).where("given.person_id", "is", null);
  const unassigned = tx.rows
    .selectFrom("incoming_items as item")
    .select("item.id")
    .where("item.tenant_id", "=", tx.tenantId)
    .where("item.state", "=", "registered");
  const most = countLimit + 1;
  const count = (some: AliasedExpression<{ id: string }, "some">) =>
    tx.rows.selectFrom(some).select((row) => row.fn.countAll<string>().as("count"));
  const counted = await tx.rows
    .selectNoFrom([
      count(own.limit(most).as("some")).as("own"),
      count(ofUnit.limit(most).as("some")).as("ofUnit"),
      count(unassigned.limit(most).as("some")).as("unassigned"),
    ])
    .executeTakeFirstOrThrow();
  return {
    own: Number(counted.own),
    ofUnit: Number(counted.ofUnit),
    unassigned: Number(counted.unassigned),
  };
}

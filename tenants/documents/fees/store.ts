import type { Temporal } from "temporal-polyfill";
import { newId } from "#db/id.ts";
import type { TenantTx } from "#db/scope.ts";

/** A fee that a letter charged in a case. */
export interface Fee {
  readonly feeId: string;
  readonly caseId: string;
  readonly documentId: string | null;
  readonly title: string;
  readonly amountGrosze: number;
  readonly payee: string;
  readonly chargedOn: Temporal.PlainDate;
  readonly paidOn: Temporal.PlainDate | null;
  readonly paymentNote: string | null;
}

type NewFee = Pick<Fee, "caseId" | "documentId" | "title" | "amountGrosze" | "payee" | "chargedOn">;

/** Inserts a fee; answers its id. */
export async function insertFee(tx: TenantTx, fee: NewFee): Promise<string> {
  const id = newId();
  await tx.rows
    .insertInto("fees")
    .values({
      tenant_id: tx.tenantId,
      id,
      case_id: fee.caseId,
      document_id: fee.documentId,
      title: fee.title,
      amount_grosze: fee.amountGrosze,
      payee: fee.payee,
      charged_on: fee.chargedOn,
    })
    .execute();
  return id;
}

/** One fee, locked to the end of the transaction. */
export function lockFee(tx: TenantTx, feeId: string): Promise<Fee | undefined> {
  return fees(tx).where("id", "=", feeId).forUpdate().executeTakeFirst();
}

/** The fees of a case, in the order they were charged. */
export function selectFees(tx: TenantTx, caseId: string): Promise<Fee[]> {
  return fees(tx).where("case_id", "=", caseId).orderBy("id").execute();
}

function fees(tx: TenantTx) {
  return tx.rows
    .selectFrom("fees")
    .select(["id as feeId", "case_id as caseId", "document_id as documentId", "title"])
    .select(["amount_grosze as amountGrosze", "payee", "charged_on as chargedOn", "paid_on as paidOn"])
    .select("payment_note as paymentNote")
    .where("tenant_id", "=", tx.tenantId);
}

/** Writes down that a fee was paid. */
export async function updatePayment(
  tx: TenantTx,
  feeId: string,
  paidOn: Temporal.PlainDate,
  note: string,
): Promise<void> {
  await tx.rows
    .updateTable("fees")
    .set({ paid_on: paidOn, payment_note: note })
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", feeId)
    .execute();
}

/** Whether a case has this fee. */
export async function selectHasFee(tx: TenantTx, caseId: string, id: string): Promise<boolean> {
  const row = await tx.rows
    .selectFrom("fees")
    .select("id")
    .where("tenant_id", "=", tx.tenantId)
    .where("case_id", "=", caseId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row !== undefined;
}

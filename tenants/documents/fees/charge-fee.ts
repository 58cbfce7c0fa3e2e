import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { tellResident } from "#tenants/resident-cases/index.ts";
import type { CaseDocument } from "../types.ts";
import { insertFee } from "./store.ts";

/** What a letter charges, to whom it is paid, and whose matter it is. */
export interface Charge {
  readonly amountGrosze: number;
  readonly payee: string;
  readonly residentCaseId: string | null;
}

/** Charges the fee that a letter computes: it waits for payment from the day the letter is sent. */
export async function chargeFee(
  tx: TenantTx,
  { documentId, caseId, title }: Pick<CaseDocument, "documentId" | "caseId" | "title">,
  { amountGrosze, payee, residentCaseId }: Charge,
): Promise<void> {
  const chargedOn = legalDate(tx.now);
  const feeId = await insertFee(tx, { caseId, documentId, title, amountGrosze, payee, chargedOn });
  await recordEvent(tx, { type: "fee.charged", caseId, documentId, data: { feeId, amountGrosze } });
  if (!residentCaseId) return;
  await tellResident(tx, residentCaseId, {
    stage: "waits-for-you",
    stageData: { what: "fee", until: null },
    step: { kind: "fee-charged", data: { title, amountGrosze, payee } },
  });
}

import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { type CaseDetails, listDocuments, listParties, stageLabel } from "#tenants/cases/index.ts";
import { openToWrite } from "#tenants/documents/index.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { findOwnCase } from "../parts/find-own-case.ts";
import { viewClock } from "../parts/view-clock.ts";
import { todoWords } from "./todo-words.ts";
import { viewWithdrawal } from "./view-withdrawal.ts";

/** The sticky header of a case: what it is, whose move it is, how much time is left, what may be done. */
export async function viewCase(tx: TenantTx, officer: Officer, params: { readonly mark?: string }) {
  const found = await findOwnCase(tx, params);
  const { caseId, mark, title, partyName, handlerName, substitute, unitName, category, state, stage, clock } =
    found;
  const documents = await listDocuments(tx, caseId);
  const parties = await listParties(tx, caseId);
  return {
    caseId,
    mark,
    title: nbsp(title),
    partyName,
    unitName,
    category,
    handlerName,
    substitute: substitute?.name ?? null,
    todo: undefined,
    ...sayStatus(found, officer),
    clock: clock && viewClock(clock, legalDate(tx.now)),
    withdrawal: state === "open" ? viewWithdrawal(documents, officer.office, mark) : null,
    counts: { documents: documents.length, parties: parties.length },
    may: {
      write: (await openToWrite(tx, officer, caseId)).done,
      handOver: state === "open" && mayDo(officer, "assign"),
      close: state === "open" && mayDo(officer, "close-case"),
      // Nothing is left but to end it.
      mostlyClose: found.awaitsHandler && stage === "delivered" && clock?.state === "finished",
    },
  };
}

/** What the page gets of a case. */
export type CaseView = Omit<Awaited<ReturnType<typeof viewCase>>, "caseId">;

function sayStatus(
  { state, stage, awaitsHandler, handlerId, substitute, clock }: CaseDetails,
  officer: Officer,
) {
  if (state === "closed") return { status: "done", word: "zakończona", stage: null } as const;
  const isHers = [handlerId, substitute?.personId].includes(officer.personId);
  const label = stageLabel(stage);
  if (awaitsHandler && isHers)
    return { status: "yours", word: "Twój ruch", stage: label, todo: todoWords[stage] } as const;
  if (clock?.state === "overdue") return { status: "late", word: "po terminie", stage: label } as const;
  if (clock?.state === "paused") return { status: "wait", word: label, stage: null } as const;
  return { status: "active", word: label, stage: null } as const;
}

import { paths } from "#app/paths.ts";
import type { TenantTx } from "#db/scope.ts";
import {
  type CaseDetails,
  findUnexaminedGround,
  listDocuments,
  listOpenLetters,
} from "#tenants/cases/index.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { documentStates } from "../documents/document-state.ts";
import { viewWithdrawal } from "./view-withdrawal.ts";

/** What the page of a case's closing shows: what still keeps it open, and what came back and can be explained. */
export async function viewClosure(
  tx: TenantTx,
  { caseId, mark, title, partyName, version }: CaseDetails,
  officer: Officer,
) {
  const { obstacle: missing, supplements } = await findUnexaminedGround(tx, caseId);
  const { office } = officer;
  const back = mayDo(officer, "dispatch")
    ? "wróciło niedoręczone, wyślij je jeszcze raz"
    : "wróciło niedoręczone, czeka w\u00a0kancelarii na ponowne wysłanie";
  const letters = (await listOpenLetters(tx, caseId)).map(({ documentId, title, state, obstacle }) => ({
    href: paths.document(office, mark, documentId),
    title: nbsp(title),
    isExplicable: obstacle === "letter-came-back",
    word: obstacle.endsWith("came-back") ? back : documentStates[state as keyof typeof documentStates].word,
  }));
  const { on = "", discontinue } = viewWithdrawal(await listDocuments(tx, caseId), office, mark) ?? {};
  return {
    title,
    partyName,
    version,
    mayLeaveUnexamined: missing === null && supplements.length === 0,
    open: letters.filter(({ isExplicable }) => !isExplicable),
    cameBack: letters.filter(({ isExplicable }) => isExplicable),
    withdrawal: discontinue ? { on, discontinue } : null,
  };
}

import type { Temporal } from "temporal-polyfill";
import { newId } from "#db/id.ts";
import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import type { CaseTerm } from "./clock/case-terms.ts";
import { type OpenedCase, recordCase } from "./opening/record-case.ts";
import type { OpenRefusal } from "./refusals.ts";

/** A case that the office opens of itself. */
export interface OwnCase {
  readonly jrwaSymbol: string;
  readonly title: string;
  /** The day of the first act towards a party, or of the decision to begin; not later than today. */
  readonly startedOn: Temporal.PlainDate;
  /** Whom it concerns, if anybody; letters go to her on paper. */
  readonly parties: readonly { readonly name: string; readonly address: string }[];
  readonly groupNumber?: number | null;
  readonly term: CaseTerm;
}

const partyOnPaper = {
  role: "party",
  representsId: null,
  residentId: null,
  channel: "paper",
  ade: null,
} as const;

/** Opens a case of the office's own initiative (KPA art. 61 § 1), in the officer's unit and with her as handler. */
export async function openOwnCase(
  tx: TenantTx,
  officer: Officer,
  { parties, groupNumber = null, ...own }: OwnCase,
): Promise<Outcome<Pick<OpenedCase, "caseId" | "mark">, OpenRefusal>> {
  if (!mayDo(officer, "open-case")) return refused("not-allowed");
  const { unitId, personId: handlerId } = officer;
  const opened = await recordCase(tx, {
    ...own,
    unitId,
    handlerId,
    groupNumber,
    service: null,
    residentCaseId: null,
    parties: parties.map((party) => ({ ...partyOnPaper, ...party, partyId: newId() })),
  });
  if (!opened.done) return opened;
  const { caseId, mark } = opened.value;
  await recordEvent(tx, { type: "case.opened", caseId, data: { mark, jrwaSymbol: own.jrwaSymbol } });
  return done({ caseId, mark });
}

import { Temporal } from "temporal-polyfill";
import { newId } from "#db/id.ts";
import type { TenantTx } from "#db/scope.ts";
import { type CaseClock, legalDate } from "#tenants/calendar/index.ts";
import { holdFinalClass, needsConfirmation, verifiedLabel } from "#tenants/jrwa/index.ts";
import { takeNumber } from "#tenants/numbers/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { findUnit } from "#tenants/units/index.ts";
import { type CaseTerm, caseTerms } from "../clock/case-terms.ts";
import { refreshClock } from "../clock/refresh-clock.ts";
import { insertClock } from "../clock/store.ts";
import { formatMark } from "../mark.ts";
import { namingParty } from "../parties/rules.ts";
import { insertParties } from "../parties/store.ts";
import type { ClassRefusal } from "../refusals.ts";
import type { CaseRow, NewParty } from "../types.ts";
import { hasBaseCase, insertCase } from "./store.ts";

/** What a case is opened with, whatever set it off. */
export type Opening = Pick<
  CaseRow,
  "unitId" | "handlerId" | "jrwaSymbol" | "title" | "groupNumber" | "service" | "residentCaseId" | "startedOn"
> & { readonly parties: readonly NewParty[]; readonly term: CaseTerm };

/** An opened case. */
export interface OpenedCase {
  readonly caseId: string;
  readonly mark: string;
  readonly unitName: string;
  /** Null for a case without a term. */
  readonly clock: CaseClock | null;
}

/**
 * Gives a case its mark, row, parties and clock. The number is the next in the list of its unit, final class and
 * the year in which it **started**, in a group in the group's own list (IK § 5). Everything is checked before the
 * number is taken, and all that comes after fits into the same transaction.
 */
export async function recordCase(
  tx: TenantTx,
  { parties, term, ...opening }: Opening,
): Promise<Outcome<OpenedCase, ClassRefusal | "title-missing" | "started-in-future" | "group-unknown">> {
  const { jrwaSymbol, groupNumber, startedOn } = opening;
  const title = opening.title.trim();
  const today = legalDate(tx.now);
  if (title === "") return refused("title-missing");
  if (Temporal.PlainDate.compare(startedOn, today) > 0) return refused("started-in-future");
  const found = await holdFinalClass(tx, jrwaSymbol, today);
  if (!found.done) return found;
  if (needsConfirmation(found.value)) {
    const verified = verifiedLabel(found.value.verified);
    return refused("class-needs-confirmation", { symbol: jrwaSymbol, verified });
  }
  const unit = await findUnit(tx, opening.unitId);
  if (!unit) throw new Error(`No unit ${opening.unitId}`);
  const list = { unitSymbol: unit.symbol, jrwaSymbol, year: startedOn.year };
  if (groupNumber !== null && !(await hasBaseCase(tx, { ...list, number: groupNumber })))
    return refused("group-unknown", { number: groupNumber });

  const caseId = newId();
  const series = `case:${unit.symbol}.${jrwaSymbol}${groupNumber === null ? "" : `.${groupNumber}`}`;
  const number = await takeNumber(tx, series, startedOn.year);
  const mark = formatMark({ ...list, groupNumber, number });
  const partyName = namingParty(parties);
  const { category } = found.value;
  await insertCase(tx, { ...opening, ...list, caseId, mark, number, title, category, partyName });
  await insertParties(tx, caseId, parties);
  const law = caseTerms[term];
  if (law) await insertClock(tx, caseId, law, startedOn);
  return done({ caseId, mark, unitName: unit.name, clock: await refreshClock(tx, caseId) });
}

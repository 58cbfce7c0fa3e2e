import { formatDayAndMonth, officeDate } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { discontinuance, type ListedDocument } from "#tenants/cases/index.ts";

const decided = ["signed", "dispatched", "delivered"];

/**
 * The day on which the party withdrew her application and, while no decision has followed, where to write the one that
 * discontinues (KPA art. 105 § 2); null when the files hold no withdrawal.
 */
export function viewWithdrawal(documents: readonly ListedDocument[], office: string, mark: string) {
  const withdrawal = documents.find(({ kind, type }) => kind === "incoming" && type === "withdrawal");
  if (!withdrawal) return null;
  const since = withdrawal.addedAt.epochMilliseconds;
  const decision = documents.find(
    ({ kind, type, state, addedAt }) =>
      kind === "outgoing" &&
      type === "decision" &&
      decided.includes(state) &&
      addedAt.epochMilliseconds >= since,
  );
  const on = formatDayAndMonth(officeDate(withdrawal.addedAt), "pl");
  return { on, discontinue: decision ? null : `${paths.newDocument(office, mark)}?wzor=${discontinuance}` };
}

import type { TenantTx } from "#db/scope.ts";
import type { Officer } from "#tenants/people/index.ts";
import { listCaseGroups } from "./list-case-groups.ts";
import { listAssignmentGroups, listItemGroups, listLetterGroups } from "./list-other-groups.ts";
import type { AskedWorklist } from "./read-worklist.ts";
import { viewAddress, viewNames } from "./view-address.ts";
import type { WorkGroup } from "./worklist-row.ts";

/** What a view shows, in groups; the officer's own lists begin with the items that wait for her. */
export async function listGroups(
  tx: TenantTx,
  officer: Officer,
  { view, order, page }: AskedWorklist,
): Promise<WorkGroup[]> {
  if (view === "do-dekretacji") return listAssignmentGroups(tx, officer);
  if (view === "do-podpisu") return listLetterGroups(tx, officer);
  const isOwn = view === "dzis" || view === "twoj-ruch";
  const items = isOwn && page === 1 ? await listItemGroups(tx, officer) : [];
  const preview = (mark: string) =>
    `${viewAddress(officer.office, view, { sortuj: order, strona: page, sprawa: mark })}#podglad`;
  const asked = { view: viewNames[view], owner: officer, page, order: order ?? "due", preview } as const;
  return [...items, ...(await listCaseGroups(tx, asked))];
}

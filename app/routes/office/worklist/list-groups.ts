import type { TenantTx } from "#db/scope.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { listCaseGroups } from "./list-case-groups.ts";
import { listAssignmentGroups, listItemGroups, listLetterGroups } from "./list-other-groups.ts";
import type { AskedWorklist } from "./read-worklist.ts";
import { viewAddress, viewNames } from "./view-address.ts";
import type { WorkGroup } from "./worklist-row.ts";

/** What a view shows, in groups; the officer's own lists begin with what waits for her and is no case of hers yet. */
export async function listGroups(
  tx: TenantTx,
  officer: Officer,
  { view, order, page }: AskedWorklist,
): Promise<WorkGroup[]> {
  if (view === "do-dekretacji") return listAssignmentGroups(tx, officer);
  if (view === "do-podpisu") return listLetterGroups(tx, officer);
  const isOwn = view === "dzis" || view === "twoj-ruch";
  const waiting = isOwn && page === 1 ? await listWaiting(tx, officer) : [];
  const preview = (mark: string) =>
    `${viewAddress(officer.office, view, { sortuj: order, strona: page, sprawa: mark })}#podglad`;
  const asked = { view: viewNames[view], owner: officer, page, order: order ?? "due", preview } as const;
  return [...waiting, ...(await listCaseGroups(tx, asked))];
}

/** Letters to consent to or sign, items of her own, and, for who assigns, those that wait for that. */
async function listWaiting(tx: TenantTx, officer: Officer): Promise<WorkGroup[]> {
  return [
    ...(await listLetterGroups(tx, officer)),
    ...(await listItemGroups(tx, officer)),
    ...(mayDo(officer, "assign") ? await listAssignmentGroups(tx, officer) : []),
  ];
}

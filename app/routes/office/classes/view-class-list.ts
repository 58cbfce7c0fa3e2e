import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { countUnconfirmed, listMainClasses, listUnconfirmed, searchClasses } from "#tenants/jrwa/index.ts";
import { findOffice } from "#tenants/offices/index.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { readClassQuery } from "./class-address.ts";
import { viewClass } from "./view-class.ts";

/** More than the largest branch of either list has. */
const most = 300;

/** The part of the office's class list that an address asks for; all main classes when it asks for none. */
export async function viewClassList(tx: TenantTx, officer: Officer, search: URLSearchParams) {
  const query = readClassQuery(search);
  const today = legalDate(tx.now);
  const classes = query.isUnconfirmed
    ? await listUnconfirmed(tx, today)
    : query.typed === ""
      ? await listMainClasses(tx, today)
      : await searchClasses(tx, query.typed, today, most);
  const office = await findOffice(tx, officer.office);
  return {
    ...query,
    classes: classes.map(viewClass),
    unconfirmedCount: query.isUnconfirmed ? classes.length : await countUnconfirmed(tx, today),
    mayKeep: mayDo(officer, "keep-class-list"),
    source: sourceOf(office?.identity.kind),
  };
}

/** What the page gets of the list. */
export type ClassListView = Awaited<ReturnType<typeof viewClassList>>;

/** Where the list was transcribed from: annex 2 is for gminas, annex 3 for counties. */
function sourceOf(kind: string | undefined): string {
  const annex = kind === "powiat" ? 3 : 2;
  return `Wykaz przepisany z\u00a0załącznika nr\u00a0${annex} do\u00a0rozporządzenia Prezesa Rady Ministrów z\u00a018\u00a0stycznia 2011\u00a0r. (Dz.U. 2011 nr\u00a014 poz.\u00a067)`;
}

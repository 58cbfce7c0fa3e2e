import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireOfficer } from "#app/http/require-officer.ts";
import { formatDayAndMonth } from "#app/i18n/format.ts";
import { inTenant, type TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { searchCases } from "#tenants/cases/index.ts";
import { findSimilarItems, suggestClass, suggestSenders } from "#tenants/intake/index.ts";
import { isFinal, searchClasses } from "#tenants/jrwa/index.ts";
import { mayDo } from "#tenants/people/index.ts";

/**
 * Hints while something is being typed: who writes so, what the title is about, whether the same letter is here
 * already, which class or case is meant. Everyone gets only what she may see anyway.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  const search = new URL(request.url).searchParams;
  const typed = (name: string) => search.get(name) ?? "";
  const registers = mayDo(officer, "register-item");
  return inTenant(officer, async (tx) => ({
    senders: registers ? await suggestSenders(tx, typed("nadawca")) : [],
    similar: registers ? await listSimilar(tx, typed("nadawca"), typed("tytul")) : [],
    classes: typed("klasa")
      ? await listFinalClasses(tx, typed("klasa"))
      : await suggestClass(tx, typed("tytul")),
    cases: mayDo(officer, "see-cases") ? await listOpenCases(tx, typed("sprawa")) : [],
  }));
}

async function listSimilar(tx: TenantTx, senderName: string, title: string) {
  if (!senderName || !title) return [];
  const similar = await findSimilarItems(tx, { senderName, title });
  return similar.map(({ itemId, rpw, receivedOn }) => {
    return { itemId, rpw, receivedOn: formatDayAndMonth(receivedOn, "pl") };
  });
}

async function listFinalClasses(tx: TenantTx, typed: string) {
  const classes = await searchClasses(tx, typed, legalDate(tx.now));
  return classes.filter(isFinal).map(({ symbol, title }) => ({ symbol, title }));
}

async function listOpenCases(tx: TenantTx, typed: string) {
  const cases = await searchCases(tx, typed);
  return cases
    .filter(({ state }) => state === "open")
    .map(({ mark, title, partyName }) => ({ mark, title, partyName }));
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireOfficer } from "#app/http/require-officer.ts";
import { requireRight } from "#app/http/require-right.ts";
import { formatDayAndMonth } from "#app/i18n/format.ts";
import { inTenant } from "#db/scope.ts";
import { findSimilarItems, suggestClass, suggestSenders } from "#tenants/intake/index.ts";

/** Hints while an item is being entered: who writes so, what the title is about, whether the same letter is here already. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  requireRight(officer, "register-item");
  const search = new URL(request.url).searchParams;
  const senderName = search.get("nadawca") ?? "";
  const title = search.get("tytul") ?? "";
  return inTenant(officer, async (tx) => {
    const similar = senderName && title ? await findSimilarItems(tx, { senderName, title }) : [];
    return {
      senders: await suggestSenders(tx, senderName),
      classes: title ? await suggestClass(tx, title) : [],
      similar: similar.map(({ itemId, rpw, receivedOn }) => {
        return { itemId, rpw, receivedOn: formatDayAndMonth(receivedOn, "pl") };
      }),
    };
  });
}

import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useParams, useSearchParams } from "@remix-run/react";
import { readId, typedTexts } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { requireRight } from "#app/http/require-right.ts";
import { Panes } from "#app/ui/html/panes.tsx";
import { newId } from "#db/id.ts";
import { inTenant, type TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { findFile } from "#tenants/files/index.ts";
import { findRegisteredFiles, leaveWithoutCase, type NewItem, registerItem } from "#tenants/intake/index.ts";
import type { Officer } from "#tenants/people/index.ts";
import type { OfficeHandle } from "../office-handle.ts";
import { IntakeForm } from "./intake-form.tsx";
import { IntakeQueue } from "./intake-queue.tsx";
import { listQueue } from "./list-queue.ts";
import { intakeAddress, readPile } from "./pile.ts";
import { readNewItem } from "./read-new-item.ts";
import { ScanPane } from "./scan-pane.tsx";

export const handle: OfficeHandle = { isFixed: true, hidesNavigation: true };

export const meta: MetaFunction = () => [{ title: "Nowy wpływ" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  requireRight(officer, "register-item");
  const search = new URL(request.url).searchParams;
  return inTenant(officer, async (tx) => {
    const pile = readPile(search);
    const registered = await findRegisteredFiles(tx, pile);
    const scans = [];
    for (const fileId of pile.filter((id) => !registered.has(id))) {
      const file = await findFile(tx, fileId);
      if (file) scans.push({ fileId, name: file.name, mediaType: file.mediaType, sizeBytes: file.sizeBytes });
    }
    const queue = await listQueue(tx, search.get("ostatnia"));
    return { scans, ...queue, today: legalDate(tx.now).toString(), newItemId: newId() };
  });
}

/** Registers the item at hand and goes on to the next scan of the pile. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params, { carriesPost: true });
  const form = await request.formData();
  const typed = { ...typedTexts(form), plik: form.getAll("plik").join(" ") };
  const outcome = await inTenant(officer, (tx) => {
    const item = readNewItem(form, legalDate(tx.now));
    return register(tx, officer, item, {
      itemId: readId(form, "formularz"),
      hasNoCase: form.has("bez-sprawy"),
    });
  });
  if (!outcome.done) return refuse(outcome, typed);
  const used = new Set(form.getAll("plik"));
  const pile = readPile(new URL(request.url).searchParams).filter((id) => !used.has(id));
  return redirect(intakeAddress(officer.office, { pile, registered: outcome.value.itemId }));
}

/** Registers, and at once leaves without a case what forms no case files (IK § 6). */
async function register(
  tx: TenantTx,
  officer: Officer,
  item: NewItem,
  form: { readonly itemId: string | undefined; readonly hasNoCase: boolean },
) {
  const registered = await registerItem(tx, officer, item, form.itemId);
  if (!registered.done || !form.hasNoCase) return registered;
  const { itemId } = registered.value;
  const left = await leaveWithoutCase(tx, officer, {
    itemId,
    version: 1,
    jrwaSymbol: item.suggestedJrwa ?? "",
  });
  return left.done ? registered : left;
}

export default function Intake() {
  const { scans, waiting, registeredToday, last, today, newItemId } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const [search] = useSearchParams();
  const office = useParams().office ?? "";
  return (
    <Panes layout="intake">
      <IntakeQueue office={office} scans={scans} waiting={waiting} registeredToday={registeredToday} />
      <ScanPane office={office} search={search} scans={scans} />
      <IntakeForm office={office} newItemId={newItemId} today={today} last={last} refused={refused} />
    </Panes>
  );
}

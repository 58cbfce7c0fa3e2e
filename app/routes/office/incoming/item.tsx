import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams, useSearchParams } from "@remix-run/react";
import { requireOfficer } from "#app/http/require-officer.ts";
import { paths } from "#app/paths.ts";
import { Stack } from "#app/ui/html/layout.tsx";
import { Pane, Panes } from "#app/ui/html/panes.tsx";
import { SummaryList } from "#app/ui/html/summary-list.tsx";
import { type TabLink, Tabs } from "#app/ui/html/tabs.tsx";
import { inTenant } from "#db/scope.ts";
import { markOpened } from "#tenants/notices/index.ts";
import type { OfficeHandle } from "../office-handle.ts";
import { EntryChanges } from "./entry-changes.tsx";
import { FileViewer } from "./file-viewer.tsx";
import { ItemAnswers } from "./item-answers.tsx";
import { ItemAssignments } from "./item-assignments.tsx";
import { ItemHead } from "./item-head.tsx";
import { requireItem } from "./require-item.ts";
import { viewItem } from "./view-item.ts";

export const handle: OfficeHandle = { isFixed: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.rpw ?? "Przesyłka" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  return inTenant(officer, async (tx) => {
    const item = await requireItem(tx, officer, params);
    await markOpened(tx, item.itemId);
    return viewItem(tx, officer, item);
  });
}

export default function Item() {
  const item = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const office = useParams().office ?? "";
  const shown = item.files.find(({ fileId }) => fileId === search.get("plik")) ?? item.files[0];
  const showsAnswers = item.answers.length > 0 && !search.has("plik");
  const here = paths.item(office, item.itemId);
  const tabs: TabLink[] = [
    ...(item.answers.length > 0 ? [{ href: here, label: "Formularz", isCurrent: showsAnswers }] : []),
    ...item.files.map((file) => ({
      href: `${here}?plik=${file.fileId}`,
      label: file.name,
      isCurrent: !showsAnswers && file === shown,
    })),
  ];
  return (
    <Panes layout={tabs.length > 0 ? "halves" : "one"}>
      <Pane isText head={<ItemHead item={item} office={office} />}>
        <Stack gap="large">
          <SummaryList look="facts" rows={item.facts.map(([label, value]) => ({ label, value }))} />
          <ItemAssignments assignments={item.assignments} />
          <EntryChanges changes={item.changes} />
        </Stack>
      </Pane>
      {tabs.length > 0 && (
        <Pane
          isText={showsAnswers}
          isFlush={!showsAnswers}
          head={<Tabs label="Treść przesyłki" tabs={tabs} />}
        >
          {showsAnswers ? (
            <ItemAnswers sections={item.answers} />
          ) : (
            shown && <FileViewer office={office} file={shown} />
          )}
        </Pane>
      )}
    </Panes>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { EmptyState } from "#app/ui/html/empty-state.tsx";
import { Pane, Panes } from "#app/ui/html/panes.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { inTenant } from "#db/scope.ts";
import { PrintButton } from "../parts/print-button.tsx";
import { requireCaseReader } from "../parts/require-case-reader.ts";
import styles from "./case-list.module.css";
import { CaseListForm } from "./case-list-form.tsx";
import { CaseListTable } from "./case-list-table.tsx";
import { viewCaseList } from "./view-case-list.ts";

export const meta: MetaFunction = () => [{ title: "Spis spraw" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireCaseReader(request, params);
  const search = new URL(request.url).searchParams;
  return inTenant(officer, (tx) => viewCaseList(tx, officer, search));
}

export default function CaseList() {
  const view = useLoaderData<typeof loader>();
  const { office = "" } = useParams();
  return (
    <Panes>
      <Pane
        isFlush
        head={
          <>
            <h1>Spis spraw</h1>
            {view.list && (
              <>
                <Text tone="meta" as="span">
                  {view.list.heading}, stan na {view.list.reportedOn}
                </Text>
                <PrintButton />
              </>
            )}
          </>
        }
      >
        <CaseListForm view={view} action={paths.caseList(office)} />
        {!view.list && (
          <div className={styles.empty}>
            <EmptyState title={"Wybierz klasę z\u00a0wykazu akt"}>
              <p>Spis prowadzi się dla komórki, klasy i&nbsp;roku (IK §&nbsp;27).</p>
            </EmptyState>
          </div>
        )}
        {view.list?.rows.length === 0 && (
          <div className={styles.empty}>
            <EmptyState title={"W\u00a0tej klasie nie ma spraw"}>
              <p>Zmień komórkę, klasę albo rok.</p>
            </EmptyState>
          </div>
        )}
        {view.list && view.list.rows.length > 0 && <CaseListTable rows={view.list.rows} office={office} />}
      </Pane>
    </Panes>
  );
}

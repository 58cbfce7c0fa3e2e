import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { requireOfficer } from "#app/http/require-officer.ts";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/html/button.tsx";
import { EmptyState } from "#app/ui/html/empty-state.tsx";
import { Row } from "#app/ui/html/layout.tsx";
import { Pagination } from "#app/ui/html/pagination.tsx";
import { Pane, Panes } from "#app/ui/html/panes.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { inTenant } from "#db/scope.ts";
import type { OfficeHandle } from "./office-handle.ts";
import { CasePreview } from "./worklist/case-preview.tsx";
import { readWorklist } from "./worklist/read-worklist.ts";
import { viewAddress } from "./worklist/view-address.ts";
import { emptyWords, viewWords } from "./worklist/view-words.ts";
import { viewWorklist } from "./worklist/view-worklist.ts";
import { WorkTable } from "./worklist/work-table.tsx";

export const handle: OfficeHandle = { isFixed: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${viewWords[data.view]} (${data.count})` : "Lista spraw" },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  const asked = readWorklist(new URL(request.url).searchParams);
  return inTenant(officer, (tx) => viewWorklist(tx, officer, asked));
}

export default function Worklist() {
  const { view, order, page, mark, groups, count, isFull, day, assignsMany, preview } =
    useLoaderData<typeof loader>();
  const office = useParams().office ?? "";
  return (
    <Panes layout={preview ? "preview" : "one"}>
      <Pane
        isFlush={count > 0}
        head={
          <Row spread>
            <Row tight>
              <h1>{viewWords[view]}</h1>
              <Text tone="meta" as="span">
                {count === 0 ? day : `${page > 1 || isFull ? "" : `${count} · `}${day}`}
              </Text>
            </Row>
            {assignsMany && (
              <LinkButton look="secondary" icon="people" href={paths.assignments(office)}>
                Dekretuj kilka naraz
              </LinkButton>
            )}
          </Row>
        }
      >
        {count === 0 ? (
          <EmptyState title={emptyWords[view].title}>
            <p>{emptyWords[view].next}</p>
          </EmptyState>
        ) : (
          <WorkTable office={office} view={view} order={order} mark={mark} groups={groups} />
        )}
        <Pagination
          current={page}
          hasNext={isFull}
          hrefOf={(number) => viewAddress(office, view, { sortuj: order, strona: number })}
        />
      </Pane>
      {preview && <CasePreview office={office} preview={preview} />}
    </Panes>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams, useSearchParams } from "@remix-run/react";
import { requireOfficer } from "#app/http/require-officer.ts";
import { requireRight } from "#app/http/require-right.ts";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/html/button.tsx";
import { EmptyState } from "#app/ui/html/empty-state.tsx";
import { Row } from "#app/ui/html/layout.tsx";
import { Pagination } from "#app/ui/html/pagination.tsx";
import { Pane, Panes } from "#app/ui/html/panes.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { inTenant } from "#db/scope.ts";
import { registerAddress } from "./register-address.ts";
import { RegisterFilters } from "./register-filters.tsx";
import { readRegisterQuery } from "./register-query.ts";
import { RegisterTable } from "./register-table.tsx";
import { viewRegister } from "./view-register.ts";

export const meta: MetaFunction = () => [{ title: "Rejestr wpływów" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  requireRight(officer, "see-register");
  const query = readRegisterQuery(new URL(request.url).searchParams);
  return inTenant(officer, (tx) => viewRegister(tx, officer, query));
}

const pageSize = 50;

export default function Register() {
  const { lines, order, page, count, isCapped, units, mayRegister } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const office = useParams().office ?? "";
  return (
    <Panes>
      <Pane
        isFlush
        head={
          <Row spread>
            <Row tight>
              <h1>Rejestr wpływów</h1>
              <Text tone="meta" as="span">
                {isCapped ? `${count}+` : count}
              </Text>
            </Row>
            <Row tight>
              <LinkButton look="secondary" icon="print" href={`${paths.registerPrint(office)}?${search}`}>
                Drukuj
              </LinkButton>
              {mayRegister && (
                <LinkButton icon="add" href={paths.intake(office)}>
                  Nowy wpływ
                </LinkButton>
              )}
            </Row>
          </Row>
        }
      >
        <RegisterFilters office={office} search={search} units={units} />
        {lines.length === 0 ? (
          <EmptyState title="Nic nie wpłynęło">
            <p>
              Zmień filtry albo <a href={paths.register(office)}>pokaż cały rejestr</a>.
            </p>
          </EmptyState>
        ) : (
          <RegisterTable office={office} lines={lines} order={order} search={search} />
        )}
        <Pagination
          current={page}
          last={isCapped ? undefined : Math.max(1, Math.ceil(count / pageSize))}
          hasNext={lines.length === pageSize}
          hrefOf={(number) => registerAddress(office, search, { strona: number === 1 ? "" : String(number) })}
        />
      </Pane>
    </Panes>
  );
}

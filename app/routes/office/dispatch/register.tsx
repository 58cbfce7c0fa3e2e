import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { requireOfficer } from "#app/http/require-officer.ts";
import { formatDate, formatShortDate, officeDate } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/html/button.tsx";
import { ChipRow } from "#app/ui/html/chip.tsx";
import { EmptyState } from "#app/ui/html/empty-state.tsx";
import { Stack } from "#app/ui/html/layout.tsx";
import { Pane, Panes } from "#app/ui/html/panes.tsx";
import { Table } from "#app/ui/html/table.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { inTenant } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { listAwaitingPaper } from "#tenants/dispatch/index.ts";
import { mayDo } from "#tenants/people/index.ts";
import { AwaitingPaper } from "./awaiting-paper.tsx";
import { readRegisterYear, requireRegister } from "./require-register.ts";

export const meta: MetaFunction = () => [{ title: "Rejestr przesyłek wychodzących" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  return inTenant(officer, async (tx) => {
    const today = legalDate(tx.now);
    const year = readRegisterYear(request, today.year);
    const items = await requireRegister(tx, officer, year);
    const awaiting = mayDo(officer, "dispatch") ? await listAwaitingPaper(tx) : [];
    return {
      year,
      years: [today.year, today.year - 1],
      reportedOn: formatDate(today, "pl"),
      items: items.map(
        ({ outgoingItemId, number, mark, addressee, address, manner, handedOverOn, enclosureCount }) => {
          return {
            enclosureCount,
            outgoingItemId,
            number,
            mark,
            addressee,
            address,
            manner,
            on: formatShortDate(handedOverOn, "pl"),
          };
        },
      ),
      awaiting: awaiting.map(({ deliveryId, mark, title, addressee, sentAt }) => {
        return { deliveryId, mark, title, addressee, sentOn: formatDate(officeDate(sentAt), "pl") };
      }),
    };
  });
}

export default function Register() {
  const { year, years, reportedOn, items, awaiting } = useLoaderData<typeof loader>();
  const office = useParams().office ?? "";
  const here = paths.outgoing(office);
  return (
    <Panes>
      <Pane
        head={
          <>
            <h1>Rejestr przesyłek wychodzących</h1>
            <Text tone="meta" as="span">
              stan na {reportedOn}
            </Text>
            <ChipRow
              label="Rok"
              chips={years.map((one) => ({
                href: `${here}?rok=${one}`,
                label: String(one),
                isCurrent: one === year,
              }))}
            />
            <LinkButton look="secondary" icon="print" href={`${paths.outgoingPrint(office)}?rok=${year}`}>
              Drukuj
            </LinkButton>
          </>
        }
      >
        <Stack gap="large">
          <AwaitingPaper deliveries={awaiting} office={office} />
          {items.length === 0 ? (
            <EmptyState title={`W\u00a0${year}\u00a0roku nic jeszcze nie wyszło`}>
              <p>Wpis powstaje, gdy kancelaria wyśle podpisane pismo.</p>
            </EmptyState>
          ) : (
            <Table
              caption={`Przesyłki wychodzące, rok ${year}`}
              rowKey={({ outgoingItemId }) => outgoingItemId}
              groups={[{ rows: items }]}
              columns={[
                { label: "Numer", isNumeric: true, width: "s", cell: ({ number }) => number },
                { label: "Wysłano", cell: ({ on }) => on },
                { label: "Do kogo", isRowHeader: true, cell: ({ addressee }) => addressee },
                { label: "Adres", cell: ({ address }) => address },
                { label: "Znak sprawy", cell: ({ mark }) => mark },
                { label: "Sposób", cell: ({ manner }) => manner },
                {
                  label: "Załączniki",
                  isNumeric: true,
                  width: "s",
                  cell: ({ enclosureCount }) => enclosureCount,
                },
              ]}
            />
          )}
        </Stack>
      </Pane>
    </Panes>
  );
}

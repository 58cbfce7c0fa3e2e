import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { formatShortDate } from "#app/i18n/format.ts";
import { roleWords } from "#app/i18n/role-words.ts";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/html/button.tsx";
import { Pane, Panes } from "#app/ui/html/panes.tsx";
import { StatusTag } from "#app/ui/html/status-tag.tsx";
import { Table } from "#app/ui/html/table.tsx";
import { inTenant } from "#db/scope.ts";
import { listStaff } from "#tenants/people/index.ts";
import { requireAdministrator } from "./require-administrator.ts";

export const meta: MetaFunction = () => [{ title: "Osoby" }];

/** Who works in the office, and who did. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireAdministrator(request, params);
  return inTenant(officer, async (tx) => {
    const people = (await listStaff(tx)).map(({ worksUntil, standing, roles, ...person }) => ({
      personId: person.personId,
      name: person.name,
      position: person.position,
      unit: person.unitSymbol,
      roles: [...roles].map((role) => roleWords[role].name),
      isAuthorised: person.isAuthorised,
      hasLeft: standing === "gone" || standing === "called-off",
      until:
        standing === "gone" && worksUntil
          ? `do ${formatShortDate(worksUntil, "pl")}`
          : "odwołano przed początkiem",
    }));
    return { people };
  });
}

export default function People() {
  const { people } = useLoaderData<typeof loader>();
  const office = useParams().office ?? "";
  const gone = people.filter(({ hasLeft }) => hasLeft);
  return (
    <Panes>
      <Pane
        isFlush
        head={
          <>
            <h1>Osoby</h1>
            <LinkButton icon="add" href={paths.hiring(office)}>
              Dodaj osobę
            </LinkButton>
          </>
        }
      >
        <Table
          caption="Kto pracuje w urzędzie, w jakiej roli i z jakim upoważnieniem"
          isCaptionHidden
          rowKey={({ personId }) => personId}
          groups={[
            { rows: people.filter(({ hasLeft }) => !hasLeft) },
            ...(gone.length > 0 ? [{ heading: "Już nie pracują", rows: gone }] : []),
          ]}
          columns={[
            {
              label: "Osoba",
              isRowHeader: true,
              cell: ({ personId, name }) => <a href={paths.person(office, personId)}>{name}</a>,
            },
            { label: "Stanowisko", cell: ({ position }) => position },
            { label: "Komórka", cell: ({ unit }) => unit },
            { label: "Role", cell: ({ roles }) => roles.join(", ") || "bez roli" },
            {
              label: "Upoważnienie",
              cell: ({ isAuthorised, hasLeft, until }) =>
                hasLeft ? (
                  until
                ) : isAuthorised ? (
                  <StatusTag look="quiet" status="done">
                    ważne
                  </StatusTag>
                ) : (
                  <StatusTag look="plain" status="wait">
                    brak: nie może pracować
                  </StatusTag>
                ),
            },
          ]}
        />
      </Pane>
    </Panes>
  );
}

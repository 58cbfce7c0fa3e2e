import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams, useSearchParams } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { BackLink } from "#app/ui/html/breadcrumbs.tsx";
import { LinkButton } from "#app/ui/html/button.tsx";
import { Row, Stack } from "#app/ui/html/layout.tsx";
import { Notice } from "#app/ui/html/notice.tsx";
import { Pane, Panes } from "#app/ui/html/panes.tsx";
import { SummaryList } from "#app/ui/html/summary-list.tsx";
import { asSignIn, inTenant } from "#db/scope.ts";
import { findAccountState } from "#tenants/sign-in/index.ts";
import { requireAdministrator } from "./require-administrator.ts";
import { requirePerson } from "./require-person.ts";
import { RightsTable } from "./rights-table.tsx";
import { viewPerson } from "./view-person.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.person.name ?? "Osoba" }];

/** All that the administrator keeps of a person, and how far she has come with her account. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireAdministrator(request, params);
  const found = await inTenant(officer, async (tx) => ({
    file: await requirePerson(tx, params),
    now: tx.now,
  }));
  const account = await asSignIn((tx) => findAccountState(tx, found.file.userId));
  return { person: viewPerson(found.file, account, found.now) };
}

export default function Person() {
  const { person } = useLoaderData<typeof loader>();
  const { office = "", person: id = "" } = useParams();
  const [search] = useSearchParams();
  return (
    <Panes>
      <Pane
        head={
          <Row>
            <BackLink href={paths.people(office)}>Osoby</BackLink>
            <h1>{person.name}</h1>
          </Row>
        }
      >
        <Stack gap="large">
          <Stack measure>
            {search.has("zaproszono") && (
              <Notice tone="success" title={`Wysyłamy zaproszenie na adres ${person.email}`} isAnnounced />
            )}
            {person.warning && <Notice tone="warning" title={person.warning} />}
            <SummaryList rows={person.facts} look="facts" />
            <Row>
              {person.mayBeInvited && (
                <LinkButton look="secondary" icon="envelope" href={paths.invitation(office, id)}>
                  Wyślij zaproszenie ponownie
                </LinkButton>
              )}
              {!person.hasLeft && (
                <LinkButton look="secondary" href={paths.departure(office, id)}>
                  {person.standing === "to-come" ? "Odwołaj zatrudnienie" : "Zakończ pracę w\u00a0urzędzie"}
                </LinkButton>
              )}
            </Row>
            {person.hasLeft && (
              <p>
                Ta osoba wraca? <a href={paths.hiring(office)}>Dodaj ją ponownie</a> z&nbsp;tym samym adresem
                e&#8209;mail.
              </p>
            )}
          </Stack>
          <RightsTable
            heading="Role"
            empty="Bez roli ta osoba nic nie może zrobić."
            rights={person.grants}
            give={{ href: paths.roleGrant(office, id), label: "Nadaj rolę" }}
            take={{ href: paths.roleRevocation(office, id), label: "Odbierz rolę" }}
            isOver={person.hasLeft}
          />
          <RightsTable
            heading="Upoważnienia"
            empty="Bez upoważnienia do przetwarzania danych osobowych konto nic nie może (instrukcja kancelaryjna § 11)."
            rights={person.authorisations}
            give={{ href: paths.authorisation(office, id), label: "Nadaj upoważnienie" }}
            take={{ href: paths.authorisationWithdrawal(office, id), label: "Cofnij upoważnienie" }}
            isOver={person.hasLeft}
          />
        </Stack>
      </Pane>
    </Panes>
  );
}

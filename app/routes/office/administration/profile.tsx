import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { notFound } from "#app/http/not-found.ts";
import { formatDate } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/html/button.tsx";
import { Row, Stack } from "#app/ui/html/layout.tsx";
import { Pane, Panes } from "#app/ui/html/panes.tsx";
import { SummaryList } from "#app/ui/html/summary-list.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { Uncertain } from "#app/ui/html/uncertain.tsx";
import { inTenant } from "#db/scope.ts";
import {
  type ContactDetails,
  contactKinds,
  findContacts,
  findOffice,
  officeGaps,
} from "#tenants/offices/index.ts";
import { contactWords } from "./contact-words.ts";
import { detailWords } from "./detail-words.ts";
import { requireAdministrator } from "./require-administrator.ts";

export const meta: MetaFunction = () => [{ title: "Dane urzędu" }];

/** What the public may know of the office, and what of it nobody has confirmed. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireAdministrator(request, params);
  return inTenant(officer, async (tx) => {
    const office = await findOffice(tx, officer.office);
    if (!office) throw notFound();
    const { officeName, organName, identity, profile } = office;
    const doubtful = officeGaps(identity, profile).filter(({ kind }) => kind === "unverified");
    const contacts = await findContacts(tx, officer.tenantId);
    const fields = Object.keys(detailWords) as (keyof ContactDetails)[];
    return {
      officeName,
      organName,
      teryt: identity.teryt,
      details: fields.map((field) => ({
        label: detailWords[field].label,
        value: profile[field],
        isConfirmed: !doubtful.some((gap) => gap.field === field),
      })),
      contacts: contactKinds.map((kind) => {
        const { name, email, phone, from } = contacts[kind] ?? {};
        return { kind, name, email, phone, since: from && formatDate(from, "pl") };
      }),
    };
  });
}

const mark = "do\u00a0potwierdzenia";

export default function Profile() {
  const { officeName, organName, teryt, details, contacts } = useLoaderData<typeof loader>();
  const office = useParams().office ?? "";
  return (
    <Panes>
      <Pane head={<h1>Dane urzędu</h1>}>
        <Stack gap="large" measure>
          <SummaryList
            look="facts"
            rows={[
              { label: "Urząd", value: <Fact {...officeName} /> },
              { label: "Organ", value: <Fact {...organName} /> },
              { label: "TERYT", value: teryt },
            ]}
          />
          <Stack>
            <h2>Dane kontaktowe</h2>
            <SummaryList
              look="facts"
              rows={details.map(({ label, value, isConfirmed }) => ({
                label,
                value: <Fact text={value} isVerified={isConfirmed} />,
              }))}
            />
            <Row>
              <LinkButton look="secondary" href={paths.contactDetails(office)}>
                Popraw albo potwierdź
              </LinkButton>
              <a href={paths.office(office)}>Zobacz stronę urzędu</a>
            </Row>
          </Stack>
          {contacts.map(({ kind, name, email, phone, since }) => (
            <Stack key={kind}>
              <h2>{contactWords[kind].title}</h2>
              {name ? (
                <SummaryList
                  look="facts"
                  rows={[
                    { label: "Imię i nazwisko", value: name },
                    { label: "E-mail", value: <Fact text={email ?? null} isVerified /> },
                    { label: "Telefon", value: <Fact text={phone ?? null} isVerified /> },
                    { label: "Od", value: since },
                  ]}
                />
              ) : (
                <Text tone="muted">Jeszcze nie podano. {contactWords[kind].why}</Text>
              )}
              <Row>
                <LinkButton look="secondary" href={paths.contactPerson(office, contactWords[kind].slug)}>
                  {name ? contactWords[kind].change : contactWords[kind].heading}
                </LinkButton>
                {name && (
                  <a href={paths.contactEnd(office, contactWords[kind].slug)}>{contactWords[kind].end}</a>
                )}
              </Row>
            </Stack>
          ))}
        </Stack>
      </Pane>
    </Panes>
  );
}

function Fact({ text, isVerified }: { text: string | null; isVerified: boolean }) {
  if (text === null)
    return (
      <Text as="span" tone="muted">
        nie podano
      </Text>
    );
  return (
    <Uncertain isConfirmed={isVerified} mark={mark}>
      {text}
    </Uncertain>
  );
}

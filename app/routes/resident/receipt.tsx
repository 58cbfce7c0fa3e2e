import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { notFound } from "#app/http/not-found.ts";
import { readPreferences } from "#app/http/preferences.ts";
import { requireId } from "#app/http/require-id.ts";
import { requireResident } from "#app/http/require-resident.ts";
import { caseWords } from "#app/i18n/case-words.ts";
import { filingWords } from "#app/i18n/filing-words.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/html/button.tsx";
import { Card } from "#app/ui/html/card.tsx";
import { Columns, Row, Stack } from "#app/ui/html/layout.tsx";
import { Panel } from "#app/ui/html/panel.tsx";
import { SummaryList } from "#app/ui/html/summary-list.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { Timeline } from "#app/ui/html/timeline.tsx";
import { asResident } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { findReceipt } from "#tenants/receipts/index.ts";
import { findMyCase } from "#tenants/resident-cases/index.ts";
import { officeOfTenant } from "../portal/office-of-tenant.ts";
import { viewOffice } from "../portal/office-view.ts";
import { pageTitle } from "../portal/page-title.ts";
import { ChangeCard } from "./change-card.tsx";
import { viewReceipt } from "./receipt-view.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, () => data?.heading ?? "");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const resident = await requireResident(request);
  const id = requireId(params.receipt);
  const own = await asResident(resident.residentId, async (tx) => {
    const receipt = await findReceipt(tx, id);
    const matter = receipt && (await findMyCase(tx, receipt.residentCaseId));
    return receipt && matter && { receipt, ...matter, today: legalDate(tx.now) };
  });
  if (!own) throw notFound();
  const office = await officeOfTenant(own.receipt.tenantId);
  const view = viewReceipt(own, readPreferences(request).language);
  return { ...view, email: resident.email, office: office ? viewOffice(office) : null };
}

/** The confirmation: it is filed, with its number; what comes next; who has it; how to change it. */
export default function ReceiptPage() {
  const shown = useLoaderData<typeof loader>();
  const words = filingWords[useLanguage()].receipt;
  return (
    <Stack>
      <Panel heading={shown.heading} numberLabel={words.number} number={shown.number}>
        <p>{shown.received}</p>
      </Panel>
      <Row>
        <LinkButton look="secondary" icon="download" href={shown.pdf}>
          {words.pdf}
        </LinkButton>
        <LinkButton look="secondary" icon="folder" href={shown.case}>
          {words.follow}
        </LinkButton>
      </Row>
      {shown.calm && (
        <Text tone="lead">
          {shown.calm} <b>{shown.email}</b>.
        </Text>
      )}
      <Columns aside={<Aside shown={shown} />}>
        <Stack>
          <h2>{words.next}</h2>
          <Timeline events={shown.events} />
          <h2>{words.sent}</h2>
          <SummaryList
            rows={[
              { label: words.sentFacts.service, value: shown.service },
              { label: words.sentFacts.sender, value: shown.sender },
              { label: words.sentFacts.files, value: shown.files.join(", ") || words.sentFacts.none },
              { label: words.sentFacts.hash, value: <code>{shown.hash}</code> },
            ]}
          />
          <Text tone="meta">{words.printNote}</Text>
        </Stack>
      </Columns>
    </Stack>
  );
}

function Aside({ shown }: { shown: ReturnType<typeof useLoaderData<typeof loader>> }) {
  const language = useLanguage();
  const words = filingWords[language].receipt;
  return (
    <>
      <Card heading={words.who}>
        <p>{shown.unitName}</p>
        <p>{shown.officeName}</p>
        <Text tone="meta">{shown.handler ?? words.whoNote}</Text>
        {shown.office && (
          <p>
            <a href={paths.office(shown.office.slug)}>{caseWords[language].write}</a>
          </p>
        )}
      </Card>
      <Card heading={words.status}>
        <Text tone="numbers">
          <b>{shown.statusCode}</b>
        </Text>
        <Text tone="meta">{words.statusNote(shown.caseNumber)}</Text>
        <p>
          <a href={paths.status()}>{words.statusLink}</a>
        </p>
      </Card>
      <ChangeCard change={shown.change} />
    </>
  );
}

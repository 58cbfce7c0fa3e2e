import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { notFound } from "#app/http/not-found.ts";
import { readPreferences } from "#app/http/preferences.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireResident } from "#app/http/require-resident.ts";
import { factsInPolish, serviceWords } from "#app/i18n/service-words.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { paths } from "#app/paths.ts";
import { Breadcrumbs } from "#app/ui/html/breadcrumbs.tsx";
import { Columns, Stack } from "#app/ui/html/layout.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { asPublic, asResident, type PublicTx } from "#db/scope.ts";
import { startDraft } from "#tenants/filing/index.ts";
import { findForm } from "#tenants/forms/index.ts";
import { findContacts } from "#tenants/offices/index.ts";
import { findService } from "#tenants/portal/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { viewContact } from "./contact-view.ts";
import { DataCard } from "./data-card.tsx";
import { findBeginning } from "./find-beginning.ts";
import { pageTitle } from "./page-title.ts";
import type { PortalHandle } from "./places.tsx";
import { findOfficeOrThrow } from "./require-office.ts";
import { type CardView, viewCard } from "./service-card.ts";
import { Place, ServiceFacts } from "./service-facts.tsx";
import { ServiceStart } from "./service-start.tsx";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, () => data?.title ?? "");

export const handle: PortalHandle = {
  way: ({ office, title }: CardView, language) => (
    <Breadcrumbs
      trail={[
        { label: nbsp(office.name), href: paths.office(office.slug) },
        { label: serviceWords[language].title, href: paths.services(office.slug) },
        { label: title },
      ]}
    />
  ),
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { office, service, contacts } = await asPublic(async (tx) => {
    const found = await requireService(tx, params);
    return { ...found, contacts: await findContacts(tx, found.office.tenantId) };
  });
  const card = viewCard(service, office, findForm(service.id)?.definition, readPreferences(request).language);
  const beginning = await findBeginning(request, office.tenantId, service.id);
  return { ...card, beginning, officer: viewContact(contacts["data-protection"]) };
}

/** Starts a draft, or goes on with the one that is open. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { office, service } = await asPublic((tx) => requireService(tx, params));
  const { residentId } = await requireResident(request);
  const outcome = await asResident(residentId, (tx) =>
    startDraft(tx, { kind: "application", tenantId: office.tenantId, service: service.id }),
  );
  return outcome.done ? redirect(paths.draft(outcome.value.draftId)) : refuse(outcome);
}

/** A service that this kind of office settles; the common 404 for others. */
async function requireService(tx: PublicTx, params: { office?: string; service?: string }) {
  const office = await findOfficeOrThrow(tx, params.office);
  const service = findService(params.service ?? "");
  const isCounty = office.identity.kind === "powiat";
  if (!service || service.level === (isCounty ? "gmina" : "powiat")) throw notFound();
  return { office, service };
}

/** The card of a service: where to begin; then how long, how much and to whom, what to bring, and who settles it. */
export default function ServicePage() {
  const card = useLoaderData<typeof loader>();
  const language = useLanguage();
  const words = serviceWords[language];
  return (
    <Columns
      aside={
        <>
          <Place card={card} />
          <DataCard office={card.office.name} officer={card.officer} />
        </>
      }
      asideStays
    >
      <Stack measure>
        <h1>{card.task}</h1>
        <Text tone="lead" lang="pl">
          {card.name}
        </Text>
        {card.minutes !== undefined && <ServiceStart minutes={card.minutes} beginning={card.beginning} />}
        <ServiceFacts card={card} />
        {language === "en" && <Text tone="meta">{factsInPolish}</Text>}
        {card.hasDoubts && <Text tone="meta">{words.unverifiedNote}</Text>}
      </Stack>
    </Columns>
  );
}

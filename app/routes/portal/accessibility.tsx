import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { statementWords } from "#app/i18n/statement-words.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { Stack } from "#app/ui/html/layout.tsx";
import { nbsp } from "#tenants/typography.ts";
import { findChosenOffice } from "./find-chosen-office.ts";
import { pageTitle } from "./page-title.ts";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => statementWords[language].accessibility.title);

export async function loader({ request }: LoaderFunctionArgs) {
  const chosen = await findChosenOffice(request);
  if (!chosen) return { contact: null };
  const coordinator = chosen.contacts.accessibility;
  const phone = coordinator?.phone ?? chosen.profile.phone;
  const email = coordinator?.email ?? chosen.profile.email;
  return { contact: { name: chosen.name, coordinator: coordinator && nbsp(coordinator.name), phone, email } };
}

/**
 * The accessibility statement. Its ids are those of the ministry's template (warunki techniczne publikacji oraz
 * struktura dokumentu elektronicznego deklaracji dostępności), by which machines read it.
 */
export default function Accessibility() {
  const { contact } = useLoaderData<typeof loader>();
  const words = statementWords[useLanguage()].accessibility;
  return (
    <Stack measure>
      <h1>{words.title}</h1>
      <p id="a11y-wstep">
        <span id="a11y-podmiot">{contact?.name ?? words.everyone}</span> {words.intro}
      </p>
      <p>
        {words.publishedLabel} <span id="a11y-data-publikacja">{words.published}</span>
        <br />
        {words.updatedLabel} <span id="a11y-data-aktualizacja">{words.updated}</span>
      </p>
      <h2 id="a11y-status">{words.statusHeading}</h2>
      <p>{words.status}</p>
      <h3>{words.checkedHeading}</h3>
      <Lines lines={words.checked} />
      <h3>{words.uncheckedHeading}</h3>
      <Lines lines={words.unchecked} />
      <h2>{words.preparedHeading}</h2>
      <p>
        {words.preparedLabel} <span id="a11y-data-sporzadzenie">{words.prepared}</span>
      </p>
      <h2 id="a11y-kontakt">{words.contactHeading}</h2>
      {contact ? (
        <p>
          {words.contact} {contact.name}
          <br />
          {contact.coordinator && (
            <>
              {words.coordinator} {contact.coordinator}
              <br />
            </>
          )}
          {words.phone} <span id="a11y-telefon">{contact.phone ?? words.missing}</span>
          <br />
          {words.email} <span id="a11y-email">{contact.email ?? words.missing}</span>
        </p>
      ) : (
        <p>{words.contactPick}</p>
      )}
      <h2 id="a11y-procedura">{words.procedureHeading}</h2>
      <p>{words.procedure}</p>
      <p>
        <a href="https://bip.brpo.gov.pl/">{words.ombudsman}</a>
      </p>
      <h2 id="a11y-architektura">{words.architectureHeading}</h2>
      <p>{words.architecture}</p>
    </Stack>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

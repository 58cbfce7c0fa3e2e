import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { statementWords } from "#app/i18n/statement-words.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { Stack } from "#app/ui/html/layout.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { ContactLine } from "./contact-line.tsx";
import { viewContact } from "./contact-view.ts";
import { findChosenOffice } from "./find-chosen-office.ts";
import { pageTitle } from "./page-title.ts";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => statementWords[language].privacy.title);

/** The data protection officer of the office that the visitor has chosen. */
export async function loader({ request }: LoaderFunctionArgs) {
  const chosen = await findChosenOffice(request);
  if (!chosen) return { office: null, officer: null };
  return { office: chosen.name, officer: viewContact(chosen.contacts["data-protection"]) };
}

/** What RODO art. 13 asks to be told: who is responsible, which data, why, how long, and one's rights. */
export default function Privacy() {
  const { office, officer } = useLoaderData<typeof loader>();
  const words = statementWords[useLanguage()].privacy;
  return (
    <Stack measure>
      <h1>{words.title}</h1>
      <Text tone="lead">{words.lead}</Text>
      {words.parts.map(({ heading, lines }) => (
        <Stack gap="small" key={heading}>
          <h2>{heading}</h2>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Stack>
      ))}
      <Stack gap="small">
        <h2>{words.officer.title}</h2>
        {office === null && <p>{words.officer.pick}</p>}
        {office !== null && !officer && <p>{words.officer.unnamed(office)}</p>}
        {office !== null && officer && (
          <p>
            {words.officer.of(office)} <ContactLine contact={officer} />
          </p>
        )}
      </Stack>
    </Stack>
  );
}

import type { MetaFunction } from "@remix-run/node";
import { statementWords } from "#app/i18n/statement-words.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { Stack } from "#app/ui/html/layout.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { pageTitle } from "./page-title.ts";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => statementWords[language].privacy.title);

/** What RODO art. 13 asks to be told: who is responsible, which data, why, how long, and one's rights. */
export default function Privacy() {
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
      <Text tone="muted">{words.unconfirmed}</Text>
    </Stack>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readPreferences } from "#app/http/preferences.ts";
import { requireResident } from "#app/http/require-resident.ts";
import { caseWords } from "#app/i18n/case-words.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { Card, LinedList } from "#app/ui/html/card.tsx";
import { EmptyState } from "#app/ui/html/empty-state.tsx";
import { Row, Stack } from "#app/ui/html/layout.tsx";
import { SpineLabel } from "#app/ui/html/spine-label.tsx";
import { StatusTag } from "#app/ui/html/status-tag.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { asResident } from "#db/scope.ts";
import { listMyLetters } from "#tenants/resident-cases/index.ts";
import { pageTitle } from "../portal/page-title.ts";
import { viewLetterLine } from "./letter-view.ts";

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageTitle(matches, (language) => caseWords[language].letter.inbox);

export async function loader({ request }: LoaderFunctionArgs) {
  const { residentId } = await requireResident(request);
  const { language } = readPreferences(request);
  const letters = await asResident(residentId, listMyLetters);
  return { letters: letters.map((letter) => viewLetterLine(letter, language)) };
}

/** Letters of all offices, the unopened first. What an unopened one says stays closed here too. */
export default function Inbox() {
  const { letters } = useLoaderData<typeof loader>();
  const words = caseWords[useLanguage()].letter;
  return (
    <Stack measure>
      <h1>{words.inbox}</h1>
      {letters.length === 0 ? (
        <EmptyState title={words.empty}>
          <p>{words.emptyNote}</p>
        </EmptyState>
      ) : (
        <Card>
          <LinedList
            items={letters.map((letter) => (
              <>
                <a href={letter.href} lang="pl">
                  {letter.isUnopened ? <b>{letter.title}</b> : letter.title}
                </a>
                <Text tone="muted">
                  <span lang="pl">{letter.about}</span>
                  {letter.mark && (
                    <>
                      {" · "}
                      <SpineLabel mark={letter.mark} look="line" />
                    </>
                  )}
                </Text>
                {letter.firstLine && <p lang={letter.firstLine.lang}>{letter.firstLine.text}</p>}
                <Row tight>
                  <StatusTag status={letter.status} look="plain">
                    {letter.state}
                  </StatusTag>
                  <Text as="span" tone="meta">
                    {letter.dates}
                  </Text>
                </Row>
              </>
            ))}
          />
        </Card>
      )}
    </Stack>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readPreferences } from "#app/http/preferences.ts";
import { requireResident } from "#app/http/require-resident.ts";
import { homeWords } from "#app/i18n/home-words.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/html/button.tsx";
import { Card, LinedList } from "#app/ui/html/card.tsx";
import { EmptyState } from "#app/ui/html/empty-state.tsx";
import { Columns, Stack } from "#app/ui/html/layout.tsx";
import { pageTitle } from "../portal/page-title.ts";
import { listMatters } from "./list-matters.ts";
import { CaseEntry, DraftCard, Moves } from "./matters.tsx";

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageTitle(matches, (language) => homeWords[language].myCases);

export async function loader({ request }: LoaderFunctionArgs) {
  const { residentId } = await requireResident(request);
  return listMatters(residentId, readPreferences(request).language);
}

/** "Moje sprawy": all of them, in all offices. */
export default function MyMatters() {
  const { waits, cases, drafts } = useLoaderData<typeof loader>();
  const words = homeWords[useLanguage()];
  return (
    <Stack>
      <h1>{words.myCases}</h1>
      <Moves waits={waits} level={2} />
      <Columns aside={<DraftCard drafts={drafts} />}>
        {cases.length === 0 ? (
          <EmptyState title={words.noCases}>
            <p>{words.noCasesNext}</p>
            <p>
              <LinkButton href={paths.home()}>{words.title}</LinkButton>
            </p>
          </EmptyState>
        ) : (
          <Card>
            <LinedList items={cases.map((one) => <CaseEntry one={one} hasMark key={one.href} />)} />
          </Card>
        )}
      </Columns>
    </Stack>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readPreferences } from "#app/http/preferences.ts";
import { caseWords } from "#app/i18n/case-words.ts";
import { statusWords } from "#app/i18n/status-words.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { paths } from "#app/paths.ts";
import { Breadcrumbs } from "#app/ui/html/breadcrumbs.tsx";
import { Details } from "#app/ui/html/details.tsx";
import { Columns, Row, Stack } from "#app/ui/html/layout.tsx";
import { NowNextLatest } from "#app/ui/html/now-next-latest.tsx";
import { SpineLabel } from "#app/ui/html/spine-label.tsx";
import { StatusTag } from "#app/ui/html/status-tag.tsx";
import { TermLine } from "#app/ui/html/term-line.tsx";
import { Timeline } from "#app/ui/html/timeline.tsx";
import { officeOfTenant } from "../portal/office-of-tenant.ts";
import { viewOffice } from "../portal/office-view.ts";
import { pageTitle } from "../portal/page-title.ts";
import type { PortalHandle } from "../portal/places.tsx";
import { CaseAside } from "./case-aside.tsx";
import { viewCase } from "./case-view.ts";
import { requireCase } from "./require-case.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, () => data?.title ?? "");

export const handle: PortalHandle = {
  way: ({ title }: { title: string }, language) => (
    <Breadcrumbs trail={[{ label: caseWords[language].cases, href: paths.resident() }, { label: title }]} />
  ),
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const matter = await requireCase(request, params);
  const office = await officeOfTenant(matter.case.tenantId);
  return {
    ...viewCase(matter, readPreferences(request).language),
    office: office ? viewOffice(office) : null,
  };
}

/** A case as its resident sees it: now, next and at the latest before anything else. */
export default function CasePage() {
  const { title, mark, status, stage, term, calendar, steps, ...aside } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const words = caseWords[language];
  const answers = statusWords[language];
  return (
    <Stack>
      <h1 lang="pl">{title}</h1>
      <Row>
        <SpineLabel mark={mark} />
        <StatusTag status={status}>{stage.name}</StatusTag>
      </Row>
      <NowNextLatest
        label={answers.state}
        now={{ heading: answers.now, ...stage.now }}
        next={{ heading: answers.next, ...stage.next }}
        latest={{
          heading: answers.latest,
          answer: stage.latest.answer,
          note: (
            <>
              {stage.latest.note}
              {calendar && (
                <>
                  {" · "}
                  <a href={calendar}>{words.toCalendar}</a>
                </>
              )}
            </>
          ),
        }}
      >
        {term && (
          <TermLine {...term}>
            <Details summary={words.howCounted}>
              <ol>
                {term.sentences.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ol>
            </Details>
          </TermLine>
        )}
        {stage.law && <Law {...stage.law} />}
      </NowNextLatest>
      <Columns aside={<CaseAside {...aside} />}>
        <Stack>
          <h2>{words.happened}</h2>
          <Timeline
            events={steps.map(({ sentence, note, law, ...event }) => ({
              ...event,
              title: sentence,
              children: (
                <>
                  {note}
                  {law && <Law {...law} />}
                </>
              ),
            }))}
          />
        </Stack>
      </Columns>
    </Stack>
  );
}

/** What the trade calls it, and where it stands. */
function Law({ term, article }: { term: string; article: string }) {
  const words = caseWords[useLanguage()];
  return (
    <Details look="law" summary={words.law}>
      {term}: {article}
    </Details>
  );
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { formatDate } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/html/button.tsx";
import { EmptyState } from "#app/ui/html/empty-state.tsx";
import { Row, Stack } from "#app/ui/html/layout.tsx";
import { Notice } from "#app/ui/html/notice.tsx";
import { Pane, Panes } from "#app/ui/html/panes.tsx";
import { inTenant } from "#db/scope.ts";
import { findUnexaminedGround } from "#tenants/cases/index.ts";
import { mayDo } from "#tenants/people/index.ts";
import { ClockLine } from "../parts/clock-line.tsx";
import { findOwnCase } from "../parts/find-own-case.ts";
import { requireCaseReader } from "../parts/require-case-reader.ts";
import { ClockFacts } from "./clock-facts.tsx";
import { viewClockFacts } from "./view-clock-facts.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireCaseReader(request, params);
  return inTenant(officer, async (tx) => {
    const found = await findOwnCase(tx, params);
    const isOpen = found.state === "open";
    const mayWrite = isOpen && mayDo(officer, "draft");
    const { call } = await findUnexaminedGround(tx, found.caseId);
    return {
      view: await viewClockFacts(tx, found.caseId),
      mayWrite,
      isCalled: isOpen && mayDo(officer, "close-case") && call !== null,
      startedOn: formatDate(found.startedOn, "pl"),
    };
  });
}

export default function Clock() {
  const { view, mayWrite, isCalled, startedOn } = useLoaderData<typeof loader>();
  const { office = "", mark = "" } = useParams();
  if (!view) {
    return (
      <Panes>
        <Pane label="Terminy">
          <EmptyState title="Tej sprawy nie goni żaden termin ustawowy">
            <p>Urząd prowadzi ją z&nbsp;własnej inicjatywy od {startedOn}.</p>
          </EmptyState>
        </Pane>
      </Panes>
    );
  }
  return (
    <Panes layout="halves">
      <Pane head={<h2>Jak liczymy termin</h2>}>
        <Stack>
          <ClockLine clock={view.clock} />
          {view.warnings.map((warning) => (
            <Notice tone="danger" title={warning} key={warning} />
          ))}
          <ol>
            {view.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
          {view.extended.length > 0 && (
            <section aria-labelledby="przedluzenie">
              <h3 id="przedluzenie">Po zawiadomieniu z&nbsp;art.&nbsp;36</h3>
              <ol>
                {view.extended.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ol>
            </section>
          )}
          {mayWrite && !view.clock.isFinished && (
            <Row>
              <LinkButton
                look="secondary"
                icon="clock"
                href={`${paths.newDocument(office, mark)}?wzor=notice-of-new-term`}
              >
                Zawiadom o&nbsp;nowym terminie
              </LinkButton>
              <LinkButton look="quiet" href={paths.pause(office, mark)}>
                Wstrzymaj termin
              </LinkButton>
              {view.exclusions.some(({ to }) => !to) && (
                <LinkButton look="quiet" href={paths.resumption(office, mark)}>
                  Wznów termin
                </LinkButton>
              )}
              {isCalled && (
                <LinkButton look="quiet" href={paths.unexamined(office, mark)}>
                  Zostaw bez rozpoznania…
                </LinkButton>
              )}
            </Row>
          )}
        </Stack>
      </Pane>
      <Pane head={<h2>Z&nbsp;czego to wynika</h2>}>
        <ClockFacts view={view} caseAddress={paths.case(office, mark)} />
      </Pane>
    </Panes>
  );
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { formatDateTime } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { Pane, Panes } from "#app/ui/html/panes.tsx";
import { Timeline } from "#app/ui/html/timeline.tsx";
import { inTenant } from "#db/scope.ts";
import { sayChanges } from "#tenants/audit/index.ts";
import { type CaseEvent, listCaseHistory, listParties } from "#tenants/cases/index.ts";
import { findOwnCase } from "../parts/find-own-case.ts";
import { requireCaseReader } from "../parts/require-case-reader.ts";
import { sayWho } from "../parts/say-who.ts";
import { wordEvent } from "./event-words.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireCaseReader(request, params);
  return inTenant(officer, async (tx) => {
    const { caseId } = await findOwnCase(tx, params);
    const events = await listCaseHistory(tx, caseId);
    const names = new Map((await listParties(tx, caseId)).map(({ partyId, name }) => [partyId, name]));
    return { events: events.toReversed().map((event) => asLine(event, names)) };
  });
}

function asLine(
  { eventId, at, type, personName, personPosition, documentId, documentTitle, data }: CaseEvent,
  names: ReadonlyMap<string, string>,
) {
  const about = [names.get(String(data.partyId)), sayChanges(data)].filter(Boolean).join(", ");
  return {
    about: about || null,
    eventId,
    at: at.toString(),
    when: formatDateTime(at, "pl"),
    title: wordEvent({ type, data }),
    who: sayWho(personName, personPosition),
    standsInFor: data.standsInFor ? String(data.standsInFor) : null,
    document: documentId && documentTitle ? { id: documentId, title: documentTitle } : null,
  };
}

export default function History() {
  const { events } = useLoaderData<typeof loader>();
  const { office = "", mark = "" } = useParams();
  return (
    <Panes>
      <Pane label="Historia">
        <Timeline
          events={events.map(({ at, when, title, about, who, standsInFor, document }) => ({
            when,
            datetime: at,
            title: about ? `${title}: ${about}` : title,
            status: "done",
            children: (
              <p>
                {who}
                {standsInFor && `, za: ${standsInFor}`}
                {document && (
                  <>
                    {" · "}
                    <a href={`${paths.case(office, mark)}?dokument=${document.id}`}>{document.title}</a>
                  </>
                )}
              </p>
            ),
          }))}
        />
      </Pane>
    </Panes>
  );
}

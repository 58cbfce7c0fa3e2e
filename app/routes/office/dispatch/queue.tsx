import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams, useSearchParams } from "@remix-run/react";
import { requireOfficer } from "#app/http/require-officer.ts";
import { requireRight } from "#app/http/require-right.ts";
import { formatDateTime } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/html/button.tsx";
import { EmptyState } from "#app/ui/html/empty-state.tsx";
import { Notice } from "#app/ui/html/notice.tsx";
import { Pane, Panes } from "#app/ui/html/panes.tsx";
import { SpineLabel } from "#app/ui/html/spine-label.tsx";
import { Table } from "#app/ui/html/table.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { inTenant } from "#db/scope.ts";
import { type Channel, explainChannel, listCameBack, listToDispatch } from "#tenants/dispatch/index.ts";
import { CameBack } from "./came-back.tsx";

export const meta: MetaFunction = () => [{ title: "Do wysłania" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  requireRight(officer, "dispatch");
  const { letters, cameBack } = await inTenant(officer, async (tx) => {
    return { letters: await listToDispatch(tx), cameBack: await listCameBack(tx) };
  });
  return {
    letters: letters.map(({ documentId, title, mark, signedBy, signedAt, addressees }) => ({
      documentId,
      title,
      mark,
      signed: `${signedBy}, ${formatDateTime(signedAt, "pl")}`,
      addressees: addressees.map(sayAddressee),
    })),
    cameBack: cameBack.map(({ documentId, title, mark, unreached, returns }) => ({
      documentId,
      title,
      mark,
      addressees: unreached.map(sayAddressee),
      returns: returns.map(({ addressee, reason }) => `${addressee}: ${reason}`),
    })),
  };
}

function sayAddressee({ name, channel }: { readonly name: string; readonly channel: Channel }): string {
  return `${name}: ${explainChannel(channel).name}`;
}

export default function Queue() {
  const { letters, cameBack } = useLoaderData<typeof loader>();
  const waiting = letters.length + cameBack.length;
  const [search] = useSearchParams();
  const office = useParams().office ?? "";
  const sent = search.get("wyslano")?.match(/^[\d,]+$/)?.[0];
  return (
    <Panes>
      <Pane
        isFlush={waiting > 0}
        head={
          <>
            <h1>Do wysłania</h1>
            <Text tone="meta" as="span">
              {waiting}
            </Text>
            <LinkButton look="quiet" href={paths.outgoing(office)}>
              Rejestr wysyłek
            </LinkButton>
          </>
        }
      >
        {sent && (
          <Notice
            tone="success"
            title={`Wysłane, numer w rejestrze: ${sent.replaceAll(",", ", ")}`}
            isAnnounced
          />
        )}
        {waiting === 0 && (
          <EmptyState title="Nic nie czeka na wysłanie">
            <p>Podpisane pisma pojawią się tu same.</p>
          </EmptyState>
        )}
        <CameBack letters={cameBack} office={office} />
        {letters.length > 0 && (
          <Table
            caption="Podpisane pisma, które czekają na wysłanie"
            isCaptionHidden={cameBack.length === 0}
            rowKey={({ documentId }) => documentId}
            groups={[{ rows: letters }]}
            columns={[
              { label: "Znak", cell: ({ mark }) => <SpineLabel mark={mark} look="line" /> },
              {
                label: "Pismo",
                isRowHeader: true,
                cell: ({ title, mark, documentId }) => (
                  <a href={paths.documentStep(office, mark, documentId, "wysylka")} data-row="focus">
                    {title}
                  </a>
                ),
              },
              { label: "Do kogo i jak", cell: ({ addressees }) => addressees.join("; ") || "brak strony" },
              { label: "Podpis", cell: ({ signed }) => signed },
            ]}
          />
        )}
      </Pane>
    </Panes>
  );
}

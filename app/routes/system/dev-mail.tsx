import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listFolderMails } from "#app/http/mail-folder.ts";
import { paths } from "#app/paths.ts";
import { EmptyState } from "#app/ui/html/empty-state.tsx";
import { Page, Stack } from "#app/ui/html/layout.tsx";
import { Table } from "#app/ui/html/table.tsx";

export const meta: MetaFunction = () => [{ title: "Poczta pokazu – E-Powiat" }];

/** What the demo would have sent by mail. */
export async function loader() {
  const mails = await listFolderMails();
  return { mails: mails.map(({ id, to, subject, date }) => ({ id, to, subject, date })) };
}

export default function DevMail() {
  const { mails } = useLoaderData<typeof loader>();
  return (
    <main>
      <Page>
        <Stack gap="large">
          <h1>Poczta pokazu</h1>
          <p>Pokaz nie&nbsp;wysyła e-maili. Tu widać, co dostaliby mieszkańcy i&nbsp;urzędnicy.</p>
          {mails.length === 0 ? (
            <EmptyState title="Żaden e-mail jeszcze nie wyszedł">
              <p>Pojawi się, gdy ktoś złoży wniosek albo urząd wyśle pismo.</p>
            </EmptyState>
          ) : (
            <Table
              caption="E-maile, od najnowszych"
              isCaptionHidden
              rowKey={({ id }) => id}
              groups={[{ rows: mails }]}
              columns={[
                {
                  label: "Temat",
                  isRowHeader: true,
                  cell: ({ id, subject }) => <a href={paths.devMailMessage(id)}>{subject}</a>,
                },
                { label: "Do", cell: ({ to }) => to },
                { label: "Wysłano", cell: ({ date }) => date },
              ]}
            />
          )}
        </Stack>
      </Page>
    </main>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findFolderMail } from "#app/http/mail-folder.ts";
import { paths } from "#app/paths.ts";
import { BackLink } from "#app/ui/html/breadcrumbs.tsx";
import { Page, Stack } from "#app/ui/html/layout.tsx";
import { SummaryList } from "#app/ui/html/summary-list.tsx";
import styles from "./dev-mail.module.css";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.subject ?? "E-mail"} – poczta pokazu` },
];

export async function loader({ params }: LoaderFunctionArgs) {
  const mail = await findFolderMail(params.mail ?? "");
  // The page's content security policy holds in the frame too and would only complain about inline styles.
  const html = mail.html.replace(/<style[\s\S]*?<\/style>/g, "").replace(/ style="[^"]*"/g, "");
  return { ...mail, html };
}

export default function DevMailMessage() {
  const { from, to, subject, date, text, html } = useLoaderData<typeof loader>();
  return (
    <main>
      <Page>
        <Stack gap="large">
          <BackLink href={paths.devMail()}>Poczta pokazu</BackLink>
          <h1>{subject}</h1>
          <SummaryList
            look="facts"
            rows={[
              { label: "Od", value: from },
              { label: "Do", value: to },
              { label: "Wysłano", value: date },
            ]}
          />
          <section aria-labelledby="tekst">
            <h2 id="tekst">Tekst</h2>
            <pre className={styles.text}>{linkAddresses(text)}</pre>
          </section>
          {html && (
            <section aria-labelledby="html">
              <h2 id="html">HTML</h2>
              <iframe className={styles.html} sandbox="" srcDoc={html} title={`E-mail w HTML: ${subject}`} />
            </section>
          )}
        </Stack>
      </Page>
    </main>
  );
}

/** A mail reader makes addresses links; without that, nobody would get from here to where a mail leads. */
function linkAddresses(text: string) {
  return text.split(/(https?:\/\/\S+)/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <a href={part} key={part}>
        {part}
      </a>
    ),
  );
}

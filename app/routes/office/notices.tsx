import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { readId } from "#app/http/read-form.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { formatDateTime } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { Button, LinkButton } from "#app/ui/html/button.tsx";
import { EmptyState } from "#app/ui/html/empty-state.tsx";
import { Row } from "#app/ui/html/layout.tsx";
import { Pane, Panes } from "#app/ui/html/panes.tsx";
import { StatusTag } from "#app/ui/html/status-tag.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { inTenant } from "#db/scope.ts";
import { listNotices, markRead } from "#tenants/notices/index.ts";
import { nbsp } from "#tenants/typography.ts";
import styles from "./notices.module.css";

export const meta: MetaFunction = () => [{ title: "Powiadomienia" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  const notices = await inTenant(officer, (tx) => listNotices(tx));
  return {
    notices: notices.map(({ id, sentence, todo, path, isRead, isSettled, createdAt }) => {
      return {
        id,
        sentence: nbsp(sentence),
        todo: isSettled ? null : nbsp(todo),
        path,
        isRead,
        word: isSettled ? "załatwione" : isRead ? "przeczytane" : "nowe",
        at: createdAt.toString(),
        when: formatDateTime(createdAt, "pl"),
      };
    }),
  };
}

/** Marks one notice as read, or all when the form names none. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params);
  const notice = readId(await request.formData(), "powiadomienie");
  await inTenant(officer, (tx) => markRead(tx, notice));
  return redirect(paths.notices(officer.office));
}

type ListedNotice = Awaited<ReturnType<typeof loader>>["notices"][number];

export default function Notices() {
  const { notices } = useLoaderData<typeof loader>();
  const office = useParams().office ?? "";
  const unread = notices.filter(({ isRead }) => !isRead).length;
  return (
    <Panes>
      <Pane
        isFlush={notices.length > 0}
        head={
          <Row spread>
            <h1>Powiadomienia</h1>
            {unread > 0 && (
              <form method="post" action={paths.notices(office)}>
                <Button look="secondary" icon="check">
                  Oznacz wszystkie jako przeczytane
                </Button>
              </form>
            )}
          </Row>
        }
      >
        {notices.length === 0 ? (
          <EmptyState title="Nie masz powiadomień">
            <p>
              Damy znać, gdy dostaniesz przesyłkę albo sprawę, pismo wróci do Ciebie lub zbliży się termin.
            </p>
          </EmptyState>
        ) : (
          <ul className={styles.list}>
            {notices.map((notice) => (
              <li className={styles.notice} key={notice.id}>
                <NoticeLine notice={notice} office={office} />
              </li>
            ))}
          </ul>
        )}
      </Pane>
    </Panes>
  );
}

function NoticeLine({ notice, office }: { notice: ListedNotice; office: string }) {
  return (
    <>
      <StatusTag status={notice.isRead ? "done" : "new"} look={notice.isRead ? "quiet" : "plain"}>
        {notice.word}
      </StatusTag>
      <div>
        <p className={notice.isRead ? undefined : styles.unread}>{notice.sentence}</p>
        {notice.todo && <p>{notice.todo}</p>}
        <Text tone="meta">
          <time dateTime={notice.at}>{notice.when}</time>
        </Text>
      </div>
      <div className={styles.acts}>
        <LinkButton look="secondary" href={notice.path} aria-label={`Otwórz: ${notice.sentence}`}>
          Otwórz
        </LinkButton>
        {!notice.isRead && (
          <form method="post" action={paths.notices(office)}>
            <input type="hidden" name="powiadomienie" value={notice.id} />
            <Button look="quiet" aria-label={`Przeczytane: ${notice.sentence}`}>
              Przeczytane
            </Button>
          </form>
        )}
      </div>
    </>
  );
}

import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readPreferences } from "#app/http/preferences.ts";
import { requireResident } from "#app/http/require-resident.ts";
import { openSession, readSession } from "#app/http/session.ts";
import { accountWords } from "#app/i18n/account-words.ts";
import { formatDate, officeDate } from "#app/i18n/format.ts";
import { sayRefusal } from "#app/i18n/refusals.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { paths } from "#app/paths.ts";
import { Button, LinkButton } from "#app/ui/html/button.tsx";
import { Card } from "#app/ui/html/card.tsx";
import { ErrorSummary } from "#app/ui/html/error-summary.tsx";
import { Stack } from "#app/ui/html/layout.tsx";
import { Notice } from "#app/ui/html/notice.tsx";
import { SummaryList } from "#app/ui/html/summary-list.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import { isTrusted } from "#tenants/sign-in/index.ts";
import { pageTitle } from "../portal/page-title.ts";
import { replacePassword } from "./replace-password.ts";

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageTitle(matches, (language) => accountWords[language].account.title);

export async function loader({ request }: LoaderFunctionArgs) {
  const { name, email, confirmedAt } = await requireResident(request);
  const session = await readSession(request);
  const { language } = readPreferences(request);
  return {
    name,
    email,
    confirmed: confirmedAt && formatDate(officeDate(confirmedAt), language),
    isTrusted: session !== null && isTrusted(session),
    isChanged: new URL(request.url).searchParams.has("haslo"),
  };
}

/** Sets another password; all other sessions end with it, this browser gets a new one. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { userId, email } = await requireResident(request);
  const form = await request.formData();
  const [old, fresh] = ["haslo-obecne", "haslo-nowe"].map((name) => String(form.get(name) ?? ""));
  const outcome = await replacePassword({
    userId,
    email,
    old: old ?? "",
    fresh: fresh ?? "",
    address: context.visitorAddress,
  });
  if (outcome) {
    const text = sayRefusal(outcome, readPreferences(request).language);
    return data({ id: outcome.field, text }, { status: 422 });
  }
  const cookie = await openSession(request, { userId, kind: "resident" });
  return redirect(`${paths.residentAccount()}?haslo=1`, { headers: { "Set-Cookie": cookie } });
}

export default function Account() {
  const shown = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>();
  const language = useLanguage();
  const words = accountWords[language].account;
  const at = (id: string) => (fault?.id === id ? fault.text : undefined);
  return (
    <Stack measure>
      {fault && <ErrorSummary heading={words.faults} errors={[fault]} />}
      <h1>{words.title}</h1>
      {shown.isChanged && !fault && (
        <Notice tone="success" title={words.changed} isAnnounced>
          {words.changedNote}
        </Notice>
      )}
      <Card>
        <SummaryList
          rows={[
            { label: words.name, value: shown.name },
            { label: words.email, value: shown.email },
            {
              label: words.identity,
              value: shown.confirmed ? words.confirmed(shown.confirmed) : words.unconfirmed,
            },
          ]}
        />
        {shown.isTrusted ? (
          <p>{words.trusted}</p>
        ) : (
          <LinkButton look="secondary" href={paths.trustedProfile(paths.residentAccount())}>
            {words.confirm}
          </LinkButton>
        )}
      </Card>
      <Card heading={words.passwordTitle}>
        <form method="post" noValidate>
          <Stack>
            <TextField
              name="haslo-obecne"
              type="password"
              label={words.oldPassword}
              autoComplete="current-password"
              error={at("haslo-obecne")}
            />
            <TextField
              name="haslo-nowe"
              type="password"
              label={words.newPassword}
              hint={accountWords[language].account.passwordHint}
              autoComplete="new-password"
              error={at("haslo-nowe")}
            />
            <Button>{words.change}</Button>
          </Stack>
        </form>
      </Card>
      <Card heading={words.everywhere}>
        <form method="post" action={paths.signOut()}>
          <Stack gap="small">
            <p>{words.everywhereAbout}</p>
            <Button look="secondary" name="wszedzie" value="1">
              {words.everywhere}
            </Button>
          </Stack>
        </form>
      </Card>
    </Stack>
  );
}

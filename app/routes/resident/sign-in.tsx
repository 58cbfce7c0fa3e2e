import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readCarried, signInFields } from "#app/http/carried.ts";
import { readPreferences } from "#app/http/preferences.ts";
import { readText } from "#app/http/read-form.ts";
import { safeReturn } from "#app/http/safe-return.ts";
import { enter, readSession } from "#app/http/session.ts";
import { accountWords } from "#app/i18n/account-words.ts";
import { sayRefusal } from "#app/i18n/refusals.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { ErrorSummary } from "#app/ui/html/error-summary.tsx";
import { HiddenFields } from "#app/ui/html/hidden-fields.tsx";
import { Stack } from "#app/ui/html/layout.tsx";
import { Notice } from "#app/ui/html/notice.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import { pageTitle } from "../portal/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageTitle(matches, (language) => accountWords[language].signIn.title);

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const returnTo = safeReturn(searchParams.get("powrot"), paths.resident());
  if ((await readSession(request))?.kind === "resident") throw redirect(returnTo);
  return { returnTo };
}

/**
 * Signs a resident in. A form that was posted to another page without a session arrives here by a 307: its fields are
 * held in this page and, once she is signed in, posted on to where they belonged.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const carried = readCarried(form);
  if (!form.has(signInFields.email)) return data({ carried, email: "", fault: null });
  const email = readText(form, signInFields.email);
  const claim = {
    kind: "resident" as const,
    email,
    password: String(form.get(signInFields.password) ?? ""),
    address: context.visitorAddress,
  };
  const outcome = await enter(request, claim);
  const { language } = readPreferences(request);
  if (!outcome.done) return data({ carried, email, fault: sayRefusal(outcome, language) }, { status: 422 });
  const returnTo = safeReturn(new URL(request.url).searchParams.get("powrot"), paths.resident());
  return redirect(returnTo, {
    status: carried.length > 0 ? 307 : 302,
    headers: { "Set-Cookie": outcome.value },
  });
}

export default function SignIn() {
  const { returnTo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = accountWords[useLanguage()];
  const fault = answer?.fault;
  return (
    <Stack measure>
      {fault && <ErrorSummary heading={words.signIn.faults} errors={[{ id: "email", text: fault }]} />}
      <h1>{words.signIn.title}</h1>
      {answer && answer.carried.length > 0 && !fault && (
        <Notice tone="info" title={words.signIn.carried}>
          {words.signIn.carriedNote}
        </Notice>
      )}
      <form method="post" noValidate>
        <Stack>
          <HiddenFields fields={answer?.carried ?? []} />
          <TextField
            name={signInFields.email}
            id="email"
            type="email"
            label={words.email}
            autoComplete="username"
            spellCheck={false}
            defaultValue={answer?.email}
            error={fault}
          />
          <TextField
            name={signInFields.password}
            id="haslo"
            type="password"
            label={words.password}
            autoComplete="current-password"
          />
          <Button>{words.signIn.button}</Button>
        </Stack>
      </form>
      <p>
        <a href={paths.passwordReset()}>{words.signIn.forgotten}</a>
      </p>
      <p>
        {words.signIn.noAccount} <a href={paths.residentSignUp(returnTo)}>{words.signIn.open}</a>
      </p>
      <p>
        {words.signIn.staff} <a href={paths.officeSignIn(paths.offices())}>{words.signIn.staffLink}</a>
      </p>
    </Stack>
  );
}

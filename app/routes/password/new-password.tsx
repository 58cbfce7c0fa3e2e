import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readPreferences } from "#app/http/preferences.ts";
import { readText } from "#app/http/read-form.ts";
import { safeReturn } from "#app/http/safe-return.ts";
import { passwordWords } from "#app/i18n/password-words.ts";
import { sayRefusal } from "#app/i18n/refusals.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { paths } from "#app/paths.ts";
import { Button, LinkButton } from "#app/ui/html/button.tsx";
import { ErrorSummary } from "#app/ui/html/error-summary.tsx";
import { Stack } from "#app/ui/html/layout.tsx";
import { Notice } from "#app/ui/html/notice.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import { pageTitle } from "../portal/page-title.ts";
import { lookUpLink, setPassword } from "./look-up-link.ts";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => passwordWords[language].choice.title);

/** Shows the form to whoever holds a link that works; looking doesn't use it up, since mail filters look too. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const readyAs = searchParams.get("gotowe");
  if (readyAs) {
    const isStaff = readyAs === "urzad";
    const returnTo = safeReturn(searchParams.get("powrot"), homeOf(isStaff));
    return { state: "ready", isStaff, returnTo } as const;
  }
  const token = searchParams.get("odnosnik") ?? "";
  const found = await lookUpLink(token);
  if (!found.done) return { state: "dead" } as const;
  return { state: "live", token, email: found.value.email } as const;
}

/** Sets the password. Nobody is signed in by it: a second factor is still to be asked for. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const password = String(form.get("haslo") ?? "");
  const outcome = await setPassword(readText(form, "odnosnik"), password);
  if (outcome.done) {
    const { kind, returnTo } = outcome.value;
    const isStaff = kind === "staff";
    return redirect(paths.newPassword(isStaff ? "urzad" : "mieszkaniec", returnTo ?? homeOf(isStaff)));
  }
  return data(sayRefusal(outcome, readPreferences(request).language), { status: 422 });
}

const homeOf = (isStaff: boolean) => (isStaff ? paths.offices() : paths.resident());

export default function NewPassword() {
  const found = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>();
  const words = passwordWords[useLanguage()].choice;
  if (found.state === "ready") return <Ready {...found} />;
  if (found.state === "dead") return <Dead />;
  return (
    <Stack measure>
      {fault && <ErrorSummary heading={words.faults} errors={[{ id: "haslo", text: fault }]} />}
      <h1>{words.title}</h1>
      <Text tone="lead">{words.lead(found.email)}</Text>
      <form method="post" noValidate>
        <Stack>
          <input type="hidden" name="odnosnik" value={found.token} />
          <TextField
            name="haslo"
            type="password"
            label={words.password}
            hint={words.hint}
            autoComplete="new-password"
            error={fault}
          />
          <Button>{words.button}</Button>
          <Text tone="muted">{words.note}</Text>
        </Stack>
      </form>
    </Stack>
  );
}

function Ready({ isStaff, returnTo }: { isStaff: boolean; returnTo: string }) {
  const words = passwordWords[useLanguage()].choice;
  const door = isStaff ? paths.officeSignIn(returnTo) : paths.residentSignIn(returnTo);
  return (
    <Stack measure>
      <h1>{words.done}</h1>
      <Notice tone="success" title={words.doneNote} isAnnounced />
      <LinkButton href={door}>{words.signIn}</LinkButton>
    </Stack>
  );
}

function Dead() {
  const words = passwordWords[useLanguage()].choice;
  return (
    <Stack measure>
      <h1>{words.dead}</h1>
      <p>{words.deadNote}</p>
      <LinkButton href={paths.passwordReset()}>{words.again}</LinkButton>
    </Stack>
  );
}

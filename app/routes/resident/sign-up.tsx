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
import { accountWords } from "#app/i18n/account-words.ts";
import { sayRefusal } from "#app/i18n/refusals.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { ErrorSummary } from "#app/ui/html/error-summary.tsx";
import { Stack } from "#app/ui/html/layout.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import { pageTitle } from "../portal/page-title.ts";
import { openAccount } from "./open-account.ts";

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageTitle(matches, (language) => accountWords[language].signUp.title);

export async function loader({ request }: LoaderFunctionArgs) {
  return { returnTo: safeReturn(new URL(request.url).searchParams.get("powrot"), paths.resident()) };
}

/** Opens an account. The answer is the same whether the address had one: nobody learns who is registered. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const [email, firstName, lastName] = [
    readText(form, "email"),
    readText(form, "imie"),
    readText(form, "nazwisko"),
  ];
  const typed = { email, firstName, lastName, password: String(form.get("haslo") ?? "") };
  const refused = await openAccount(typed, context.visitorAddress);
  const returnTo = safeReturn(new URL(request.url).searchParams.get("powrot"), paths.resident());
  if (!refused) return redirect(`${paths.residentSignIn(returnTo)}&nowe=1`);
  const text = sayRefusal(refused, readPreferences(request).language);
  return data({ email, firstName, lastName, fault: { field: refused.field, text } }, { status: 422 });
}

export default function SignUp() {
  const { returnTo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = accountWords[useLanguage()];
  const fault = answer?.fault;
  const at = (field: string) => (fault?.field === field ? fault.text : undefined);
  return (
    <Stack measure>
      {fault && (
        <ErrorSummary heading={words.signUp.faults} errors={[{ id: fault.field, text: fault.text }]} />
      )}
      <h1>{words.signUp.title}</h1>
      <Text tone="lead">{words.signUp.lead}</Text>
      <form method="post" noValidate>
        <Stack>
          <TextField
            name="imie"
            label={words.firstName}
            autoComplete="given-name"
            defaultValue={answer?.firstName}
            error={at("imie")}
          />
          <TextField
            name="nazwisko"
            label={words.lastName}
            autoComplete="family-name"
            defaultValue={answer?.lastName}
          />
          <TextField
            name="email"
            type="email"
            label={words.email}
            hint={words.signUp.emailHint}
            autoComplete="email"
            spellCheck={false}
            defaultValue={answer?.email}
            error={at("email")}
          />
          <TextField
            name="haslo"
            type="password"
            label={words.password}
            hint={words.signUp.passwordHint}
            autoComplete="new-password"
            error={at("haslo")}
          />
          <Button>{words.signUp.button}</Button>
        </Stack>
      </form>
      <p>
        {words.signUp.have} <a href={paths.residentSignIn(returnTo)}>{words.signIn.title}</a>
      </p>
    </Stack>
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readPreferences } from "#app/http/preferences.ts";
import { readText } from "#app/http/read-form.ts";
import { isDemo } from "#app/http/require-demo.ts";
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
import { MailSent } from "../password/mail-sent.tsx";
import { pageTitle } from "../portal/page-title.ts";
import { openAccount } from "./open-account.ts";

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageTitle(matches, (language) => accountWords[language].signUp.title);

export async function loader({ request }: LoaderFunctionArgs) {
  return { returnTo: safeReturn(new URL(request.url).searchParams.get("powrot"), paths.resident()) };
}

/** Orders an account. The answer is the same whether the address has one: nobody learns who is registered. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const [email, firstName, lastName] = [
    readText(form, "email"),
    readText(form, "imie"),
    readText(form, "nazwisko"),
  ];
  const returnTo = keptReturn(new URL(request.url).searchParams.get("powrot"));
  const typed = { email, firstName, lastName };
  const refusals = await openAccount({ ...typed, returnTo }, context.visitorAddress);
  const { language } = readPreferences(request);
  const faults = refusals.map((refused) => ({ id: refused.field, text: sayRefusal(refused, language) }));
  return data({ ...typed, faults, isDemo: isDemo() }, { status: faults.length > 0 ? 422 : 200 });
}

/** Only our own pages for residents outlive the way through a mailbox: whoever orders an account may have typed it. */
function keptReturn(typed: string | null): string {
  const path = safeReturn(typed, paths.resident());
  return /^\/(moje|urzedy)(\/[\w./-]{0,200})?$/.test(path) ? path : paths.resident();
}

export default function SignUp() {
  const { returnTo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = accountWords[useLanguage()];
  const faults = answer?.faults ?? [];
  const at = (field: string) => faults.find(({ id }) => id === field)?.text;
  const isSent = answer !== undefined && faults.length === 0;
  return (
    <Stack measure>
      <ErrorSummary heading={words.signUp.faults} errors={faults} />
      <h1>{words.signUp.title}</h1>
      {isSent ? (
        <MailSent
          note={words.signUp.sentNote(answer.email)}
          nothing={words.signUp.nothing}
          isDemo={answer.isDemo}
        />
      ) : (
        <Text tone="lead">{words.signUp.lead}</Text>
      )}
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
            error={at("nazwisko")}
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
          <Button look={isSent ? "secondary" : "primary"}>
            {isSent ? words.signUp.again : words.signUp.button}
          </Button>
        </Stack>
      </form>
      <p>
        {words.signUp.have} <a href={paths.residentSignIn(returnTo)}>{words.signIn.title}</a>
      </p>
    </Stack>
  );
}

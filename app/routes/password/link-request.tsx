import { type ActionFunctionArgs, data, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { readPreferences } from "#app/http/preferences.ts";
import { readText } from "#app/http/read-form.ts";
import { isDemo } from "#app/http/require-demo.ts";
import { passwordWords } from "#app/i18n/password-words.ts";
import { sayRefusal } from "#app/i18n/refusals.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { Button } from "#app/ui/html/button.tsx";
import { ErrorSummary } from "#app/ui/html/error-summary.tsx";
import { Stack } from "#app/ui/html/layout.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import { pageTitle } from "../portal/page-title.ts";
import { MailSent } from "./mail-sent.tsx";
import { orderLink } from "./order-link.ts";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => passwordWords[language].request.title);

/** Orders a link. The answer is the same whether the address has an account or not. */
export async function action({ request, context }: ActionFunctionArgs) {
  const email = readText(await request.formData(), "email");
  const ordered = await orderLink(email, context.visitorAddress);
  if (ordered.done) return data({ email, fault: null, isDemo: isDemo() });
  const fault = sayRefusal(ordered, readPreferences(request).language);
  return data({ email, fault, isDemo: isDemo() }, { status: 422 });
}

export default function LinkRequest() {
  const answer = useActionData<typeof action>();
  const words = passwordWords[useLanguage()].request;
  const fault = answer?.fault;
  const isSent = answer !== undefined && !fault;
  return (
    <Stack measure>
      {fault && <ErrorSummary heading={words.faults} errors={[{ id: "email", text: fault }]} />}
      <h1>{words.title}</h1>
      {isSent ? (
        <MailSent note={words.sentNote(answer.email)} nothing={words.nothing} isDemo={answer.isDemo} />
      ) : (
        <Text tone="lead">{words.lead}</Text>
      )}
      <form method="post" noValidate>
        <Stack>
          <TextField
            name="email"
            type="email"
            label={words.email}
            autoComplete="username"
            spellCheck={false}
            defaultValue={answer?.email}
            error={fault}
          />
          <Button look={isSent ? "secondary" : "primary"}>{isSent ? words.again : words.button}</Button>
        </Stack>
      </form>
    </Stack>
  );
}

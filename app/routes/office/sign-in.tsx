import {
  type ActionFunctionArgs,
  data,
  type MetaFunction,
  redirect,
  redirectDocument,
} from "@remix-run/node";
import { Form, useActionData, useSearchParams } from "@remix-run/react";
import { readCarried, signInFields } from "#app/http/carried.ts";
import { readText } from "#app/http/read-form.ts";
import { safeReturn } from "#app/http/safe-return.ts";
import { enter } from "#app/http/session.ts";
import { paths } from "#app/paths.ts";
import type { RouteHandle } from "#app/root.tsx";
import { Button } from "#app/ui/html/button.tsx";
import { ErrorSummary } from "#app/ui/html/error-summary.tsx";
import { HiddenFields } from "#app/ui/html/hidden-fields.tsx";
import { Stack } from "#app/ui/html/layout.tsx";
import { Notice } from "#app/ui/html/notice.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import type { RefusalDetails } from "#tenants/outcome.ts";
import type { SignInRefusal } from "#tenants/sign-in/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { DoorFrame } from "./door-frame.tsx";
import { wordSignInRefusal } from "./sign-in-refusals.ts";

// With scripts the typed password stays in its field while the code is asked for; it is never sent back.
export const handle: RouteHandle = { needsScripts: true };

export const meta: MetaFunction = () => [{ title: "Zaloguj się do pracy – E-Powiat Częstochowski" }];

/**
 * Signs an officer in. What she posted to a page of hers without a session arrives here by a 307: it is held in this
 * page, also while the code is asked for, and then posted on to where it belonged.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const carried = readCarried(form);
  if (!form.has(signInFields.email)) return data({ carried, email: "", refused: null });
  const email = readText(form, signInFields.email);
  const outcome = await enter(request, {
    kind: "staff",
    email,
    password: String(form.get(signInFields.password) ?? ""),
    code: readText(form, signInFields.code) || undefined,
    address: context.visitorAddress,
  });
  if (!outcome.done) return data({ carried, email, refused: outcome }, { status: 422 });
  const goesOn = safeReturn(new URL(request.url).searchParams.get("powrot"), paths.offices());
  const headers = { "Set-Cookie": outcome.value };
  return carried.length > 0
    ? redirect(goesOn, { status: 307, headers })
    : redirectDocument(goesOn, { headers });
}

/** What to do next, and at which field. Whether the account exists is never told. */
function wordAtDoor(refusal: SignInRefusal, details?: RefusalDetails): { id: string; text: string } {
  if (refusal !== "wrong-credentials") return wordSignInRefusal(refusal, details);
  return { id: "email", text: nbsp("Sprawdź adres i hasło: razem do siebie nie pasują") };
}

export default function SignIn() {
  const answer = useActionData<typeof action>();
  const [search] = useSearchParams();
  const refused = answer?.refused;
  const carried = answer?.carried ?? [];
  const fault = refused && wordAtDoor(refused.refusal, refused.details);
  const asksCode = fault?.id === "kod";
  const isQuestion = refused?.refusal === "code-needed";
  return (
    <DoorFrame>
      {fault && !isQuestion && (
        <ErrorSummary key={fault.text} heading="Nie wpuściliśmy Cię" errors={[fault]} />
      )}
      <h1>Zaloguj się do pracy</h1>
      {carried.length > 0 && !fault && (
        <Notice tone="info" title="To, co napisano, czeka" isAnnounced>
          Wylogowaliśmy Cię, zanim udało się to zapisać. Zaloguj się, a&nbsp;zapiszemy.
        </Notice>
      )}
      {isQuestion && <Notice tone="info" title={fault?.text} isAnnounced />}
      <Form method="post" action={`?${search}`} noValidate>
        <Stack>
          <HiddenFields fields={carried} />
          <TextField
            name={signInFields.email}
            id="email"
            type="email"
            label="Służbowy adres e-mail"
            autoComplete="username"
            spellCheck={false}
            defaultValue={answer?.email}
            error={fault?.id === "email" && fault.text}
          />
          <TextField
            name={signInFields.password}
            id="haslo"
            type="password"
            label="Hasło"
            autoComplete="current-password"
            error={fault?.id === "haslo" && fault.text}
          />
          {asksCode && (
            <TextField
              key={refused?.refusal}
              name={signInFields.code}
              id="kod"
              label="Kod z aplikacji"
              hint="Sześć cyfr; zmieniają się co pół minuty"
              inputMode="numeric"
              autoComplete="one-time-code"
              width={6}
              autoFocus={isQuestion}
              error={!isQuestion && fault?.text}
            />
          )}
          <Button>Zaloguj się</Button>
        </Stack>
      </Form>
      <p>
        <a href={paths.passwordReset()}>Nie pamiętam hasła</a>
      </p>
      <p>
        Jesteś mieszkańcem? <a href={paths.residentSignIn(paths.resident())}>Zaloguj się do swoich spraw</a>.
      </p>
    </DoorFrame>
  );
}

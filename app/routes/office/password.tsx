import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { openSession } from "#app/http/session.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { ErrorSummary } from "#app/ui/html/error-summary.tsx";
import { Stack } from "#app/ui/html/layout.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import { asSignIn } from "#db/scope.ts";
import { changePassword, hasSecondFactor, protectPassword } from "#tenants/sign-in/index.ts";
import { StepPage } from "./parts/step-page.tsx";
import { proveSelf } from "./prove-self.ts";
import { wordSignInRefusal } from "./sign-in-refusals.ts";

export const meta: MetaFunction = () => [{ title: "Zmień hasło" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { userId } = await requireOfficer(request, params);
  return { asksCode: await asSignIn((tx) => hasSecondFactor(tx, userId)) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params);
  const form = await request.formData();
  const proof = await proveSelf(request, form, context.visitorAddress);
  if (!proof.done) return refuse(proof);
  const hashed = await protectPassword(String(form.get("haslo-nowe") ?? ""), proof.value.email);
  if (!hashed.done) return refuse(hashed);
  await asSignIn((tx) => changePassword(tx, officer.userId, hashed.value));
  const cookie = await openSession(request, { userId: officer.userId, kind: "staff" });
  return redirect(paths.settings(officer.office), { headers: { "Set-Cookie": cookie } });
}

export default function Password() {
  const { asksCode } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const office = useParams().office ?? "";
  const fault = refused && wordSignInRefusal(refused.refusal, refused.details);
  const errorAt = (id: string) => fault?.id === id && fault.text;
  return (
    <StepPage back={{ href: paths.settings(office), label: "Ustawienia" }} heading="Zmień hasło">
      {fault && <ErrorSummary heading="Hasło zostało po staremu" errors={[fault]} />}
      <form method="post" noValidate>
        <Stack>
          <TextField
            name="haslo"
            type="password"
            label="Dotychczasowe hasło"
            autoComplete="current-password"
            error={errorAt("haslo")}
          />
          {asksCode && (
            <TextField
              name="kod"
              label="Kod z aplikacji"
              inputMode="numeric"
              autoComplete="one-time-code"
              width={6}
              error={errorAt("kod")}
            />
          )}
          <TextField
            name="haslo-nowe"
            type="password"
            label="Nowe hasło"
            hint="Co najmniej 12 znaków; dobre jest zdanie, którego nikt inny nie ułoży"
            autoComplete="new-password"
            error={errorAt("haslo-nowe")}
          />
          <p>Wszystkie inne przeglądarki i&nbsp;telefony, w&nbsp;których pracujesz, zostaną wylogowane.</p>
          <Button>Zmień hasło</Button>
        </Stack>
      </form>
    </StepPage>
  );
}

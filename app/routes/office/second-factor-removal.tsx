import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useParams } from "@remix-run/react";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { ErrorSummary } from "#app/ui/html/error-summary.tsx";
import { Stack } from "#app/ui/html/layout.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import { asSignIn } from "#db/scope.ts";
import { disableSecondFactor } from "#tenants/sign-in/index.ts";
import { StepPage } from "./parts/step-page.tsx";
import { proveSelf } from "./prove-self.ts";
import { wordSignInRefusal } from "./sign-in-refusals.ts";

export const meta: MetaFunction = () => [{ title: "Wyłącz kod z aplikacji" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireOfficer(request, params);
  return null;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params);
  const proof = await proveSelf(request, await request.formData(), context.visitorAddress);
  if (!proof.done) return refuse(proof);
  await asSignIn((tx) => disableSecondFactor(tx, officer.userId));
  return redirect(paths.settings(officer.office));
}

export default function SecondFactorRemoval() {
  const refused = useActionData<typeof action>();
  const office = useParams().office ?? "";
  const fault = refused && wordSignInRefusal(refused.refusal, refused.details);
  return (
    <StepPage
      back={{ href: paths.settings(office), label: "Ustawienia" }}
      heading={"Wyłącz kod z\u00a0aplikacji"}
    >
      {fault && <ErrorSummary heading="Kod jest nadal włączony" errors={[fault]} />}
      <p>Potem do Twoich spraw wystarczy samo hasło.</p>
      <form method="post" noValidate>
        <Stack>
          <TextField
            name="haslo"
            type="password"
            label="Hasło"
            autoComplete="current-password"
            error={fault?.id === "haslo" && fault.text}
          />
          <TextField
            name="kod"
            label="Kod z aplikacji"
            inputMode="numeric"
            autoComplete="one-time-code"
            width={6}
            error={fault?.id === "kod" && fault.text}
          />
          <Button look="danger">Wyłącz kod</Button>
        </Stack>
      </form>
    </StepPage>
  );
}

import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { readText } from "#app/http/read-form.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { readSession } from "#app/http/session.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { ErrorSummary } from "#app/ui/html/error-summary.tsx";
import { Stack } from "#app/ui/html/layout.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import { asSignIn } from "#db/scope.ts";
import { environment } from "#environment";
import {
  enableSecondFactor,
  hasSecondFactor,
  type OfferedSecret,
  offerSecondFactor,
  repeatOffer,
} from "#tenants/sign-in/index.ts";
import { drawQrCode } from "./draw-code.ts";
import { StepPage } from "./parts/step-page.tsx";
import { proveSelf } from "./prove-self.ts";
import { wordSignInRefusal } from "./sign-in-refusals.ts";

export const meta: MetaFunction = () => [{ title: "Włącz kod z aplikacji" }];

const key = () => environment().EPOWIAT_KEY ?? "";

/** Offers a secret to who has none; one in use is first taken off, with its own code. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { userId, office } = await requireOfficer(request, params);
  if (await asSignIn((tx) => hasSecondFactor(tx, userId))) throw redirect(paths.settings(office));
  const session = await readSession(request);
  return showOffer(offerSecondFactor({ userId, email: session?.email ?? "" }, key()));
}

/** Turns it on for who knows the password: a stranger at her desk could else keep her out of her own account. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { userId, office } = await requireOfficer(request, params);
  const form = await request.formData();
  const proof = { userId, sealed: readText(form, "tajemnica"), code: readText(form, "kod") };
  const known = await proveSelf(request, form, context.visitorAddress);
  const outcome = known.done ? await asSignIn((tx) => enableSecondFactor(tx, proof, key())) : known;
  if (outcome.done || outcome.refusal === "already-on") return redirect(paths.settings(office));
  const session = await readSession(request);
  const offer = showOffer(repeatOffer(proof.sealed, { userId, email: session?.email ?? "" }, key()));
  return data({ refusal: outcome.refusal, details: outcome.details, offer }, { status: 422 });
}

function showOffer(offer: OfferedSecret) {
  const secret = new URL(offer.address).searchParams.get("secret") ?? "";
  return { ...offer, secret: secret.match(/.{1,4}/g)?.join(" ") ?? "", picture: drawQrCode(offer.address) };
}

export default function SecondFactor() {
  const offered = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const office = useParams().office ?? "";
  const { sealed, secret, picture } = refused?.offer ?? offered;
  const fault = refused && wordSignInRefusal(refused.refusal, refused.details);
  return (
    <StepPage
      back={{ href: paths.settings(office), label: "Ustawienia" }}
      heading={"Włącz kod z\u00a0aplikacji"}
    >
      {fault && <ErrorSummary heading="Kod jeszcze nie jest włączony" errors={[fault]} />}
      <ol>
        <li>Otwórz na telefonie aplikację uwierzytelniającą, np. Aegis, FreeOTP albo 2FAS.</li>
        <li>
          Zeskanuj ten obraz albo przepisz klucz <b translate="no">{secret}</b>.
        </li>
        <li>Wpisz swoje hasło i&nbsp;sześć cyfr, które pokaże aplikacja.</li>
      </ol>
      <img src={picture} alt="Kod QR z kluczem do aplikacji uwierzytelniającej" width={200} height={200} />
      <form method="post" noValidate>
        <Stack>
          <input type="hidden" name="tajemnica" value={sealed} />
          <TextField
            name="haslo"
            type="password"
            label="Twoje hasło"
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
          <Button>Włącz</Button>
        </Stack>
      </form>
    </StepPage>
  );
}

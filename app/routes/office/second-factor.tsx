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
import { enableSecondFactor, type OfferedSecret, offerSecondFactor } from "#tenants/sign-in/index.ts";
import { drawQrCode } from "./draw-code.ts";
import { StepPage } from "./parts/step-page.tsx";
import { wordSignInRefusal } from "./sign-in-refusals.ts";

export const meta: MetaFunction = () => [{ title: "Włącz kod z aplikacji" }];

const key = () => environment().EPOWIAT_KEY ?? "";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireOfficer(request, params);
  const session = await readSession(request);
  return showOffer(offerSecondFactor(session?.email ?? "", key()));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params);
  const form = await request.formData();
  const offer = { sealed: readText(form, "tajemnica"), address: readText(form, "adres") };
  const proof = { userId: officer.userId, sealed: offer.sealed, code: readText(form, "kod") };
  const outcome = await asSignIn((tx) => enableSecondFactor(tx, proof, key()));
  if (outcome.done) return redirect(paths.settings(officer.office));
  // The same secret again: the app may hold it already.
  return data({ refusal: outcome.refusal, offer: showOffer(offer) }, { status: 422 });
}

function showOffer(offer: OfferedSecret) {
  const secret = new URL(offer.address).searchParams.get("secret") ?? "";
  return { ...offer, secret: secret.match(/.{1,4}/g)?.join(" ") ?? "", picture: drawQrCode(offer.address) };
}

export default function SecondFactor() {
  const offered = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const office = useParams().office ?? "";
  const { sealed, address, secret, picture } = refused?.offer ?? offered;
  const fault = refused && { ...wordSignInRefusal(refused.refusal), id: "kod" };
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
        <li>Wpisz sześć cyfr, które pokaże aplikacja.</li>
      </ol>
      <img src={picture} alt="Kod QR z kluczem do aplikacji uwierzytelniającej" width={200} height={200} />
      <form method="post" noValidate>
        <Stack>
          <input type="hidden" name="tajemnica" value={sealed} />
          <input type="hidden" name="adres" value={address} />
          <TextField
            name="kod"
            label="Kod z aplikacji"
            inputMode="numeric"
            autoComplete="one-time-code"
            width={6}
            error={fault?.text}
          />
          <Button>Włącz</Button>
        </Stack>
      </form>
    </StepPage>
  );
}

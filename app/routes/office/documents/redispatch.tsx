import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { notFound } from "#app/http/not-found.ts";
import { readId, readText, typedTexts } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { requireRight } from "#app/http/require-right.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { Notice } from "#app/ui/html/notice.tsx";
import { Select } from "#app/ui/html/select.tsx";
import { dispatchAgain, eDeliveryByHand, explainChannel, findCameBack } from "#tenants/dispatch/index.ts";
import { ActForm } from "../parts/act-form.tsx";
import { inCase } from "../parts/in-case.ts";
import { StepPage } from "../parts/step-page.tsx";
import { ChannelGuard } from "./channel-guard.tsx";
import { MannerField } from "./manner-field.tsx";

export const meta: MetaFunction = ({ params }) => [{ title: `Wyślij jeszcze raz, ${params.mark}` }];

/** A letter that came back, why, and to whom it goes now by which channel. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  requireRight(officer, "dispatch");
  const letter = await inCase(officer, params, (tx) => findCameBack(tx, params.document ?? ""));
  if (!letter) throw notFound();
  return {
    title: letter.title,
    eDelivery: eDeliveryByHand,
    returns: letter.returns.map(({ addressee, reason }) => `${addressee}: ${reason}`),
    unreached: letter.unreached.map(({ channel, ade, ...one }) => ({
      ...one,
      channel: explainChannel(channel, { ade, cameByEDelivery: false }),
    })),
  };
}

/** Sends the letter once more to one addressee and goes on to what else waits. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params, { carriesPost: true });
  const form = await request.formData();
  const manner = readText(form, "sposob") || undefined;
  const order = { documentId: params.document ?? "", partyId: readId(form, "adresat") ?? "", manner };
  const outcome = await inCase(officer, params, (tx) => dispatchAgain(tx, officer, order));
  if (!outcome.done) return refuse(outcome, typedTexts(form));
  return redirect(`${paths.dispatchQueue(officer.office)}?wyslano=${outcome.value.number}`);
}

export default function Redispatch() {
  const { title, eDelivery, returns, unreached } = useLoaderData<typeof loader>();
  const { office = "", mark = "", document = "" } = useParams();
  const step = (name: "pdf" | "ponowna-wysylka") => paths.documentStep(office, mark, document, name);
  return (
    <StepPage
      back={{ href: paths.dispatchQueue(office), label: "Do wysłania" }}
      mark={mark}
      heading="Wyślij jeszcze raz"
      subject={
        <p>
          <a href={step("pdf")}>{title}, PDF</a>
        </p>
      }
    >
      <Notice tone="warning" title="Pismo wróciło niedoręczone">
        <ul>
          {returns.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          Wysyłasz to samo pismo, z&nbsp;tą samą datą i&nbsp;podpisem (art.&nbsp;110 KPA). Opłata
          i&nbsp;termin z&nbsp;pisma nie&nbsp;liczą się drugi raz.
        </p>
      </Notice>
      {unreached.map((addressee) => (
        <ChannelGuard addressee={addressee} key={addressee.partyId} />
      ))}
      <ActForm room="dispatch" action={step("ponowna-wysylka")}>
        {unreached.length > 1 ? (
          <Select
            name="adresat"
            label="Do kogo wysyłasz"
            options={unreached.map(({ partyId, name }) => ({ value: partyId, label: name }))}
            defaultValue={unreached[0]!.partyId}
          />
        ) : (
          <input type="hidden" name="adresat" value={unreached[0]!.partyId} />
        )}
        {unreached.some(({ channel }) => channel.channel === "paper") && (
          <MannerField eDelivery={eDelivery} />
        )}
        <p>
          Sprawdź adres przed wysłaniem: jeśli jest zły, poproś prowadzącego o&nbsp;właściwy. Pismo dostanie
          nowy numer w&nbsp;rejestrze przesyłek wychodzących.
        </p>
        <Button icon="send">Wyślij jeszcze raz</Button>
      </ActForm>
    </StepPage>
  );
}

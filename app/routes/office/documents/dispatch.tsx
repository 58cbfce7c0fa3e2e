import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { notFound } from "#app/http/not-found.ts";
import { readText } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { requireRight } from "#app/http/require-right.ts";
import { formatDateTime } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { Notice } from "#app/ui/html/notice.tsx";
import { SummaryList } from "#app/ui/html/summary-list.tsx";
import {
  dispatchDocument,
  eDeliveryByHand,
  explainChannel,
  listToDispatch,
} from "#tenants/dispatch/index.ts";
import { viewFee } from "../cases/view-fee.ts";
import { ActForm } from "../parts/act-form.tsx";
import { inCase } from "../parts/in-case.ts";
import { StepPage } from "../parts/step-page.tsx";
import { ChannelGuard } from "./channel-guard.tsx";
import { EnclosureList } from "./enclosure-list.tsx";
import { MannerField } from "./manner-field.tsx";
import { openDocument } from "./open-document.ts";
import { viewEnclosure } from "./view-enclosure.ts";

export const meta: MetaFunction = ({ params }) => [{ title: `Wyślij pismo, ${params.mark}` }];

/** A signed letter that waits, what goes with it, and what the law says of each addressee's channel. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  requireRight(officer, "dispatch");
  const { waiting, enclosures, unpaidFees } = await inCase(officer, params, async (tx) => ({
    waiting: await listToDispatch(tx),
    ...(await openDocument(tx, params)),
  }));
  const letter = waiting.find(({ documentId }) => documentId === params.document);
  if (!letter) throw notFound();
  const { title, signedBy, signedAt, addressees, cameByEDelivery } = letter;
  return {
    title,
    eDelivery: eDeliveryByHand,
    signed: `${signedBy}, ${formatDateTime(signedAt, "pl")}`,
    enclosures: enclosures.map(viewEnclosure),
    unpaidFees: unpaidFees.map(viewFee),
    addressees: addressees.map(({ channel, ade, ...addressee }) => ({
      ...addressee,
      channel: explainChannel(channel, { ade, cameByEDelivery }),
    })),
  };
}

/** Sends the letter and goes on to the next that waits. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params);
  const manner = readText(await request.formData(), "sposob") || undefined;
  const order = { documentId: params.document ?? "", manner };
  const outcome = await inCase(officer, params, (tx) => dispatchDocument(tx, officer, order));
  if (!outcome.done) return refuse(outcome);
  return redirect(
    `${paths.dispatchQueue(officer.office)}?wyslano=${outcome.value.map(({ number }) => number)}`,
  );
}

export default function Dispatch() {
  const { title, eDelivery, signed, enclosures, unpaidFees, addressees } = useLoaderData<typeof loader>();
  const { office = "", mark = "", document = "" } = useParams();
  const step = (name: "pdf" | "wysylka") => paths.documentStep(office, mark, document, name);
  const isUnpaid = unpaidFees.length > 0;
  const goesOnPaper = addressees.some(({ channel }) => channel.channel === "paper");
  return (
    <StepPage
      back={{ href: paths.dispatchQueue(office), label: "Do wysłania" }}
      mark={mark}
      heading="Wyślij pismo"
      subject={
        <SummaryList
          look="facts"
          rows={[
            { label: "Pismo", value: <a href={step("pdf")}>{title}, PDF</a> },
            { label: "Podpis", value: signed },
            { label: "Załączniki", value: enclosures.length || "brak" },
          ]}
        />
      }
    >
      {enclosures.length > 0 && <EnclosureList enclosures={enclosures} office={office} />}
      {unpaidFees.map(({ feeId, title: what, amount }) => (
        <Notice tone="warning" title="Opłata czeka na wpłatę" key={feeId}>
          <p>
            {what}, {amount}. Poproś prowadzącego, żeby odnotował wpłatę: przedtem program nie&nbsp;wyśle tego
            pisma.
          </p>
        </Notice>
      ))}
      {addressees.map((addressee) => (
        <ChannelGuard addressee={addressee} key={addressee.name} />
      ))}
      <ActForm room="dispatch" action={step("wysylka")}>
        {goesOnPaper && <MannerField eDelivery={eDelivery} />}
        {goesOnPaper && enclosures.length > 0 && (
          <p>Z&nbsp;pismem idą wydrukowane załączniki: {enclosures.length}. Włóż je do przesyłki.</p>
        )}
        <p>Wysłania nie da się cofnąć. Pismo dostanie numer w&nbsp;rejestrze przesyłek wychodzących.</p>
        <Button icon={isUnpaid ? "lock" : "send"} aria-disabled={isUnpaid}>
          {goesOnPaper ? "Wyślij i\u00a0wpisz do rejestru" : "Wyślij"}
        </Button>
      </ActForm>
    </StepPage>
  );
}

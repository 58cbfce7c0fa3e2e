import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { notFound } from "#app/http/not-found.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { requireRight } from "#app/http/require-right.ts";
import { formatDate, officeDate } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { ChipRow } from "#app/ui/html/chip.tsx";
import { Notice } from "#app/ui/html/notice.tsx";
import { inTenant } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { listDeliveries, recordPaperDelivery } from "#tenants/dispatch/index.ts";
import { findOwnCase } from "../parts/find-own-case.ts";
import { StepPage } from "../parts/step-page.tsx";
import { PaperReturnForm } from "./paper-return-form.tsx";
import { type PaperReturnKind, paperReturnKinds } from "./paper-return-kinds.ts";
import { readFictions, readPaperReturn } from "./read-paper-return.ts";

export const meta: MetaFunction = ({ params }) => [{ title: `Dowód doręczenia, ${params.mark}` }];

/** The letter that went out, what came back of it, and, for two notices, both days that the law may mean. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  requireRight(officer, "dispatch");
  const search = new URL(request.url).searchParams;
  return inTenant(officer, async (tx) => {
    const { caseId } = await findOwnCase(tx, params);
    const delivery = (await listDeliveries(tx, caseId)).find(
      ({ deliveryId }) => deliveryId === params.delivery,
    );
    if (!delivery) throw notFound();
    return {
      title: delivery.title,
      addressee: delivery.addressee,
      sentOn: formatDate(officeDate(delivery.sentAt), "pl"),
      isOpen: delivery.state === "sent" && delivery.channel === "paper",
      effectiveOn: delivery.effectiveOn && formatDate(delivery.effectiveOn, "pl"),
      basis: delivery.basis,
      kind: paperReturnKinds.find((kind) => kind === search.get("co")) ?? "received",
      notices: { first: search.get("pierwsze") ?? "", second: search.get("drugie") ?? "" },
      fictions: readFictions(search, legalDate(tx.now)),
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params);
  const evidence = readPaperReturn(await request.formData());
  if (!evidence) return refuse({ refusal: "day-missing" });
  const back = { deliveryId: params.delivery ?? "", ...evidence };
  const outcome = await inTenant(officer, (tx) => recordPaperDelivery(tx, officer, back));
  return outcome.done ? redirect(paths.outgoing(officer.office)) : refuse(outcome);
}

const kindWords: Readonly<Record<PaperReturnKind, string>> = {
  received: "Odebrano",
  uncollected: "Nie odebrano po dwóch awizach",
  refused: "Odmówiono przyjęcia",
  failed: "Wróciło niedoręczone",
};

export default function PaperDelivery() {
  const view = useLoaderData<typeof loader>();
  const { office = "", mark = "", delivery = "" } = useParams();
  const here = paths.paperDelivery(office, mark, delivery);
  return (
    <StepPage
      back={{ href: paths.outgoing(office), label: "Rejestr wysyłek" }}
      mark={mark}
      heading="Dowód doręczenia"
      subject={
        <p>
          {view.title}, {view.addressee}, wysłane {view.sentOn}
        </p>
      }
    >
      {view.isOpen ? (
        <>
          <ChipRow
            label="Co wróciło"
            chips={paperReturnKinds.map((kind) => ({
              href: `${here}?co=${kind}`,
              label: kindWords[kind],
              isCurrent: kind === view.kind,
            }))}
          />
          <PaperReturnForm view={view} action={here} />
        </>
      ) : (
        <Notice
          tone="success"
          title={view.effectiveOn ? `Doręczone ${view.effectiveOn}` : "Sprawa tego doręczenia jest zamknięta"}
        >
          <p>{view.basis}</p>
        </Notice>
      )}
    </StepPage>
  );
}

import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { typedTexts } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { requireRight } from "#app/http/require-right.ts";
import { paths } from "#app/paths.ts";
import { ChipRow } from "#app/ui/html/chip.tsx";
import { Notice } from "#app/ui/html/notice.tsx";
import { recordPaperDelivery } from "#tenants/dispatch/index.ts";
import { inCase } from "../parts/in-case.ts";
import { keepScan, typedScan } from "../parts/keep-scan.ts";
import { StepPage } from "../parts/step-page.tsx";
import { NoticeDays } from "./notice-days.tsx";
import { PaperReturnForm } from "./paper-return-form.tsx";
import { type PaperReturnKind, paperReturnKinds } from "./paper-return-kinds.ts";
import { readPaperReturn } from "./read-paper-return.ts";
import { placeReturnFault } from "./return-fault.ts";
import { viewPaperReturn } from "./view-paper-return.ts";

export const meta: MetaFunction = ({ params }) => [{ title: `Dowód doręczenia, ${params.mark}` }];

/** The letter that went out, what came back of it, and, for two notices, both days that the law may mean. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  requireRight(officer, "dispatch");
  const search = new URL(request.url).searchParams;
  return inCase(officer, params, (tx, found) => viewPaperReturn(tx, found, params.delivery, search));
}

/** Stores the scan first, so that it stays whatever the rest of the form still needs. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params);
  requireRight(officer, "dispatch");
  const form = await request.formData();
  const scan = await keepScan(officer, params, form);
  if (!scan.done) return refuse(scan, typedTexts(form));
  const typed = { ...typedTexts(form), ...typedScan(scan.value) };
  const evidence = readPaperReturn(form);
  if (!evidence) return refuse({ refusal: "day-missing" }, typed);
  const back = { deliveryId: params.delivery ?? "", proofFileId: scan.value?.fileId, ...evidence };
  const outcome = await inCase(officer, params, (tx) => recordPaperDelivery(tx, officer, back));
  return outcome.done ? redirect(paths.outgoing(officer.office)) : refuse(outcome, typed);
}

const kindWords: Readonly<Record<PaperReturnKind, string>> = {
  received: "Odebrano",
  uncollected: "Nie odebrano po dwóch awizach",
  refused: "Odmówiono przyjęcia",
  failed: "Wróciło niedoręczone",
};

/** How a delivery ended whose proof isn't to be entered here any more. */
function sayEnd({ isFailed, effectiveOn }: { isFailed: boolean; effectiveOn: string | null }): string {
  if (isFailed) return "Wróciło niedoręczone";
  return effectiveOn
    ? `Doręczone ${effectiveOn}`
    : "Dowód powstanie sam, gdy adresat otworzy pismo na koncie";
}

export default function PaperDelivery() {
  const view = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
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
          {view.kind === "uncollected" && view.fictions.length === 0 ? (
            <NoticeDays notices={view.notices} action={here} />
          ) : (
            <PaperReturnForm view={view} typed={refused?.typed ?? {}} fault={placeReturnFault(refused)} />
          )}
        </>
      ) : (
        <Notice tone={view.isFailed ? "warning" : "success"} title={sayEnd(view)}>
          <p>{view.basis}</p>
          {view.isFailed && view.waitsAgain && (
            <p>
              <a href={paths.documentStep(office, mark, view.documentId, "ponowna-wysylka")}>
                Wyślij pismo jeszcze raz
              </a>
            </p>
          )}
          {view.proofFileId && (
            <p>
              <a href={`${paths.file(office, view.proofFileId)}?podglad`}>Zobacz skan dowodu</a>
            </p>
          )}
        </Notice>
      )}
    </StepPage>
  );
}

import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { Notice } from "#app/ui/html/notice.tsx";
import { StatusTag } from "#app/ui/html/status-tag.tsx";
import { SummaryList } from "#app/ui/html/summary-list.tsx";
import { signatureLabels, signDocument } from "#tenants/documents/index.ts";
import { ActForm } from "../parts/act-form.tsx";
import { inCase } from "../parts/in-case.ts";
import { DocumentStepPage } from "./document-step.tsx";
import { readVersion } from "./read-version.ts";
import styles from "./signature.module.css";
import { viewStep } from "./view-step.ts";

export const meta: MetaFunction = ({ params }) => [{ title: `Podpisz pismo, ${params.mark}` }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  const view = await viewStep(officer, params, "sign");
  return { ...view, signer: `${officer.name}, ${officer.position}`, kind: signatureLabels["demo-seal"] };
}

/** Signs the approved version; never optimistic, never twice. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params);
  const read = readVersion(params, await request.formData());
  const outcome = await inCase(officer, params, (tx) => signDocument(tx, officer, read));
  if (!outcome.done) return refuse(outcome);
  return redirect(paths.document(officer.office, params.mark!, params.document!));
}

const sayNames = (files: readonly { name: string }[]) => files.map(({ name }) => name).join(", ") || "brak";

export default function Signature() {
  const view = useLoaderData<typeof loader>();
  const { office = "", mark = "" } = useParams();
  const step = (name: "pdf" | "podpis") => paths.documentStep(office, mark, view.documentId, name);
  const consent = view.approvals.findLast(({ verdict }) => verdict === "approved");
  const isComplete = view.missingCount === 0;
  return (
    <DocumentStepPage view={view} place={{ office, mark }} heading="Podpisz pismo">
      <SummaryList
        look="facts"
        rows={[
          { label: "Co podpisujesz", value: <a href={step("pdf")}>{view.title}, PDF</a> },
          { label: "Załączniki", value: sayNames(view.enclosures) },
          { label: "Wersja", value: `${view.version}, napisana przez: ${view.savedBy}` },
          {
            label: "Zgoda",
            value: consent ? `${consent.personName}, ${consent.personPosition}, ${consent.at}` : "brak zgody",
          },
          { label: "Podpisuje", value: view.signer },
          { label: "Czym", value: view.kind },
        ]}
      />
      {view.checklist.length > 0 && (
        <section aria-labelledby="czesci">
          <h2 id="czesci">Wymagane części (art.&nbsp;107 KPA)</h2>
          <ul className={styles.parts}>
            {view.checklist.map((line) => (
              <li key={line.part}>
                <StatusTag status={line.present ? "done" : line.mayBeOmitted ? "draft" : "late"} look="plain">
                  {line.label}
                  {line.mayBeOmitted && " (można pominąć)"}
                </StatusTag>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Notice tone="warning" title="To podpis pokazowy">
        <p>
          Pismo dostanie pieczęć urzędu (Ed25519), którą każdy może sprawdzić, ale która nie&nbsp;jest
          podpisem kwalifikowanym. Tak też będzie napisane na&nbsp;wydruku.
        </p>
      </Notice>
      <ActForm room="documents" action={step("podpis")}>
        <input type="hidden" name="wersja" value={view.version} />
        <Button icon={isComplete ? "sign" : "lock"} aria-disabled={!isComplete} aria-describedby="czesci">
          Podpisz wersję {view.version}
        </Button>
        {!isComplete && <p>Brakuje {view.missingCount}. Zwróć pismo do uzupełnienia.</p>}
      </ActForm>
    </DocumentStepPage>
  );
}

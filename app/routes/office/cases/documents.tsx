import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { EmptyState } from "#app/ui/html/empty-state.tsx";
import { Pane, Panes } from "#app/ui/html/panes.tsx";
import { inTenant } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { listDocuments } from "#tenants/cases/index.ts";
import { listFees, openToWrite } from "#tenants/documents/index.ts";
import { mayDo } from "#tenants/people/index.ts";
import { findOwnCase } from "../parts/find-own-case.ts";
import { requireCaseReader } from "../parts/require-case-reader.ts";
import { DocumentList } from "./document-list.tsx";
import { DocumentViewer } from "./document-viewer.tsx";
import { FeeList } from "./fee-list.tsx";
import { NoteForm } from "./note-form.tsx";
import { viewDocument } from "./view-document.ts";
import { viewFee } from "./view-fee.ts";
import { viewLine } from "./view-line.ts";

/** The files of a case with one of them open: the one the address names, else the latest. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireCaseReader(request, params);
  const wanted = new URL(request.url).searchParams.get("dokument");
  return inTenant(officer, async (tx) => {
    const { caseId, state, version } = await findOwnCase(tx, params);
    const documents = await listDocuments(tx, caseId);
    const shown = documents.find(({ documentId }) => documentId === wanted) ?? documents[0];
    return {
      lines: documents.map((document) => viewLine(document, legalDate(tx.now).year)),
      shown: shown ? await viewDocument(tx, officer, caseId, shown) : null,
      fees: (await listFees(tx, caseId)).map(viewFee),
      version,
      mayWrite: (await openToWrite(tx, officer, caseId)).done,
      mayRecord: state === "open" && mayDo(officer, "draft"),
    };
  });
}

export default function Documents() {
  const { lines, shown, fees, version, mayWrite, mayRecord } = useLoaderData<typeof loader>();
  const { office = "", mark = "" } = useParams();
  return (
    <Panes layout="halves">
      <Pane label="Lista dokumentów" isFlush>
        {lines.length > 0 ? (
          <DocumentList lines={lines} shownId={shown?.documentId} address={paths.case(office, mark)} />
        ) : (
          <EmptyState title="Akta są puste">
            <p>Pierwsze pismo zaczniesz przyciskiem „Nowe pismo”.</p>
          </EmptyState>
        )}
        <FeeList fees={fees} office={office} mark={mark} mayRecord={mayRecord} />
        {mayWrite && <NoteForm action={paths.notes(office, mark)} version={version} />}
      </Pane>
      {shown && <DocumentViewer document={shown} office={office} mark={mark} />}
    </Panes>
  );
}

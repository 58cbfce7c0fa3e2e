import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { readCount, readText } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { requireRight } from "#app/http/require-right.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { Notice } from "#app/ui/html/notice.tsx";
import { TextArea } from "#app/ui/html/text-area.tsx";
import { inTenant } from "#db/scope.ts";
import { closeCase, findUnexaminedGround, listDocuments } from "#tenants/cases/index.ts";
import { documentStates } from "../documents/document-state.ts";
import { ActForm } from "../parts/act-form.tsx";
import { findOwnCase } from "../parts/find-own-case.ts";
import { CaseStep } from "./case-step.tsx";

export const meta: MetaFunction = ({ params }) => [{ title: `Zakończ sprawę ${params.mark}` }];

const settled = ["filed", "returned", "delivered"];

/** The case with the letters that still keep it open. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  requireRight(officer, "close-case");
  return inTenant(officer, async (tx) => {
    const { caseId, title, partyName, version } = await findOwnCase(tx, params);
    const documents = await listDocuments(tx, caseId);
    const { obstacle } = await findUnexaminedGround(tx, caseId);
    const open = documents.filter(({ kind, state }) => kind === "outgoing" && !settled.includes(state));
    return {
      title,
      partyName,
      version,
      mayLeaveUnexamined: obstacle === null,
      open: open.map(({ documentId, title, state }) => {
        return { documentId, title, word: documentStates[state as keyof typeof documentStates].word };
      }),
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params);
  const form = await request.formData();
  const outcome = await inTenant(officer, async (tx) => {
    const { caseId } = await findOwnCase(tx, params);
    return closeCase(tx, officer, {
      caseId,
      version: readCount(form, "wersja"),
      note: readText(form, "sposob"),
    });
  });
  return outcome.done ? redirect(paths.case(officer.office, params.mark!)) : refuse(outcome);
}

export default function Closure() {
  const { open, version, mayLeaveUnexamined, ...found } = useLoaderData<typeof loader>();
  const { office = "", mark = "" } = useParams();
  return (
    <CaseStep office={office} mark={mark} heading="Zakończ sprawę" found={found}>
      {open.length > 0 && (
        <Notice tone="warning" title="Te pisma trzymają sprawę otwartą">
          <ul>
            {open.map(({ documentId, title, word }) => (
              <li key={documentId}>
                <a href={paths.document(office, mark, documentId)}>{title}</a>: {word}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {mayLeaveUnexamined && (
        <Notice tone="info" title="Strona nie&nbsp;uzupełniła wniosku w&nbsp;terminie">
          <a href={paths.unexamined(office, mark)}>Zostaw wniosek bez rozpoznania</a> zamiast kończyć sprawę
          tutaj.
        </Notice>
      )}
      <ActForm room="cases" action={paths.closure(office, mark)}>
        <input type="hidden" name="wersja" value={version} />
        <TextArea
          name="sposob"
          label="Jak sprawa została załatwiona"
          hint={"Trafi do spisu spraw, np. wydano zezwolenie 18\u00a0grudnia"}
          rows={2}
        />
        <p>Dzisiejsza data będzie dniem ostatecznego załatwienia. Potem akta już się nie&nbsp;zmieniają.</p>
        <Button icon={open.length > 0 ? "lock" : "check"} aria-disabled={open.length > 0}>
          Zakończ sprawę
        </Button>
      </ActForm>
    </CaseStep>
  );
}

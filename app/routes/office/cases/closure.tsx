import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { readCount, readText, typedTexts } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { requireRight } from "#app/http/require-right.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { Notice } from "#app/ui/html/notice.tsx";
import { TextArea } from "#app/ui/html/text-area.tsx";
import { closeCase } from "#tenants/cases/index.ts";
import { ActForm } from "../parts/act-form.tsx";
import { inCase } from "../parts/in-case.ts";
import { CaseStep } from "./case-step.tsx";
import { viewClosure } from "./view-closure.ts";

export const meta: MetaFunction = ({ params }) => [{ title: `Zakończ sprawę ${params.mark}` }];

/** The case with the letters that still keep it open. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  requireRight(officer, "close-case");
  return inCase(officer, params, (tx, found) => viewClosure(tx, found, officer));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params, { carriesPost: true });
  const form = await request.formData();
  const closing = {
    version: readCount(form, "wersja"),
    note: readText(form, "sposob"),
    whyUndelivered: readText(form, "niedoreczone"),
  };
  const outcome = await inCase(officer, params, (tx, { caseId }) =>
    closeCase(tx, officer, { ...closing, caseId }),
  );
  if (!outcome.done) return refuse(outcome, typedTexts(form));
  return redirect(paths.case(officer.office, params.mark!));
}

export default function Closure() {
  const { open, cameBack, withdrawal, version, mayLeaveUnexamined, ...found } =
    useLoaderData<typeof loader>();
  const typed = useActionData<typeof action>()?.typed;
  const { office = "", mark = "" } = useParams();
  return (
    <CaseStep office={office} mark={mark} heading="Zakończ sprawę" found={found}>
      {open.length > 0 && (
        <Notice tone="warning" title="Te pisma trzymają sprawę otwartą">
          <Letters letters={open} />
          <p>Dokończ je i&nbsp;wyślij, a&nbsp;niepotrzebne wycofaj na ich stronach.</p>
        </Notice>
      )}
      {withdrawal && (
        <Notice tone="warning" title={`Strona wycofała wniosek ${withdrawal.on}`}>
          Jeśli trwa postępowanie, <a href={withdrawal.discontinue}>wydaj decyzję o&nbsp;umorzeniu</a> albo
          rozstrzygnij wniosek, gdy umorzeniu sprzeciwia się inna strona lub interes społeczny (art.&nbsp;105
          §&nbsp;2 KPA). Dopiero potem zakończ sprawę.
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
          defaultValue={typed?.sposob}
        />
        {cameBack.length > 0 && (
          <>
            <Notice tone="warning" title="Te pisma wróciły niedoręczone">
              <Letters letters={cameBack} />
            </Notice>
            <TextArea
              name="niedoreczone"
              label="Dlaczego nie da się ich doręczyć"
              hint={"Trafi do spisu spraw obok sposobu załatwienia, np. adresat wyprowadził się bez adresu"}
              rows={2}
              defaultValue={typed?.niedoreczone}
            />
          </>
        )}
        <p>Dzisiejsza data będzie dniem ostatecznego załatwienia. Potem akta już się nie&nbsp;zmieniają.</p>
        <Button icon={open.length > 0 ? "lock" : "check"} aria-disabled={open.length > 0}>
          Zakończ sprawę
        </Button>
      </ActForm>
    </CaseStep>
  );
}

interface LettersProps {
  letters: readonly { readonly href: string; readonly title: string; readonly word: string }[];
}

function Letters({ letters }: LettersProps) {
  return (
    <ul>
      {letters.map(({ href, title, word }) => (
        <li key={href}>
          <a href={href}>{title}</a>: {word}
        </li>
      ))}
    </ul>
  );
}

import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { notFound } from "#app/http/not-found.ts";
import { readCount, readText, typedTexts } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { requireRight } from "#app/http/require-right.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { Notice } from "#app/ui/html/notice.tsx";
import { TaskList } from "#app/ui/html/task-list.tsx";
import { TextArea } from "#app/ui/html/text-area.tsx";
import { leaveUnexamined } from "#tenants/cases/index.ts";
import { ActForm } from "../parts/act-form.tsx";
import { inCase } from "../parts/in-case.ts";
import { CaseStep } from "./case-step.tsx";
import { UnexaminedLetter } from "./unexamined-letter.tsx";
import { type UnexaminedView, viewUnexamined } from "./view-unexamined.ts";

export const meta: MetaFunction = ({ params }) => [{ title: `Zostaw bez rozpoznania, ${params.mark}` }];

/** The conditions of KPA art. 64 § 2 with their dates; a closed case has no such page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  requireRight(officer, "close-case");
  return inCase(officer, params, async (tx, { caseId, mark, title, partyName, version, state }) => {
    if (state === "closed") throw notFound();
    return { title, partyName, version, view: await viewUnexamined(tx, caseId, officer.office, mark) };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params, { carriesPost: true });
  const form = await request.formData();
  const leaving = {
    version: readCount(form, "wersja"),
    readItemIds: form.getAll("uzupelnienie").map(String),
    stillLacking: readText(form, "brak"),
  };
  const outcome = await inCase(officer, params, (tx, { caseId }) =>
    leaveUnexamined(tx, officer, { ...leaving, caseId }),
  );
  if (!outcome.done) return refuse(outcome, typedTexts(form));
  return redirect(paths.case(officer.office, params.mark!));
}

export default function Unexamined() {
  const { version, view, ...found } = useLoaderData<typeof loader>();
  const typed = useActionData<typeof action>()?.typed;
  const { office = "", mark = "" } = useParams();
  const { conditions, missing, supplements, others } = view;
  return (
    <CaseStep office={office} mark={mark} heading={"Zostaw wniosek bez\u00a0rozpoznania"} found={found}>
      <TaskList tasks={conditions} />
      {missing && <Notice tone="warning" title={missing} />}
      {!missing && (
        <>
          <Notice tone="info" title="Sprawdź, czy uzupełnienie nie&nbsp;jest w&nbsp;drodze">
            Pismo nadane pocztą w&nbsp;terminie jest złożone w&nbsp;terminie, nawet jeśli przyjdzie później
            (art.&nbsp;57 §&nbsp;5 KPA). Zapytaj w&nbsp;kancelarii.
          </Notice>
          {others.length > 0 && (
            <Notice
              tone="warning"
              title="Po wezwaniu wpłynęły inne pisma. Sprawdź, czy żadne nie&nbsp;jest uzupełnieniem"
            >
              <Items items={others} />
            </Notice>
          )}
          <UnexaminedLetter view={view} />
        </>
      )}
      <ActForm room="cases" action={paths.unexamined(office, mark)}>
        <input type="hidden" name="wersja" value={version} />
        {!missing && supplements.length > 0 && (
          <>
            <Notice tone="warning" title="Wpłynęło uzupełnienie. Przeczytaj je, zanim zostawisz wniosek">
              <Items items={supplements} />
              Jeśli usuwa wszystkie braki i&nbsp;złożono je w&nbsp;terminie, rozpatrz wniosek.
            </Notice>
            {supplements.map(({ itemId }) => (
              <input type="hidden" name="uzupelnienie" value={itemId} key={itemId} />
            ))}
            <TextArea
              name="brak"
              label="Czego nadal brakuje"
              hint="Trafi do spisu spraw, np. mapy z&nbsp;zaznaczonym drzewem; uzupełnienie nadano po terminie"
              rows={2}
              defaultValue={typed?.brak}
            />
          </>
        )}
        <p>
          Sprawa zakończy się z&nbsp;dzisiejszą datą. Strona, która ma ją na&nbsp;koncie, od razu to zobaczy.
          W&nbsp;spisie spraw stanie: pozostawiono bez rozpoznania. Potem akta już się nie&nbsp;zmieniają.
        </p>
        <Button icon={missing ? "lock" : "check"} aria-disabled={missing !== null}>
          Zostaw bez rozpoznania i&nbsp;zakończ sprawę
        </Button>
      </ActForm>
    </CaseStep>
  );
}

function Items({ items }: { items: UnexaminedView["others"] }) {
  return (
    <ul>
      {items.map(({ href, line }) => (
        <li key={href}>
          <a href={href}>{line}</a>
        </li>
      ))}
    </ul>
  );
}

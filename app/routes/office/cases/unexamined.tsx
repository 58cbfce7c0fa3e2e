import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { notFound } from "#app/http/not-found.ts";
import { readCount } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { requireRight } from "#app/http/require-right.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { Notice } from "#app/ui/html/notice.tsx";
import { TaskList } from "#app/ui/html/task-list.tsx";
import { leaveUnexamined } from "#tenants/cases/index.ts";
import { ActForm } from "../parts/act-form.tsx";
import { inCase } from "../parts/in-case.ts";
import { CaseStep } from "./case-step.tsx";
import { UnexaminedLetter } from "./unexamined-letter.tsx";
import { viewUnexamined } from "./view-unexamined.ts";

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
  const officer = await requireOfficer(request, params);
  const version = readCount(await request.formData(), "wersja");
  const outcome = await inCase(officer, params, (tx, { caseId }) =>
    leaveUnexamined(tx, officer, { caseId, version }),
  );
  return outcome.done ? redirect(paths.case(officer.office, params.mark!)) : refuse(outcome);
}

export default function Unexamined() {
  const { version, view, ...found } = useLoaderData<typeof loader>();
  const { office = "", mark = "" } = useParams();
  const { conditions, missing, others } = view;
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
              <ul>
                {others.map(({ href, line }) => (
                  <li key={href}>
                    <a href={href}>{line}</a>
                  </li>
                ))}
              </ul>
            </Notice>
          )}
          <UnexaminedLetter view={view} />
        </>
      )}
      <ActForm room="cases" action={paths.unexamined(office, mark)}>
        <input type="hidden" name="wersja" value={version} />
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

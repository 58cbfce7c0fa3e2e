import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { notFound } from "#app/http/not-found.ts";
import { typedTexts } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { paths } from "#app/paths.ts";
import { inTenant } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { viewAddress } from "../worklist/view-address.ts";
import { AssignmentFields } from "./assignment-fields.tsx";
import { placeFault } from "./item-fault.ts";
import { ItemStep } from "./item-step.tsx";
import { listExecutors } from "./list-executors.ts";
import { findTurn, placeAssignment, readAssignment } from "./place-assignment.ts";
import { requireItem } from "./require-item.ts";

const headings = { first: "Dekretuj", onward: "Przekaż dalej", correction: "Popraw dekretację" } as const;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? headings[data.turn] : "Dekretuj" },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  return inTenant(officer, async (tx) => {
    const item = await requireItem(tx, officer, params);
    const turn = await findTurn(tx, officer, item);
    if (!turn) throw notFound();
    const { rpw, title, version } = item;
    const bounds = turn.given && {
      instructions: turn.given.instructions,
      dueOn: turn.given.dueOn?.toString(),
    };
    const today = legalDate(tx.now).toString();
    return { rpw, title, version, turn: turn.kind, bounds, today, executors: await listExecutors(tx) };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params);
  const form = await request.formData();
  const order = readAssignment(form);
  const outcome = await inTenant(officer, async (tx) => {
    const item = await requireItem(tx, officer, params);
    return placeAssignment(tx, officer, item, order);
  });
  if (!outcome.done) return refuse(outcome, typedTexts(form));
  return redirect(
    outcome.value.isFirst
      ? viewAddress(officer.office, "do-dekretacji")
      : paths.item(officer.office, params.item ?? ""),
  );
}

const fields = {
  "no-executor": "prowadzi",
  "person-unknown": "prowadzi",
  "unit-unknown": "prowadzi",
  "executor-absent": "mimo-nieobecnosci",
  "executor-twice": "wspolpracuje-1",
  "due-in-past": "termin",
  "deadline-extended": "termin",
  "instructions-changed": "polecenie",
};

export default function Assignment() {
  const { rpw, title, version, turn, bounds, today, executors } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { office = "", item = "" } = useParams();
  const fault = placeFault(refused, fields);
  return (
    <ItemStep
      office={office}
      itemId={item}
      rpw={rpw}
      title={title}
      version={version}
      heading={headings[turn]}
      fault={fault}
    >
      <AssignmentFields
        executors={executors}
        takesSeveral={turn === "first"}
        bounds={bounds}
        today={today}
        typed={refused?.typed ?? {}}
        fault={fault}
        button={headings[turn]}
      />
    </ItemStep>
  );
}

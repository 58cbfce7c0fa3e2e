import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { notFound } from "#app/http/not-found.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { paths } from "#app/paths.ts";
import { inTenant } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { listUsualInstructions } from "#tenants/intake/index.ts";
import { markOpened } from "#tenants/notices/index.ts";
import { viewAddress } from "../worklist/view-address.ts";
import { AssignmentFields } from "./assignment-fields.tsx";
import { placeFault } from "./item-fault.ts";
import { ItemStep } from "./item-step.tsx";
import { withAssigned } from "./just-assigned.ts";
import { listExecutors } from "./list-executors.ts";
import { findTurn, placeAssignment, readAssignment, typedAssignment } from "./place-assignment.ts";
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
    await markOpened(tx, item.itemId);
    const { rpw, title, version } = item;
    const bounds = turn.given && {
      instructions: turn.given.instructions,
      dueOn: turn.given.dueOn?.toString(),
    };
    const today = legalDate(tx.now).toString();
    const usual = await listUsualInstructions(tx, officer);
    const executors = await listExecutors(tx, officer);
    return { rpw, title, version, turn: turn.kind, bounds, today, executors, usual };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params, { carriesPost: true });
  const form = await request.formData();
  const order = readAssignment(form);
  const outcome = await inTenant(officer, async (tx) => {
    const item = await requireItem(tx, officer, params);
    return placeAssignment(tx, officer, item, order);
  });
  if (!outcome.done) return refuse(outcome, typedAssignment(form));
  const itemId = params.item ?? "";
  const next = outcome.value.isFirst
    ? viewAddress(officer.office, "do-dekretacji")
    : paths.item(officer.office, itemId);
  return redirect(withAssigned(next, [itemId]));
}

const fields = {
  "no-executor": "prowadzi",
  "person-unknown": "prowadzi",
  "unit-unknown": "prowadzi",
  "executor-absent": "mimo-nieobecnosci",
  "executor-twice": "prowadzi",
  "due-in-past": "termin",
  "deadline-extended": "termin",
  "instructions-changed": "polecenie",
};

export default function Assignment() {
  const { rpw, title, version, turn, bounds, today, executors, usual } = useLoaderData<typeof loader>();
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
        usual={usual}
        takesSeveral={turn === "first"}
        takesFocus
        bounds={bounds}
        today={today}
        typed={refused?.typed ?? {}}
        fault={fault}
        button={headings[turn]}
      />
    </ItemStep>
  );
}

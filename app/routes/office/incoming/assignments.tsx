import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { requireRight } from "#app/http/require-right.ts";
import { paths } from "#app/paths.ts";
import { EmptyState } from "#app/ui/html/empty-state.tsx";
import { Pane, Panes } from "#app/ui/html/panes.tsx";
import { inTenant } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { assignItems, listToAssign, listUsualInstructions } from "#tenants/intake/index.ts";
import { AssignmentsForm, type RefusedAssignments } from "./assignments-form.tsx";
import { readChosen } from "./chosen-items.ts";
import { offerToUndo, withAssigned } from "./just-assigned.ts";
import { listExecutors } from "./list-executors.ts";
import { readOrder, typedAssignments } from "./place-assignment.ts";
import { sayLeft, viewWaiting } from "./view-waiting.ts";

export const meta: MetaFunction = () => [{ title: "Dekretuj kilka przesyłek" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  requireRight(officer, "assign");
  return inTenant(officer, async (tx) => {
    const { entries, count, isCapped } = await listToAssign(tx);
    const usual = await listUsualInstructions(tx, officer);
    const executors = await listExecutors(tx, officer);
    const today = legalDate(tx.now).toString();
    return { waiting: entries.map(viewWaiting), count, isCapped, usual, executors, today };
  });
}

/** Assigns what was ticked. When all of it went, the list shows what still waits; else also what stayed and why. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params, { carriesPost: true });
  const form = await request.formData();
  const order = { ...readOrder(form), items: readChosen(form) };
  const outcome = await inTenant(officer, async (tx) => {
    const placed = await assignItems(tx, officer, order);
    if (!placed.done || placed.value.left.length === 0) return placed;
    return { ...placed, undo: await offerToUndo(tx, officer, placed.value.assigned) };
  });
  if (!outcome.done) return refuse(outcome, typedAssignments(form, order.items));
  const { assigned, left } = outcome.value;
  if ("undo" in outcome) {
    const answer = { undo: outcome.undo, left: left.map(sayLeft), typed: typedAssignments(form, left) };
    return data(answer, { status: 409 });
  }
  return redirect(withAssigned(paths.assignments(officer.office), assigned));
}

export default function Assignments() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<RefusedAssignments>();
  const office = useParams().office ?? "";
  if (view.waiting.length > 0 || answer)
    return <AssignmentsForm view={view} answer={answer} office={office} />;
  return (
    <Panes>
      <Pane head={<h1>Dekretuj kilka przesyłek</h1>}>
        <EmptyState title="Nic nie czeka na dekretację">
          <p>
            Nowe przesyłki pojawią się tutaj. Te, które już ktoś ma, znajdziesz w&nbsp;
            <a href={paths.register(office)}>rejestrze wpływów</a>.
          </p>
        </EmptyState>
      </Pane>
    </Panes>
  );
}

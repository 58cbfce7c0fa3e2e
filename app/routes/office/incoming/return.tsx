import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { asId } from "#app/http/is-id.ts";
import { readCount, readText, typedTexts } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { TextArea } from "#app/ui/html/text-area.tsx";
import { inTenant } from "#db/scope.ts";
import { returnItem } from "#tenants/intake/index.ts";
import { findHeld } from "./find-held.ts";
import { faultAt, placeFault } from "./item-fault.ts";
import { ItemStep } from "./item-step.tsx";
import { requireItem } from "./require-item.ts";

export const meta: MetaFunction = () => [{ title: "Zwróć przesyłkę" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  return inTenant(officer, async (tx) => {
    const item = await requireItem(tx, officer, params);
    const held = await findHeld(tx, officer, item);
    const { rpw, title, version } = item;
    return { rpw, title, version, assignmentId: held?.assignmentId ?? "", author: held?.authorName ?? "" };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params, { carriesPost: true });
  const form = await request.formData();
  const order = {
    assignmentId: asId(readText(form, "dekretacja")),
    version: readCount(form, "wersja"),
    reason: readText(form, "powod"),
  };
  const outcome = await inTenant(officer, (tx) => returnItem(tx, officer, order));
  return outcome.done ? redirect(paths.worklist(officer.office)) : refuse(outcome, typedTexts(form));
}

export default function Return() {
  const { rpw, title, version, assignmentId, author } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { office = "", item = "" } = useParams();
  const fault = placeFault(refused, { "reason-missing": "powod" });
  return (
    <ItemStep
      office={office}
      itemId={item}
      rpw={rpw}
      title={title}
      version={version}
      heading="Zwróć"
      fault={fault}
    >
      <input type="hidden" name="dekretacja" value={assignmentId} />
      <TextArea
        name="powod"
        label={`Dlaczego zwracasz? Przeczyta to ${author}`}
        rows={3}
        autoFocus={!fault}
        defaultValue={refused?.typed?.powod}
        error={faultAt(fault, "powod")}
      />
      <Button shortcut="Ctrl Enter">Zwróć przesyłkę</Button>
    </ItemStep>
  );
}

import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { readCount, typedTexts } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { inTenant } from "#db/scope.ts";
import { leaveWithoutCase, suggestClass } from "#tenants/intake/index.ts";
import { ClassField } from "./class-field.tsx";
import { faultAt, placeFault } from "./item-fault.ts";
import { ItemStep } from "./item-step.tsx";
import { readSymbol } from "./read-new-item.ts";
import { requireItem } from "./require-item.ts";

export const meta: MetaFunction = () => [{ title: "Bez sprawy" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  return inTenant(officer, async (tx) => {
    const { rpw, title, version, suggestedJrwa } = await requireItem(tx, officer, params);
    return { rpw, title, version, suggestedJrwa, hinted: await suggestClass(tx, title) };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params, { carriesPost: true });
  const form = await request.formData();
  const itemId = params.item ?? "";
  const order = { itemId, version: readCount(form, "wersja"), jrwaSymbol: readSymbol(form) ?? "" };
  const outcome = await inTenant(officer, (tx) => leaveWithoutCase(tx, officer, order));
  return outcome.done ? redirect(paths.item(officer.office, itemId)) : refuse(outcome, typedTexts(form));
}

export default function WithoutCase() {
  const { rpw, title, version, suggestedJrwa, hinted } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { office = "", item = "" } = useParams();
  const fault = placeFault(refused, { "class-unknown": "klasa", "class-not-final": "klasa" });
  return (
    <ItemStep
      office={office}
      itemId={item}
      rpw={rpw}
      title={title}
      version={version}
      heading="Bez sprawy"
      fault={fault}
    >
      <p>
        Przesyłka zostanie tylko w&nbsp;swojej klasie, bez znaku sprawy i&nbsp;bez terminu. Tak odkładamy np.
        zaproszenia i&nbsp;oferty.
      </p>
      <ClassField
        office={office}
        hinted={hinted}
        defaultValue={refused?.typed?.klasa ?? suggestedJrwa ?? undefined}
        error={faultAt(fault, "klasa")}
        takesFocus={!fault}
      />
      <Button shortcut="Ctrl Enter">Odłóż bez sprawy</Button>
    </ItemStep>
  );
}

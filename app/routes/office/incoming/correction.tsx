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
import { requireRight } from "#app/http/require-right.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { inTenant } from "#db/scope.ts";
import { correctItem, findCorrectionBar } from "#tenants/intake/index.ts";
import { CorrectionFields } from "./correction-fields.tsx";
import { correctionFaults, describeItem, readCorrection } from "./correction-form.ts";
import { placeFault } from "./item-fault.ts";
import { ItemStep } from "./item-step.tsx";
import { requireItem } from "./require-item.ts";

export const meta: MetaFunction = () => [{ title: "Popraw wpis" }];

/** The entry as it stands; one that can't be corrected has no such page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  requireRight(officer, "register-item");
  return inTenant(officer, async (tx) => {
    const item = await requireItem(tx, officer, params);
    if (findCorrectionBar(item)) throw notFound();
    return { rpw: item.rpw, title: item.title, version: item.version, written: describeItem(item) };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params, { carriesPost: true });
  const form = await request.formData();
  const itemId = params.item ?? "";
  const corrected = { itemId, ...readCorrection(form) };
  const outcome = await inTenant(officer, (tx) => correctItem(tx, officer, corrected));
  return outcome.done ? redirect(paths.item(officer.office, itemId)) : refuse(outcome, typedTexts(form));
}

export default function Correction() {
  const { rpw, title, version, written } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { office = "", item = "" } = useParams();
  const fault = placeFault(refused, correctionFaults);
  return (
    <ItemStep
      office={office}
      itemId={item}
      rpw={rpw}
      title={title}
      version={version}
      heading="Popraw wpis"
      fault={fault}
    >
      <p>
        Numer i&nbsp;data wpływu zostają. Dawną treść, kto ją zmienił i&nbsp;kiedy, zobaczy każdy na stronie
        przesyłki, a&nbsp;w&nbsp;rejestrze stanie, że wpis poprawiono.
      </p>
      <CorrectionFields typed={{ ...written, ...refused?.typed }} fault={fault} />
      <Button shortcut="Ctrl Enter">Zapisz poprawki</Button>
    </ItemStep>
  );
}

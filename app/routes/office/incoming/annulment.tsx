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
import { TextArea } from "#app/ui/html/text-area.tsx";
import { inTenant } from "#db/scope.ts";
import { annulItem, findAnnulmentBar } from "#tenants/intake/index.ts";
import { faultAt, placeFault } from "./item-fault.ts";
import { ItemStep } from "./item-step.tsx";
import { requireItem } from "./require-item.ts";

export const meta: MetaFunction = () => [{ title: "Anuluj wpis" }];

/** An entry that somebody has acted on has no such page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  requireRight(officer, "register-item");
  return inTenant(officer, async (tx) => {
    const item = await requireItem(tx, officer, params);
    if (findAnnulmentBar(item)) throw notFound();
    return { rpw: item.rpw, title: item.title, version: item.version };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params, { carriesPost: true });
  const form = await request.formData();
  const itemId = params.item ?? "";
  const annulled = { itemId, version: readCount(form, "wersja"), reason: readText(form, "powod") };
  const outcome = await inTenant(officer, (tx) => annulItem(tx, officer, annulled));
  return outcome.done ? redirect(paths.item(officer.office, itemId)) : refuse(outcome, typedTexts(form));
}

export default function Annulment() {
  const { rpw, title, version } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { office = "", item = "" } = useParams();
  const fault = placeFault(refused, { "annulment-reason-missing": "powod" });
  return (
    <ItemStep
      office={office}
      itemId={item}
      rpw={rpw}
      title={title}
      version={version}
      heading="Anuluj wpis"
      fault={fault}
    >
      <p>
        Wpis zostanie w&nbsp;rejestrze, przekreślony, z&nbsp;powodem i&nbsp;datą. Jego numeru
        nie&nbsp;dostanie żadna inna przesyłka. Nikt jej już nie&nbsp;zadekretuje, a&nbsp;anulowania
        nie&nbsp;da się cofnąć.
      </p>
      <TextArea
        name="powod"
        label="Dlaczego anulujesz"
        hint="Np. pismo zarejestrowano już pod numerem RPW.12.2026"
        rows={3}
        autoFocus={!fault}
        defaultValue={refused?.typed?.powod}
        error={faultAt(fault, "powod")}
      />
      <Button shortcut="Ctrl Enter">Anuluj wpis</Button>
    </ItemStep>
  );
}

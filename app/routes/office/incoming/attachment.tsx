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
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { inTenant, type TenantTx } from "#db/scope.ts";
import { attachItem, findCase, searchCases } from "#tenants/cases/index.ts";
import { refused as refusedWith } from "#tenants/outcome.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { CaseField } from "./case-field.tsx";
import { faultAt, placeFault } from "./item-fault.ts";
import { ItemStep } from "./item-step.tsx";
import { requireItem } from "./require-item.ts";

export const meta: MetaFunction = () => [{ title: "Dołącz do sprawy" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  return inTenant(officer, async (tx) => {
    const { rpw, title, version, senderName, documentKind } = await requireItem(tx, officer, params);
    const known = mayDo(officer, "see-cases") ? await searchCases(tx, senderName) : [];
    const hinted = known.filter(({ state }) => state === "open" || documentKind === "appeal");
    return {
      rpw,
      title,
      version,
      hinted: hinted.map((one) => ({ mark: one.mark, title: one.title, partyName: one.partyName })),
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params, { carriesPost: true });
  const form = await request.formData();
  const order = {
    itemId: params.item ?? "",
    version: readCount(form, "wersja"),
    mark: readText(form, "sprawa"),
  };
  const outcome = await inTenant(officer, (tx) => attach(tx, officer, order));
  if (!outcome.done) return refuse(outcome, typedTexts(form));
  return redirect(paths.case(officer.office, outcome.value.mark));
}

/** The case is known by its mark; what a list of hints put after it doesn't matter. */
async function attach(
  tx: TenantTx,
  officer: Officer,
  order: { itemId: string; version: number; mark: string },
) {
  const [mark = ""] = order.mark.normalize("NFC").split(" ");
  const found = await findCase(tx, mark);
  return found ? attachItem(tx, officer, { ...order, caseId: found.caseId }) : refusedWith("case-unknown");
}

export default function Attachment() {
  const { rpw, title, version, hinted } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { office = "", item = "" } = useParams();
  const fault = placeFault(refused, { "case-unknown": "sprawa", "case-closed": "sprawa" });
  return (
    <ItemStep
      office={office}
      itemId={item}
      rpw={rpw}
      title={title}
      version={version}
      heading="Dołącz do sprawy"
      fault={fault}
    >
      <CaseField
        office={office}
        hinted={hinted}
        defaultValue={refused?.typed?.sprawa}
        error={faultAt(fault, "sprawa")}
        takesFocus={!fault}
      />
      <Button shortcut="Ctrl Enter">Dołącz</Button>
    </ItemStep>
  );
}

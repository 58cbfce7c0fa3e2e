import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { notFound } from "#app/http/not-found.ts";
import { readChoice, readCount, typedTexts } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { requireRight } from "#app/http/require-right.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { FileField } from "#app/ui/html/file-field.tsx";
import { Select } from "#app/ui/html/select.tsx";
import { inTenant } from "#db/scope.ts";
import { recordFile } from "#tenants/files/index.ts";
import { addScans, findScanBar } from "#tenants/intake/index.ts";
import { putChosen } from "../parts/put-chosen.ts";
import { faultAt, placeFault } from "./item-fault.ts";
import { ItemStep } from "./item-step.tsx";
import { asOptions, paperScanWords } from "./item-words.ts";
import { requireItem } from "./require-item.ts";

export const meta: MetaFunction = () => [{ title: "Dodaj skan" }];

/** What isn't on paper, or lies in a case's files, has no such page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  requireRight(officer, "register-item");
  return inTenant(officer, async (tx) => {
    const item = await requireItem(tx, officer, params);
    if (findScanBar(item)) throw notFound();
    const { rpw, title, version, scan } = item;
    return { rpw, title, version, scan, names: item.files.map(({ name }) => name) };
  });
}

/** A refusal rolls the scans back with the rest; their contents lie on the disk under no name, as any such. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params);
  requireRight(officer, "register-item");
  const form = await request.formData();
  const stored = await putChosen(form.getAll("skany"));
  if (!stored.done) return refuse(stored, typedTexts(form));
  const scan = readChoice(form, "odwzorowanie", ["full", "first-page", "envelope"], "full");
  const itemId = params.item ?? "";
  const outcome = await inTenant(officer, async (tx) => {
    const fileIds: string[] = [];
    for (const file of stored.value) fileIds.push(await recordFile(tx, file));
    return addScans(tx, officer, { itemId, version: readCount(form, "wersja"), scan, fileIds });
  });
  return outcome.done ? redirect(paths.item(officer.office, itemId)) : refuse(outcome, typedTexts(form));
}

const fileFaults = {
  "scan-missing": "skany",
  "file-not-scan": "skany",
  "file-empty": "skany",
  "file-too-large": "skany",
  "file-type-not-allowed": "skany",
  "file-name-mismatch": "skany",
};

export default function LateScan() {
  const { rpw, title, version, scan, names } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { office = "", item = "" } = useParams();
  const fault = placeFault(refused, fileFaults);
  return (
    <ItemStep
      office={office}
      itemId={item}
      rpw={rpw}
      title={title}
      version={version}
      heading="Dodaj skan"
      fault={fault}
      bringsFiles
    >
      {names.length > 0 && <p>Są już: {names.join(", ")}. Nowe pliki staną za nimi.</p>}
      <FileField
        name="skany"
        label="Skany"
        hint="PDF, JPG, PNG albo TIFF do 10 MB; można kilka naraz"
        accept=".pdf,.jpg,.jpeg,.png,.tif,.tiff"
        multiple
        error={faultAt(fault, "skany")}
      />
      <Select
        name="odwzorowanie"
        label="Co jest na skanach"
        options={asOptions(paperScanWords)}
        defaultValue={refused?.typed?.odwzorowanie ?? scan}
      />
      <Button shortcut="Ctrl Enter">Dodaj skan</Button>
    </ItemStep>
  );
}

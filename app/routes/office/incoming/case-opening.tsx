import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { readChoice, readCount, readText, typedTexts } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { Select } from "#app/ui/html/select.tsx";
import { SummaryList } from "#app/ui/html/summary-list.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import { inTenant } from "#db/scope.ts";
import { type CaseTerm, caseTerms, openCase, usualTerm } from "#tenants/cases/index.ts";
import { suggestClass } from "#tenants/intake/index.ts";
import { ClassField } from "./class-field.tsx";
import { findHeld } from "./find-held.ts";
import { faultAt, placeFault } from "./item-fault.ts";
import { ItemStep } from "./item-step.tsx";
import { asOptions } from "./item-words.ts";
import { readSymbol } from "./read-new-item.ts";
import { requireItem } from "./require-item.ts";
import { termWords } from "./term-words.ts";

export const meta: MetaFunction = () => [{ title: "Załóż sprawę" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  return inTenant(officer, async (tx) => {
    const item = await requireItem(tx, officer, params);
    const held = await findHeld(tx, officer, item);
    const { rpw, title, version, suggestedJrwa, documentKind } = item;
    const unit = held?.unitSymbol ?? "";
    const handler = held?.personName ?? officer.name;
    const term = usualTerm(documentKind, null);
    return { rpw, title, version, suggestedJrwa, unit, handler, term, hinted: await suggestClass(tx, title) };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params, { carriesPost: true });
  const form = await request.formData();
  const group = readCount(form, "grupa");
  const order = {
    itemId: params.item ?? "",
    version: readCount(form, "wersja"),
    jrwaSymbol: readSymbol(form) ?? "",
    title: readText(form, "tytul"),
    groupNumber: Number.isNaN(group) ? null : group,
    term: readChoice(form, "termin", Object.keys(caseTerms) as CaseTerm[], "case"),
  };
  const outcome = await inTenant(officer, (tx) => openCase(tx, officer, order));
  if (!outcome.done) return refuse(outcome, typedTexts(form));
  return redirect(paths.case(officer.office, outcome.value.mark));
}

const fields = {
  "title-missing": "tytul",
  "group-unknown": "grupa",
  "class-unknown": "klasa",
  "class-not-final": "klasa",
  "class-needs-confirmation": "klasa",
};

export default function CaseOpening() {
  const { rpw, title, version, suggestedJrwa, unit, handler, term, hinted } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { office = "", item = "" } = useParams();
  const typed = refused?.typed ?? {};
  const fault = placeFault(refused, fields);
  return (
    <ItemStep
      office={office}
      itemId={item}
      rpw={rpw}
      title={title}
      version={version}
      heading="Załóż sprawę"
      fault={fault}
    >
      <SummaryList
        look="facts"
        rows={[
          { label: "Komórka", value: unit },
          { label: "Prowadzi", value: handler },
        ]}
      />
      <ClassField
        office={office}
        hinted={hinted}
        defaultValue={typed.klasa ?? suggestedJrwa ?? undefined}
        error={faultAt(fault, "klasa")}
        takesFocus={!fault}
        unconfirmed={
          refused?.refusal === "class-needs-confirmation" ? String(refused.details?.symbol) : undefined
        }
      />
      <TextField
        name="tytul"
        label="Tytuł sprawy"
        defaultValue={typed.tytul ?? title}
        error={faultAt(fault, "tytul")}
      />
      <Select
        name="termin"
        label="Termin załatwienia"
        options={asOptions(termWords)}
        defaultValue={typed.termin ?? term}
      />
      <TextField
        name="grupa"
        label="Numer sprawy głównej"
        hint="Tylko gdy sprawa wchodzi do wydzielonej grupy spraw"
        optional
        inputMode="numeric"
        width={4}
        defaultValue={typed.grupa}
        error={faultAt(fault, "grupa")}
      />
      <Button shortcut="Ctrl Enter">Załóż sprawę</Button>
    </ItemStep>
  );
}

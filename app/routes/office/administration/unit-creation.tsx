import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { readDate, readId, readText, typedTexts } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { paths } from "#app/paths.ts";
import { StepForm } from "#app/ui/forms/step-form.tsx";
import { useAnswer } from "#app/ui/forms/use-answer.ts";
import { Details } from "#app/ui/html/details.tsx";
import { Select } from "#app/ui/html/select.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import { inTenant } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { createUnit } from "#tenants/units/index.ts";
import { StepPage } from "../parts/step-page.tsx";
import { DayField } from "./day-field.tsx";
import { listUnitOptions } from "./list-unit-options.ts";
import { requireAdministrator } from "./require-administrator.ts";

export const meta: MetaFunction = () => [{ title: "Utwórz komórkę" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireAdministrator(request, params);
  return inTenant(officer, async (tx) => ({
    today: legalDate(tx.now).toString(),
    units: await listUnitOptions(tx),
  }));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireAdministrator(request, params, { carriesPost: true });
  const form = await request.formData();
  const unit = {
    symbol: readText(form, "symbol"),
    name: readText(form, "nazwa"),
    parentId: readId(form, "nadrzedna"),
    from: readDate(form, "od"),
  };
  const outcome = await inTenant(officer, (tx) => createUnit(tx, unit));
  return outcome.done ? redirect(paths.units(officer.office)) : refuse(outcome, typedTexts(form));
}

export default function UnitCreation() {
  const { today, units } = useLoaderData<typeof loader>();
  const office = useParams().office ?? "";
  const answer = useAnswer({
    "symbol-malformed": "symbol",
    "symbol-taken": "symbol",
    "unit-name-missing": "nazwa",
    "unknown-unit": "nadrzedna",
    "day-missing": "od",
  });
  return (
    <StepPage back={{ href: paths.units(office), label: "Komórki" }} heading="Utwórz komórkę">
      <StepForm answer={answer} verb="Utwórz komórkę">
        <TextField
          name="symbol"
          label="Symbol"
          hint="Stoi na początku znaku każdej jej sprawy, np. OŚ albo Or-I"
          width={12}
          autoFocus={!answer.fault}
          spellCheck={false}
          autoComplete="off"
          defaultValue={answer.typed("symbol")}
          error={answer.errorAt("symbol")}
          after={
            <Details look="law" summary="Dlaczego symbolu nie da się zmienić">
              Symbol może w&nbsp;roku kalendarzowym oznaczać tylko jedną komórkę, także po reorganizacji
              (instrukcja kancelaryjna § 5 ust. 5). Znaki spraw, które go mają, zostają na zawsze.
            </Details>
          }
        />
        <TextField
          name="nazwa"
          label="Nazwa"
          autoComplete="off"
          defaultValue={answer.typed("nazwa")}
          error={answer.errorAt("nazwa")}
        />
        <Select
          name="nadrzedna"
          label="Komórka, w której jest"
          optional="unmarked"
          empty="W żadnej, podlega kierownikowi urzędu"
          options={units}
          defaultValue={answer.typed("nadrzedna")}
          error={answer.errorAt("nadrzedna")}
        />
        <DayField name="od" label="Od kiedy" answer={answer} atFirst={today} />
      </StepForm>
    </StepPage>
  );
}

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
import { Details } from "#app/ui/html/details.tsx";
import { Select } from "#app/ui/html/select.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import { inTenant } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { refused } from "#tenants/outcome.ts";
import { createUnit, listUnits } from "#tenants/units/index.ts";
import { DayField } from "./day-field.tsx";
import { requireAdministrator } from "./require-administrator.ts";
import { Step } from "./step.tsx";
import { StepForm } from "./step-form.tsx";
import { useAnswer } from "./use-answer.ts";

export const meta: MetaFunction = () => [{ title: "Utwórz komórkę" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireAdministrator(request, params);
  return inTenant(officer, async (tx) => ({
    today: legalDate(tx.now).toString(),
    units: (await listUnits(tx)).map(({ unitId, symbol, name }) => ({
      value: unitId,
      label: `${symbol}, ${name}`,
    })),
  }));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireAdministrator(request, params);
  const form = await request.formData();
  const from = readDate(form, "od");
  const name = readText(form, "nazwa");
  const unit = { symbol: readText(form, "symbol"), name, parentId: readId(form, "nadrzedna") };
  const outcome = await inTenant(officer, async (tx) => {
    if (!name) return refused("unit-name-missing");
    return from ? createUnit(tx, { ...unit, from }) : refused("day-missing");
  });
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
    <Step back={{ href: paths.units(office), label: "Komórki" }} heading="Utwórz komórkę">
      <StepForm answer={answer} verb="Utwórz komórkę">
        <TextField
          name="symbol"
          label="Symbol"
          hint="Stoi na początku znaku każdej jej sprawy, np. OŚ albo Or-I"
          width={12}
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
          optional
          empty="W żadnej, podlega kierownikowi urzędu"
          options={units}
          defaultValue={answer.typed("nadrzedna")}
          error={answer.errorAt("nadrzedna")}
        />
        <DayField name="od" label="Od kiedy" answer={answer} atFirst={today} />
      </StepForm>
    </Step>
  );
}

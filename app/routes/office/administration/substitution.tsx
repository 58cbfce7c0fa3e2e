import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { readDate, readId, typedTexts } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { requireRight } from "#app/http/require-right.ts";
import { paths } from "#app/paths.ts";
import { StepForm } from "#app/ui/forms/step-form.tsx";
import { useAnswer } from "#app/ui/forms/use-answer.ts";
import { Select } from "#app/ui/html/select.tsx";
import { inTenant } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { findArrangedUnits, listPeople, substitute } from "#tenants/people/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { StepPage } from "../parts/step-page.tsx";
import { DayField } from "./day-field.tsx";

export const meta: MetaFunction = () => [{ title: "Ustal zastępstwo" }];

/** Those whose absence she may arrange, and everybody who may stand in. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  requireRight(officer, "set-substitution");
  return inTenant(officer, async (tx) => {
    const mayArrange = await findArrangedUnits(tx);
    const people = (await listPeople(tx)).filter(({ isAuthorised }) => isAuthorised);
    const choose = (chosen: typeof people) =>
      chosen.map(({ personId, name, position }) => ({ value: personId, label: `${name}, ${position}` }));
    return {
      today: legalDate(tx.now).toString(),
      absent: choose(people.filter(({ unitId }) => mayArrange(unitId))),
      substitutes: choose(people),
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params, { carriesPost: true });
  requireRight(officer, "set-substitution");
  const form = await request.formData();
  const wanted = {
    absentPersonId: readId(form, "nieobecna") ?? null,
    substitutePersonId: readId(form, "zastepuje") ?? null,
    startsOn: readDate(form, "od"),
    endsOn: readDate(form, "do"),
  };
  const outcome = await inTenant(officer, (tx) => substitute(tx, wanted));
  return outcome.done ? redirect(paths.substitutions(officer.office)) : refuse(outcome, typedTexts(form));
}

export default function Substitution() {
  const { today, absent, substitutes } = useLoaderData<typeof loader>();
  const office = useParams().office ?? "";
  const answer = useAnswer({
    "unknown-person": "nieobecna",
    "outside-unit": "nieobecna",
    "already-substituted": "nieobecna",
    "own-substitute": "zastepuje",
    "already-left": "zastepuje",
    "stands-in": "nieobecna",
    "substitute-absent": "zastepuje",
    "day-missing": "do",
    "day-past": "do",
    "period-reversed": "do",
  });
  return (
    <StepPage back={{ href: paths.substitutions(office), label: "Zastępstwa" }} heading="Ustal zastępstwo">
      <StepForm answer={answer} verb="Ustal zastępstwo">
        <Select
          name="nieobecna"
          label="Kogo nie będzie"
          empty="Wybierz osobę"
          options={absent}
          defaultValue={answer.typed("nieobecna")}
          error={answer.errorAt("nieobecna")}
        />
        <Select
          name="zastepuje"
          label="Kto zastępuje"
          hint={nbsp("Może zrobić tylko to, na co pozwalają jej role, i zawsze pod własnym nazwiskiem")}
          empty="Wybierz osobę"
          options={substitutes}
          defaultValue={answer.typed("zastepuje")}
          error={answer.errorAt("zastepuje")}
        />
        <DayField name="od" label="Pierwszy dzień nieobecności" answer={answer} atFirst={today} />
        <DayField name="do" label="Ostatni dzień nieobecności" answer={answer} />
      </StepForm>
    </StepPage>
  );
}

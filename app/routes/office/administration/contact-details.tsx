import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { notFound } from "#app/http/not-found.ts";
import { readText, typedTexts } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { paths } from "#app/paths.ts";
import { StepForm } from "#app/ui/forms/step-form.tsx";
import { useAnswer } from "#app/ui/forms/use-answer.ts";
import { TextField } from "#app/ui/html/text-field.tsx";
import { inTenant } from "#db/scope.ts";
import { type ContactDetails, correctDetails, findOffice } from "#tenants/offices/index.ts";
import { StepPage } from "../parts/step-page.tsx";
import { detailFaults, detailWords } from "./detail-words.ts";
import { requireAdministrator } from "./require-administrator.ts";

export const meta: MetaFunction = () => [{ title: "Popraw dane kontaktowe" }];

const fields = Object.keys(detailWords) as (keyof ContactDetails)[];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireAdministrator(request, params);
  const office = await inTenant(officer, (tx) => findOffice(tx, officer.office));
  if (!office) throw notFound();
  return { details: Object.fromEntries(fields.map((field) => [field, office.profile[field]])) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireAdministrator(request, params, { carriesPost: true });
  const form = await request.formData();
  const typed = fields.map((field) => [field, readText(form, detailWords[field].name) || null]);
  const details = Object.fromEntries(typed) as ContactDetails;
  const outcome = await inTenant(officer, (tx) => correctDetails(tx, details));
  return outcome.done ? redirect(paths.officeProfile(officer.office)) : refuse(outcome, typedTexts(form));
}

export default function ContactDetailsPage() {
  const { details } = useLoaderData<typeof loader>();
  const office = useParams().office ?? "";
  const answer = useAnswer(detailFaults);
  return (
    <StepPage
      back={{ href: paths.officeProfile(office), label: "Dane urzędu" }}
      heading="Popraw dane kontaktowe"
    >
      <p>
        Zobaczy je każdy, na stronie urzędu i&nbsp;na kartach usług. Zapis potwierdza wszystko, co tu stoi:
        zniknie dopisek „do potwierdzenia”.
      </p>
      <StepForm answer={answer} verb="Zapisz i potwierdź dane">
        {fields.map((field) => {
          const { name, ...words } = detailWords[field];
          return (
            <TextField
              key={field}
              name={name}
              {...words}
              optional
              autoComplete="off"
              spellCheck={false}
              defaultValue={answer.typed(name, details[field] ?? undefined)}
              error={answer.errorAt(name)}
            />
          );
        })}
      </StepForm>
    </StepPage>
  );
}

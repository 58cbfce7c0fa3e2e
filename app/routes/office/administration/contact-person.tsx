import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { readDate, readText, typedTexts } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { paths } from "#app/paths.ts";
import { StepForm } from "#app/ui/forms/step-form.tsx";
import { useAnswer } from "#app/ui/forms/use-answer.ts";
import { TextField } from "#app/ui/html/text-field.tsx";
import { inTenant } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { findContacts, nameContact } from "#tenants/offices/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { StepPage } from "../parts/step-page.tsx";
import { contactWords, readKind } from "./contact-words.ts";
import { DayField } from "./day-field.tsx";
import { requireAdministrator } from "./require-administrator.ts";

export const meta: MetaFunction = () => [{ title: "Podaj osobę do kontaktu" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireAdministrator(request, params);
  const kind = readKind(new URL(request.url).searchParams.get("rodzaj"));
  return inTenant(officer, async (tx) => {
    const contact = (await findContacts(tx, officer.tenantId))[kind];
    const { name, email, phone } = contact ?? { name: "", email: null, phone: null };
    return { kind, name, email: email ?? "", phone: phone ?? "", today: legalDate(tx.now).toString() };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireAdministrator(request, params, { carriesPost: true });
  const form = await request.formData();
  const contact = {
    kind: readKind(form.get("rodzaj")),
    name: readText(form, "osoba"),
    email: readText(form, "email") || null,
    phone: readText(form, "telefon") || null,
    from: readDate(form, "od"),
  };
  const outcome = await inTenant(officer, (tx) => nameContact(tx, contact));
  return outcome.done ? redirect(paths.officeProfile(officer.office)) : refuse(outcome, typedTexts(form));
}

export default function ContactPerson() {
  const { kind, name, email, phone, today } = useLoaderData<typeof loader>();
  const office = useParams().office ?? "";
  const words = contactWords[kind];
  const answer = useAnswer({
    "name-missing": "osoba",
    "contact-missing": "email",
    "email-malformed": "email",
    "day-missing": "od",
    "earlier-than-previous": "od",
  });
  return (
    <StepPage back={{ href: paths.officeProfile(office), label: "Dane urzędu" }} heading={words.heading}>
      <p>{words.why}</p>
      <StepForm answer={answer} verb="Zapisz osobę do kontaktu">
        <input type="hidden" name="rodzaj" value={words.slug} />
        <TextField
          name="osoba"
          label="Imię i nazwisko"
          autoComplete="off"
          defaultValue={answer.typed("osoba", name)}
          error={answer.errorAt("osoba")}
        />
        <TextField
          name="email"
          type="email"
          label="E-mail"
          hint={nbsp("Wystarczy e-mail albo telefon")}
          optional
          autoComplete="off"
          spellCheck={false}
          defaultValue={answer.typed("email", email)}
          error={answer.errorAt("email")}
        />
        <TextField
          name="telefon"
          type="tel"
          label="Telefon"
          optional
          autoComplete="off"
          defaultValue={answer.typed("telefon", phone)}
          error={answer.errorAt("telefon")}
        />
        <DayField
          name="od"
          label="Od kiedy"
          hint="Poprzedni wpis skończy się dzień wcześniej"
          answer={answer}
          atFirst={today}
        />
      </StepForm>
    </StepPage>
  );
}

import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { readDate, typedTexts } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { paths } from "#app/paths.ts";
import { StepForm } from "#app/ui/forms/step-form.tsx";
import { useAnswer } from "#app/ui/forms/use-answer.ts";
import { inTenant } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { endContact, findContacts } from "#tenants/offices/index.ts";
import { StepPage } from "../parts/step-page.tsx";
import { contactWords, readKind } from "./contact-words.ts";
import { DayField } from "./day-field.tsx";
import { requireAdministrator } from "./require-administrator.ts";

export const meta: MetaFunction = () => [{ title: "Zakończ wpis o\u00a0osobie do kontaktu" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireAdministrator(request, params);
  const kind = askedKind(request);
  return inTenant(officer, async (tx) => {
    const contact = (await findContacts(tx, officer.tenantId))[kind];
    return { kind, name: contact?.name ?? null, today: legalDate(tx.now).toString() };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireAdministrator(request, params);
  const form = await request.formData();
  const lastDay = readDate(form, "dzien");
  const outcome = await inTenant(officer, (tx) => endContact(tx, { kind: askedKind(request), lastDay }));
  return outcome.done ? redirect(paths.officeProfile(officer.office)) : refuse(outcome, typedTexts(form));
}

/** The form is sent to the address it stands on, kind and all. */
function askedKind(request: Request) {
  return readKind(new URL(request.url).searchParams.get("rodzaj"));
}

export default function ContactEnd() {
  const { kind, name, today } = useLoaderData<typeof loader>();
  const office = useParams().office ?? "";
  const words = contactWords[kind];
  const answer = useAnswer({ "day-missing": "dzien", "earlier-than-previous": "dzien" });
  return (
    <StepPage
      back={{ href: paths.officeProfile(office), label: "Dane urzędu" }}
      heading={`Zakończ wpis: ${words.title}`}
    >
      {name ? (
        <>
          <p>
            Po tym dniu mieszkańcy przeczytają, że urząd nikogo nie podał. Jeśli ktoś zastępuje tę osobę (
            {name}), podaj następcę: jej wpis skończy się sam.
          </p>
          <StepForm answer={answer} verb="Zakończ wpis">
            <DayField name="dzien" label="Ostatni dzień" answer={answer} atFirst={today} />
          </StepForm>
        </>
      ) : (
        <p>Urząd nikogo tu dziś nie podaje.</p>
      )}
    </StepPage>
  );
}

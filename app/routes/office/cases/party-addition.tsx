import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { readChoice, readCount, readId, readText, typedTexts } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { Radios } from "#app/ui/html/choices.tsx";
import { Select } from "#app/ui/html/select.tsx";
import { addParty, listParties } from "#tenants/cases/index.ts";
import { openToWrite } from "#tenants/documents/index.ts";
import { ActForm } from "../parts/act-form.tsx";
import { inCase } from "../parts/in-case.ts";
import { RefusalNotice } from "../parts/refusal-notice.tsx";
import { requireCaseReader } from "../parts/require-case-reader.ts";
import { CaseStep } from "./case-step.tsx";
import { PartyFields } from "./party-fields.tsx";
import { roleChoices } from "./party-roles.ts";
import { listRepresentable } from "./view-parties.ts";

export const meta: MetaFunction = ({ params }) => [{ title: `Dopisz stronę, ${params.mark}` }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireCaseReader(request, params);
  return inCase(officer, params, async (tx, { caseId, title, partyName, version }) => {
    const judged = await openToWrite(tx, officer, caseId);
    const represented = listRepresentable(await listParties(tx, caseId));
    return { title, partyName, version, represented, obstacle: judged.done ? null : judged };
  });
}

const roles = roleChoices.map(({ value }) => value);

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params, { carriesPost: true });
  const form = await request.formData();
  const typed = {
    name: readText(form, "nazwa"),
    address: readText(form, "adres"),
    ade: readText(form, "ade"),
  };
  const role = readChoice(form, "rola", roles, "party");
  const representsId = readId(form, "za") ?? null;
  const version = readCount(form, "wersja");
  const outcome = await inCase(officer, params, (tx, { caseId }) =>
    addParty(tx, officer, { ...typed, role, representsId, caseId, version }),
  );
  return outcome.done
    ? redirect(paths.caseParties(officer.office, params.mark!))
    : refuse(outcome, typedTexts(form));
}

export default function PartyAddition() {
  const { version, represented, obstacle, ...found } = useLoaderData<typeof loader>();
  const typed = useActionData<typeof action>()?.typed ?? {};
  const { office = "", mark = "" } = useParams();
  return (
    <CaseStep office={office} mark={mark} heading="Dopisz stronę albo pełnomocnika" found={found}>
      {obstacle ? (
        <RefusalNotice room="documents" refused={obstacle} />
      ) : (
        <ActForm room="cases" action={paths.partyAddition(office, mark)}>
          <input type="hidden" name="wersja" value={version} />
          <p>
            Dostanie każde pismo do stron, które wyślesz od teraz, także już podpisane. W&nbsp;zaczętym
            projekcie wyczyść adresata i&nbsp;listę „Otrzymują”, a&nbsp;wzór wpisze ją na nowo.
          </p>
          <Radios
            name="rola"
            label="Kim jest w tej sprawie?"
            choices={roleChoices}
            defaultValue={typed.rola ?? "party"}
          />
          {represented.length > 0 && (
            <Select
              name="za"
              label="Za kogo działa pełnomocnik"
              optional
              options={represented}
              empty="Wybierz tylko dla pełnomocnika"
              defaultValue={typed.za}
            />
          )}
          <PartyFields values={typed} />
          <Button>Dopisz</Button>
        </ActForm>
      )}
    </CaseStep>
  );
}

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
import { Radios } from "#app/ui/html/choices.tsx";
import { correctParty } from "#tenants/cases/index.ts";
import { ActForm } from "../parts/act-form.tsx";
import { inCase } from "../parts/in-case.ts";
import { RefusalNotice } from "../parts/refusal-notice.tsx";
import { requireCaseReader } from "../parts/require-case-reader.ts";
import { CaseStep } from "./case-step.tsx";
import { openParty } from "./open-party.ts";
import { PartyFields } from "./party-fields.tsx";

export const meta: MetaFunction = ({ params }) => [{ title: `Popraw dane strony, ${params.mark}` }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireCaseReader(request, params);
  return inCase(officer, params, async (tx, found) => {
    const { party, ...step } = await openParty(tx, officer, found, params.party);
    const { name: nazwa, address: adres, ade, channel, residentId } = party;
    return { ...step, values: { nazwa, adres, ade: ade ?? "" }, channel, hasAccount: residentId !== null };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params, { carriesPost: true });
  const form = await request.formData();
  const typed = {
    name: readText(form, "nazwa"),
    address: readText(form, "adres"),
    ade: readText(form, "ade"),
  };
  const channel = readChoice(form, "kanal", ["account", "paper"], "paper");
  const [partyId, version] = [params.party ?? "", readCount(form, "wersja")];
  const outcome = await inCase(officer, params, (tx, { caseId }) =>
    correctParty(tx, officer, { ...typed, channel, partyId, caseId, version }),
  );
  return outcome.done
    ? redirect(paths.caseParties(officer.office, params.mark!))
    : refuse(outcome, typedTexts(form));
}

export default function PartyCorrection() {
  const { version, values, channel, hasAccount, obstacle, ...found } = useLoaderData<typeof loader>();
  const typed = useActionData<typeof action>()?.typed;
  const { office = "", mark = "", party = "" } = useParams();
  return (
    <CaseStep office={office} mark={mark} heading="Popraw dane i&nbsp;sposób doręczania" found={found}>
      {obstacle ? (
        <RefusalNotice room="documents" refused={obstacle} />
      ) : (
        <ActForm room="cases" action={paths.partyCorrection(office, mark, party)}>
          <input type="hidden" name="wersja" value={version} />
          <p>
            Zmiana dotyczy pism, które jeszcze nie wyszły, także podpisanych: adresu na kopercie podpis nie
            obejmuje. W&nbsp;zaczętym projekcie wyczyść adresata, a&nbsp;wzór wpisze go na nowo.
          </p>
          <PartyFields values={typed ?? values} />
          {hasAccount ? (
            <Radios
              name="kanal"
              label="Jak doręczamy pisma?"
              hint="Strona może zrezygnować z konta w każdej chwili i do niego wrócić"
              choices={channels}
              defaultValue={typed?.kanal ?? channel}
            />
          ) : (
            <p>Pisma idą na papierze: przez konto nikt tu w&nbsp;jej imieniu wniosku nie złożył.</p>
          )}
          <Button>Zapisz</Button>
        </ActForm>
      )}
    </CaseStep>
  );
}

const channels = [
  { value: "account", label: "Na konto w portalu" },
  { value: "paper", label: "Na papierze" },
] as const;

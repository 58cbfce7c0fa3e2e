import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { readDate, readText, typedTexts } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { requireRight } from "#app/http/require-right.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { SummaryList } from "#app/ui/html/summary-list.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import { legalDate } from "#tenants/calendar/index.ts";
import { listFees, recordPayment } from "#tenants/documents/index.ts";
import { ActForm } from "../parts/act-form.tsx";
import { inCase } from "../parts/in-case.ts";
import { CaseStep } from "./case-step.tsx";
import { viewFee } from "./view-fee.ts";

export const meta: MetaFunction = ({ params }) => [{ title: `Odnotuj wpłatę, ${params.mark}` }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  requireRight(officer, "draft");
  return inCase(officer, params, async (tx, { caseId, title, partyName }) => {
    const fee = (await listFees(tx, caseId)).find(({ feeId }) => feeId === params.fee)!;
    return { title, partyName, fee: viewFee(fee), today: legalDate(tx.now).toString() };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params, { carriesPost: true });
  const form = await request.formData();
  const paidOn = readDate(form, "dzien");
  if (!paidOn) return refuse({ refusal: "day-missing" }, typedTexts(form));
  const payment = { feeId: params.fee ?? "", paidOn, note: readText(form, "uwaga") };
  const outcome = await inCase(officer, params, (tx) => recordPayment(tx, officer, payment));
  return outcome.done
    ? redirect(paths.case(officer.office, params.mark!))
    : refuse(outcome, typedTexts(form));
}

export default function Payment() {
  const { fee, today, ...found } = useLoaderData<typeof loader>();
  const typed = useActionData<typeof action>()?.typed;
  const { office = "", mark = "" } = useParams();
  return (
    <CaseStep office={office} mark={mark} heading="Odnotuj wpłatę" found={found}>
      <SummaryList
        look="facts"
        rows={[
          { label: "Opłata", value: fee.title },
          { label: "Kwota", value: fee.amount },
          { label: "Na rzecz", value: fee.payee },
          { label: "Naliczona", value: fee.chargedOn },
        ]}
      />
      {fee.paidOn ? (
        <p>Wpłatę odnotowano {fee.paidOn}.</p>
      ) : (
        <ActForm room="documents" action={paths.payment(office, mark, fee.feeId)}>
          <TextField
            name="dzien"
            type="date"
            label="Dzień wpłaty"
            defaultValue={typed?.dzien ?? today}
            width={12}
          />
          <TextField
            name="uwaga"
            label="Skąd wiesz"
            hint={"Np. wyciąg nr\u00a0214"}
            defaultValue={typed?.uwaga}
            optional
          />
          <Button icon="money">Odnotuj wpłatę</Button>
        </ActForm>
      )}
    </CaseStep>
  );
}

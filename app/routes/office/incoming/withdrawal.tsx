import type { ActionFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useParams } from "@remix-run/react";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { paths } from "#app/paths.ts";
import { Notice } from "#app/ui/html/notice.tsx";
import { inTenant } from "#db/scope.ts";
import { withdrawAssignments } from "#tenants/intake/index.ts";
import { StepPage } from "../parts/step-page.tsx";
import { readChosen } from "./chosen-items.ts";
import { sayWithdrawal, type WithdrawalAnswer } from "./say-withdrawal.ts";

export const meta: MetaFunction = () => [{ title: "Cofnij dekretację" }];

/** Takes back assignments just made. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params);
  const chosen = readChosen(await request.formData());
  const outcome = await inTenant(officer, (tx) => withdrawAssignments(tx, officer, chosen));
  return outcome.done ? outcome.value : refuse(outcome);
}

/** What a browser without JavaScript shows; with it, the bar that offered to undo says it where it stands. */
export default function Withdrawal() {
  const answer = useActionData<WithdrawalAnswer>();
  const office = useParams().office ?? "";
  return (
    <StepPage back={{ href: paths.register(office), label: "Rejestr wpływów" }} heading="Cofnij dekretację">
      {answer ? (
        <Notice
          tone={"refusal" in answer ? "warning" : "success"}
          title={sayWithdrawal(answer)}
          isAnnounced
        />
      ) : (
        <p>Dekretację cofniesz na stronie przesyłki, dopóki nic się z&nbsp;nią nie stało.</p>
      )}
    </StepPage>
  );
}

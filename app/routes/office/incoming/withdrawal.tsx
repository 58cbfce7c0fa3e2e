import type { ActionFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useParams } from "@remix-run/react";
import { isId } from "#app/http/is-id.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { paths } from "#app/paths.ts";
import { Notice } from "#app/ui/html/notice.tsx";
import { inTenant, type TenantTx } from "#db/scope.ts";
import { withdrawAssignment } from "#tenants/intake/index.ts";
import { done, refused } from "#tenants/outcome.ts";
import type { Officer } from "#tenants/people/index.ts";
import { StepPage } from "../parts/step-page.tsx";
import { sayWithdrawal, type WithdrawalAnswer } from "./say-withdrawal.ts";

export const meta: MetaFunction = () => [{ title: "Cofnij dekretację" }];

/** Takes back assignments just made. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params);
  const form = await request.formData();
  const itemIds = new Set(form.getAll("przesylka").map(String).filter(isId));
  const outcome = await inTenant(officer, (tx) => withdrawAll(tx, officer, [...itemIds].sort()));
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

/** One that somebody has acted on stays as it is and doesn't hold up the others; refused when all of them stay. */
async function withdrawAll(tx: TenantTx, officer: Officer, itemIds: readonly string[]) {
  const outcomes = [];
  for (const itemId of itemIds) outcomes.push(await withdrawAssignment(tx, officer, itemId));
  const withdrawn = outcomes.flatMap((outcome) => (outcome.done ? [outcome.value.rpw] : []));
  const stayed = outcomes.flatMap((outcome) => (outcome.done ? [] : [outcome]));
  if (withdrawn.length > 0) return done({ withdrawn, stayed: stayed.length });
  return stayed[0] ?? refused("item-unknown" as const);
}

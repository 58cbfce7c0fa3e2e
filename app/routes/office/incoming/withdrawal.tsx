import type { ActionFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useParams } from "@remix-run/react";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { paths } from "#app/paths.ts";
import { Notice } from "#app/ui/html/notice.tsx";
import { inTenant, type TenantTx } from "#db/scope.ts";
import { withdrawAssignment } from "#tenants/intake/index.ts";
import { done, refused } from "#tenants/outcome.ts";
import type { Officer } from "#tenants/people/index.ts";
import { StepPage } from "../parts/step-page.tsx";
import { readChosen } from "./chosen-items.ts";
import { sayWithdrawal, type WithdrawalAnswer } from "./say-withdrawal.ts";

export const meta: MetaFunction = () => [{ title: "Cofnij dekretację" }];

/** Takes back assignments just made. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params);
  const chosen = readChosen(await request.formData());
  const outcome = await inTenant(officer, (tx) => withdrawAll(tx, officer, chosen));
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
async function withdrawAll(tx: TenantTx, officer: Officer, chosen: ReturnType<typeof readChosen>) {
  const outcomes = [];
  // Locked in one order by everybody, so that two who undo the same items never wait for each other in a circle.
  const inOrder = chosen.toSorted((one, other) => (one.itemId < other.itemId ? -1 : 1));
  for (const item of inOrder) outcomes.push(await withdrawAssignment(tx, officer, item));
  const withdrawn = outcomes.flatMap((outcome) => (outcome.done ? [outcome.value.rpw] : []));
  const stayed = outcomes.flatMap((outcome) => (outcome.done ? [] : [outcome]));
  if (withdrawn.length > 0) return done({ withdrawn, stayed: stayed.length });
  return stayed[0] ?? refused("item-unknown" as const);
}

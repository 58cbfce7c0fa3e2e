import { useFetcher } from "@remix-run/react";
import type { Refused } from "#app/http/refuse.ts";
import { sayItemRefusal } from "#app/i18n/incoming-refusals.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { Notice } from "#app/ui/html/notice.tsx";
import { choiceOf } from "./chosen-items.ts";

interface WithdrawButtonProps {
  office: string;
  item: Parameters<typeof choiceOf>[0];
}

/** Takes back one's own assignment while nothing has become of the item, long after the ten seconds' offer is gone. */
export function WithdrawButton({ office, item }: WithdrawButtonProps) {
  const undo = useFetcher<Partial<Refused<string>>>();
  const { refusal, details } = undo.data ?? {};
  return (
    <>
      <undo.Form method="post" action={paths.assignmentWithdrawal(office)}>
        <input type="hidden" name="przesylka" value={choiceOf(item)} />
        <Button look="quiet">Cofnij dekretację</Button>
      </undo.Form>
      {refusal && <Notice tone="warning" title={sayItemRefusal(refusal, details)} isAnnounced />}
    </>
  );
}

import { useFetcher, useParams } from "@remix-run/react";
import { useEffect, useState } from "react";
import { formatCount } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { KeyHint } from "#app/ui/html/key-hint.tsx";
import { useKeyHints } from "../shortcuts/use-key-hints.ts";
import { choiceOf } from "./chosen-items.ts";
import type { UndoOffer } from "./just-assigned.ts";
import { itemForms, sayWithdrawal, type WithdrawalAnswer } from "./say-withdrawal.ts";
import styles from "./undo-bar.module.css";
import { useCountdown } from "./use-countdown.ts";

const answeredSeconds = 6;

/**
 * After assigning: what was assigned, and for ten seconds the way back. Stands still while it is pointed at or has the
 * focus.
 */
export function UndoBar({ offer }: { offer: UndoOffer }) {
  const undo = useFetcher<WithdrawalAnswer>();
  const key = useKeyHints()("Z");
  const office = useParams().office ?? "";
  const answer = undo.data;
  const { seconds, hold, release } = useCountdown(offer.secondsLeft + (answer ? answeredSeconds : 0));
  const sentence = answer ? sayWithdrawal(answer) : sayOffer(offer);
  const isOffered = !answer && undo.state === "idle";
  if (seconds <= 0) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing only stops its clock; the button does the rest
    <div
      className={styles.bar}
      onPointerEnter={hold}
      onPointerLeave={release}
      onFocus={hold}
      onBlur={release}
    >
      <Announced sentence={sentence} />
      {isOffered && (
        <undo.Form method="post" action={paths.assignmentWithdrawal(office)}>
          {offer.items.map((item) => (
            <input type="hidden" name="przesylka" value={choiceOf(item)} key={item.itemId} />
          ))}
          <button type="submit" aria-keyshortcuts={key}>
            <span className={styles.word}>Cofnij</span>
            <span className={styles.left} aria-hidden="true">{`(${seconds}\u00a0s)`}</span>
            {key && <KeyHint keys={key} />}
          </button>
        </undo.Form>
      )}
    </div>
  );
}

/** A live region speaks only of what changes in it, so it is empty until the page stands. */
function Announced({ sentence }: { sentence: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => setSaid(sentence), [sentence]);
  return <output>{said}</output>;
}

function sayOffer({ items, to }: UndoOffer): string {
  const [first, ...others] = items;
  const what = others.length === 0 ? first!.rpw : formatCount(items.length, itemForms, "pl");
  return `Zadekretowano ${what}: ${to}`;
}

import { useFetcher, useParams } from "@remix-run/react";
import { useEffect, useState } from "react";
import type { Refused } from "#app/http/refuse.ts";
import { formatCount } from "#app/i18n/format.ts";
import { sayItemRefusal } from "#app/i18n/incoming-refusals.ts";
import { paths } from "#app/paths.ts";
import { KeyHint } from "#app/ui/html/key-hint.tsx";
import { useKeyHints } from "../shortcuts/use-key-hints.ts";
import type { UndoOffer } from "./just-assigned.ts";
import styles from "./undo-bar.module.css";
import { useCountdown } from "./use-countdown.ts";

type Answer = Refused<string> | { readonly withdrawn: readonly string[]; readonly stayed: number };

const itemForms = { one: "przesyłkę", few: "przesyłki", other: "przesyłek" };
const answeredSeconds = 6;

/**
 * After assigning: what was assigned, and for ten seconds the way back. Stands still while it is pointed at or has the
 * focus.
 */
export function UndoBar({ offer }: { offer: UndoOffer }) {
  const undo = useFetcher<Answer>();
  const key = useKeyHints()("Z");
  const office = useParams().office ?? "";
  const answer = undo.data;
  const { seconds, hold, release } = useCountdown(offer.secondsLeft + (answer ? answeredSeconds : 0));
  const sentence = answer ? sayAnswer(answer) : sayOffer(offer);
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
          {offer.items.map(({ itemId }) => (
            <input type="hidden" name="przesylka" value={itemId} key={itemId} />
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

function sayAnswer(answer: Answer): string {
  if ("refusal" in answer) return sayItemRefusal(answer.refusal, answer.details);
  const { withdrawn, stayed } = answer;
  const [first, ...others] = withdrawn;
  const what = others.length === 0 ? first! : formatCount(withdrawn.length, itemForms, "pl");
  const rest = stayed > 0 ? `. Z\u00a0pozostałymi (${stayed}) coś się już stało` : "";
  return `Cofnięto dekretację: ${what}${rest}`;
}

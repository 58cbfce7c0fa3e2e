import { useState } from "react";
import type { Refused } from "#app/http/refuse.ts";
import { formatCount } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { ErrorSummary } from "#app/ui/html/error-summary.tsx";
import { Row, Stack } from "#app/ui/html/layout.tsx";
import { Notice } from "#app/ui/html/notice.tsx";
import { Pane, Panes } from "#app/ui/html/panes.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { AssignmentFields } from "./assignment-fields.tsx";
import styles from "./assignments-form.module.css";
import { placeFault } from "./item-fault.ts";
import type { UndoOffer } from "./just-assigned.ts";
import type { ExecutorGroup } from "./list-executors.ts";
import { UndoBar } from "./undo-bar.tsx";
import type { WaitingItem } from "./view-waiting.ts";
import { WaitingList } from "./waiting-list.tsx";

/** What came back, with what was typed and which items stay ticked: nothing was assigned, or some items stayed. */
export type RefusedAssignments = { readonly typed?: Readonly<Record<string, string>> } & (
  | Refused<string>
  | {
      readonly undo: UndoOffer | null;
      readonly left: readonly { readonly itemId: string; readonly rpw: string; readonly text: string }[];
    }
);

interface AssignmentsFormProps {
  view: {
    readonly waiting: readonly WaitingItem[];
    readonly count: number;
    readonly isCapped: boolean;
    readonly usual: readonly string[];
    readonly executors: readonly ExecutorGroup[];
    readonly today: string;
  };
  answer?: RefusedAssignments;
  office: string;
}

const fields = {
  "no-items": "przesylka",
  "no-executor": "prowadzi",
  "person-unknown": "prowadzi",
  "unit-unknown": "prowadzi",
  "executor-twice": "prowadzi",
  "executor-absent": "mimo-nieobecnosci",
  "due-in-past": "termin",
};
const itemForms = { one: "przesyłkę", few: "przesyłki", other: "przesyłek" };

/** Items to tick at the left, one assignment for all of them at the right. */
export function AssignmentsForm({ view, answer, office }: AssignmentsFormProps) {
  const refused = answer && "refusal" in answer ? answer : undefined;
  const partly = answer && "left" in answer ? answer : undefined;
  const fault = placeFault(refused, fields);
  const typed = answer?.typed ?? {};
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set(typed.przesylka?.split(" ")));
  const { waiting, count, isCapped, usual, executors, today } = view;
  return (
    <>
      {partly?.undo && <UndoBar offer={partly.undo} />}
      <form
        method="post"
        action={paths.assignments(office)}
        className={styles.form}
        noValidate
        data-submit-by-keys
      >
        <Panes layout="halves">
          <Pane
            isFlush
            head={
              <Row tight>
                <h1>Dekretuj kilka przesyłek</h1>
                <Text tone="meta" as="span">
                  {count > waiting.length
                    ? `najstarsze ${waiting.length} z\u00a0${isCapped ? `${count}+` : count}`
                    : `${count} do dekretacji`}
                </Text>
              </Row>
            }
          >
            <WaitingList waiting={waiting} ticked={ticked} onTick={setTicked} office={office} />
          </Pane>
          <Pane head={<h2>Jedna dekretacja dla zaznaczonych</h2>}>
            <Stack>
              {fault && <ErrorSummary heading="Jeszcze nie zadekretowane" errors={[fault]} />}
              {partly && (
                <Notice tone="warning" title="Tych przesyłek nie zadekretowaliśmy" isAnnounced>
                  <ul className={styles.left}>
                    {partly.left.map(({ itemId, rpw, text }) => (
                      <li key={itemId}>
                        <a href={paths.item(office, itemId)}>{rpw}</a>: {text}
                      </li>
                    ))}
                  </ul>
                </Notice>
              )}
              <AssignmentFields
                executors={executors}
                usual={usual}
                takesSeveral
                bounds={null}
                today={today}
                typed={typed}
                fault={fault}
                button={
                  ticked.size === 0
                    ? "Dekretuj zaznaczone"
                    : `Dekretuj ${formatCount(ticked.size, itemForms, "pl")}`
                }
              />
            </Stack>
          </Pane>
        </Panes>
      </form>
    </>
  );
}

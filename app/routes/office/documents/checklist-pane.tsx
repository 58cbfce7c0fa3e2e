import { paths } from "#app/paths.ts";
import { Stack } from "#app/ui/html/layout.tsx";
import { Notice } from "#app/ui/html/notice.tsx";
import { Pane } from "#app/ui/html/panes.tsx";
import { StatusShape } from "#app/ui/html/status-shape.tsx";
import { StatusTag } from "#app/ui/html/status-tag.tsx";
import { Text } from "#app/ui/html/text.tsx";
import styles from "./editor.module.css";
import type { Place } from "./editor-head.tsx";
import type { EditorView } from "./view-editor.ts";

interface ChecklistPaneProps {
  view: EditorView;
  place: Place;
  isWriting: boolean;
}

/** The parts that the law asks of a decision and the blanks of any letter: what is missing blocks the signature. */
export function ChecklistPane({ view, place, isWriting }: ChecklistPaneProps) {
  const { checklist, blanks, missingCount } = view;
  return (
    <Pane
      head={
        <h2>
          {checklist.length > 0 ? (
            <>
              Wymagane części{" "}
              <Text tone="meta" as="span">
                art.&nbsp;107 KPA
              </Text>
            </>
          ) : (
            "Do uzupełnienia"
          )}
        </h2>
      }
    >
      <Stack>
        <div id="braki">
          {missingCount > 0 ? (
            <StatusTag status="late" look="plain">
              Brakuje jeszcze {missingCount}. Bez tego nie da się podpisać.
            </StatusTag>
          ) : (
            <StatusTag status="done" look="plain">
              Niczego nie brakuje
            </StatusTag>
          )}
        </div>
        <UnpaidFees view={view} place={place} />
        {checklist.length > 0 && (
          <ul className={styles.check}>
            {checklist.map((line) => (
              <li key={line.part}>
                <ChecklistLine line={line} isWriting={isWriting} />
                {line.next && <Text tone="meta">{line.next}</Text>}
              </li>
            ))}
          </ul>
        )}
        {blanks.length > 0 && (
          <section aria-labelledby="puste">
            <h3 id="puste">Puste pola</h3>
            <ul className={styles.check}>
              {blanks.map((blank) => (
                <li key={blank}>
                  <StatusTag status="late" look="plain">
                    {blank}
                  </StatusTag>
                </li>
              ))}
            </ul>
          </section>
        )}
      </Stack>
    </Pane>
  );
}

/** What was ordered is handed over once it is paid for: until then the letter can be signed, but not sent. */
function UnpaidFees({ view, place: { office, mark } }: Pick<ChecklistPaneProps, "view" | "place">) {
  return view.unpaidFees.map(({ feeId, title, amount }) => (
    <Notice tone="warning" title="Opłata czeka na wpłatę" key={feeId}>
      <p>
        {title}, {amount}. Pismo wyślesz, gdy wpłata będzie odnotowana.
      </p>
      {view.steps.includes("save") && (
        <p>
          <a href={paths.payment(office, mark, feeId)}>Odnotuj wpłatę</a>
        </p>
      )}
    </Notice>
  ));
}

type Line = EditorView["checklist"][number];

function ChecklistLine({ line, isWriting }: { line: Line; isWriting: boolean }) {
  const label = isWriting && line.anchor ? <a href={`#czesc-${line.anchor}`}>{line.label}</a> : line.label;
  if (!line.present && !line.mayBeOmitted) {
    return (
      <StatusTag status="late" look="plain">
        {label}
      </StatusTag>
    );
  }
  return (
    <span className={styles.line}>
      <StatusShape
        status={line.present ? "done" : "draft"}
        word={line.present ? "jest:" : "można pominąć:"}
      />
      {label}
    </span>
  );
}

import { StatusTag } from "#app/ui/html/status-tag.tsx";
import { Text } from "#app/ui/html/text.tsx";
import styles from "./editor.module.css";
import type { EditorView } from "./view-editor.ts";

/** Who wrote, who consented or returned and why, and whom the letter waits for now, or who withdrew it. */
export function ApprovalTrail({ view }: { view: EditorView }) {
  const { approvals, awaits, state, withdrawal } = view;
  return (
    <section aria-labelledby="akceptacja">
      <h3 id="akceptacja">Akceptacja</h3>
      <ol className={styles.check}>
        <li>
          <StatusTag status={state === "draft" || state === "returned" ? "active" : "done"} look="plain">
            {view.savedBy}
          </StatusTag>
          <Text tone="meta">
            wersja {view.version}, {view.savedAt}
          </Text>
        </li>
        {approvals.map((approval) => (
          <li key={`${approval.personName}${approval.at}`}>
            <StatusTag status={approval.verdict === "approved" ? "done" : "no"} look="plain">
              {approval.verdict === "approved" ? "Zgoda" : "Zwrot"}: {approval.personName}
            </StatusTag>
            <Text tone="meta">
              wersja {approval.versionNumber}, {approval.personPosition}, {approval.at}
            </Text>
            {approval.remarks && <p className={styles.remarks}>{approval.remarks}</p>}
          </li>
        ))}
        {withdrawal && (
          <li>
            <StatusTag status="no" look="plain">
              Wycofanie: {withdrawal.by}
            </StatusTag>
            <Text tone="meta">{withdrawal.at}</Text>
            {withdrawal.reason && <p className={styles.remarks}>{withdrawal.reason}</p>}
          </li>
        )}
        {awaits && (
          <li>
            <StatusTag status="wait" look="plain">
              {state === "approved" ? "Podpisuje" : "Akceptuje"}: {awaits}
            </StatusTag>
          </li>
        )}
      </ol>
    </section>
  );
}

import type { ReactNode } from "react";
import { Stack } from "#app/ui/html/layout.tsx";
import { SummaryList } from "#app/ui/html/summary-list.tsx";
import type { ReviewRow, ReviewSection } from "#tenants/forms/index.ts";
import { AnswerLines } from "../parts/answer-lines.tsx";
import styles from "./answer-sheet.module.css";

/** What an applicant answered, in the questions and the order she saw them. */
export function AnswerSheet({ sections }: { sections: readonly ReviewSection[] }) {
  return (
    <div className={styles.sheet}>
      <Stack>
        {sections.map((section) => (
          <section aria-labelledby={`dzial-${section.id}`} key={section.id}>
            <h3 id={`dzial-${section.id}`}>{section.title}</h3>
            <SummaryList rows={section.pages.flatMap(({ rows }) => rows.flatMap(asRows))} look="facts" />
          </section>
        ))}
      </Stack>
    </div>
  );
}

/** A repeated group gives a row for each of its answers, under its item's name. */
function asRows({ question, lines, items }: ReviewRow): { label: string; value: ReactNode }[] {
  if (items.length === 0) return [{ label: question, value: <AnswerLines lines={lines} /> }];
  return items.flatMap(({ heading, rows }) =>
    rows.flatMap(asRows).map(({ label, value }) => ({ label: `${heading}: ${label}`, value })),
  );
}

import { Stack } from "#app/ui/html/layout.tsx";
import { SummaryList } from "#app/ui/html/summary-list.tsx";
import type { ReviewRow, ReviewSection } from "#tenants/forms/index.ts";
import { AnswerLines } from "../parts/answer-lines.tsx";

/** A form filed through the portal, as its sender saw it before sending. */
export function ItemAnswers({ sections }: { sections: readonly ReviewSection[] }) {
  return (
    <Stack gap="large">
      {sections.map((section) => (
        <section key={section.id}>
          <h2>{section.title}</h2>
          <Stack>
            {section.pages.map((page) => (
              <Stack gap="small" key={page.id}>
                {section.pages.length > 1 && <h3>{page.title}</h3>}
                <Answers rows={page.rows} />
              </Stack>
            ))}
          </Stack>
        </section>
      ))}
    </Stack>
  );
}

function Answers({ rows }: { rows: readonly ReviewRow[] }) {
  const isGroup = (row: ReviewRow) => row.items.length > 0;
  return (
    <>
      <SummaryList
        look="facts"
        rows={rows
          .filter((row) => !isGroup(row))
          .map(({ question, lines }) => ({
            label: question,
            value: <AnswerLines lines={lines} />,
          }))}
      />
      {rows.filter(isGroup).flatMap((row) =>
        row.items.map((item) => (
          <Stack gap="small" key={`${row.name}${item.heading}`}>
            <h4>{item.heading}</h4>
            <Answers rows={item.rows} />
          </Stack>
        )),
      )}
    </>
  );
}

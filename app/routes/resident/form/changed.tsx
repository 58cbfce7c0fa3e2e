import { formWords } from "#app/i18n/form-words.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { LinkButton } from "#app/ui/html/button.tsx";
import { Notice } from "#app/ui/html/notice.tsx";
import { Table } from "#app/ui/html/table.tsx";
import type { Difference } from "./compare-typed.ts";

interface ChangedProps {
  readonly differences: readonly Difference[];
  /** The page as it is saved. */
  readonly stored: string;
}

/** Says that two windows saved the same page, and shows both versions side by side: nobody's words are lost. */
export function Changed({ differences, stored }: ChangedProps) {
  const words = formWords[useLanguage()].changed;
  return (
    <Notice tone="warning" title={words.title} isAnnounced>
      <p>{words.note}</p>
      {differences.length > 0 && (
        <Table
          caption={words.differences}
          columns={[
            { label: words.question, isRowHeader: true, cell: ({ question }) => question },
            { label: words.stored, cell: (row) => row.stored },
            { label: words.typed, cell: (row) => row.typed },
          ]}
          groups={[{ rows: differences }]}
          rowKey={({ question }) => question}
        />
      )}
      <p>
        <LinkButton href={stored} look="secondary">
          {words.keepStored}
        </LinkButton>
      </p>
    </Notice>
  );
}

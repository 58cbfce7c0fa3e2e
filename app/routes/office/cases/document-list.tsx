import { StatusTag } from "#app/ui/html/status-tag.tsx";
import { Table } from "#app/ui/html/table.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { sayState } from "../documents/document-state.ts";
import type { DocumentLine } from "./view-line.ts";

const kinds = { incoming: "wpływ", outgoing: "wychodzące", internal: "wewnętrzne" } as const;

interface DocumentListProps {
  lines: readonly DocumentLine[];
  /** The one that the viewer shows. */
  shownId?: string;
  /** The case's own address; the document is a parameter of it. */
  address: string;
}

/** The documents of a case, the latest first. */
export function DocumentList({ lines, shownId, address }: DocumentListProps) {
  return (
    <Table
      caption="Dokumenty w sprawie, od najnowszych"
      isCaptionHidden
      look="grid"
      rowKey={({ documentId }) => documentId}
      rowState={({ documentId }) => (documentId === shownId ? "selected" : undefined)}
      groups={[{ rows: lines }]}
      columns={[
        {
          label: "Data",
          width: "s",
          cell: ({ on, datetime }) => (
            <Text tone="numbers" as="span">
              <time dateTime={datetime}>{on}</time>
            </Text>
          ),
        },
        {
          label: "Dokument",
          isRowHeader: true,
          cell: ({ documentId, title, kind, state, version }) => (
            <a
              href={`${address}?dokument=${documentId}`}
              aria-current={documentId === shownId ? "true" : undefined}
              data-row="preview"
            >
              {title}
              {kind === "outgoing" && state !== "delivered" && version > 1 && `, wersja ${version}`}
            </a>
          ),
        },
        {
          label: "Rodzaj",
          width: "m",
          cell: ({ kind, rpw }) => (rpw ? `wpływ ${rpw}` : kinds[kind as keyof typeof kinds]),
        },
        { label: "Stan", width: "m", cell: (line) => <DocumentState line={line} /> },
      ]}
    />
  );
}

function DocumentState({ line }: { line: DocumentLine }) {
  if (line.kind !== "outgoing") return null;
  const { word, status } = sayState(line);
  return (
    <StatusTag status={status} look={status === "done" ? "quiet" : "plain"}>
      {line.state === "delivered" && line.deliveredOn ? `${word} ${line.deliveredOn}` : word}
    </StatusTag>
  );
}

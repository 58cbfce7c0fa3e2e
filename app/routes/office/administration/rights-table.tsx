import { LinkButton } from "#app/ui/html/button.tsx";
import { Row, Stack } from "#app/ui/html/layout.tsx";
import { StatusTag } from "#app/ui/html/status-tag.tsx";
import { Table } from "#app/ui/html/table.tsx";
import { Text } from "#app/ui/html/text.tsx";
import type { RightView } from "./view-person.ts";

interface RightsTableProps {
  heading: string;
  /** Said where there is no right at all. */
  empty: string;
  rights: readonly RightView[];
  give: { href: string; label: string };
  take: { href: string; label: string };
  /** The person has left: nothing more is given or taken. */
  isOver: boolean;
}

const tags = {
  "in-force": { status: "done", word: "obowiązuje" },
  past: { status: "draft", word: "minęło" },
  future: { status: "wait", word: "jeszcze nie" },
} as const;

/** Dated rights of one kind, with the ways to give and to take them. */
export function RightsTable({ heading, empty, rights, give, take, isOver }: RightsTableProps) {
  const mayTake = rights.some(({ when }) => when !== "past");
  return (
    <Stack>
      <h2>{heading}</h2>
      {rights.length > 0 ? (
        <Table
          caption={heading}
          isCaptionHidden
          rowKey={({ key }) => key}
          groups={[{ rows: rights }]}
          columns={[
            { label: "Co", isRowHeader: true, cell: ({ name }) => name },
            { label: "Zakres", cell: ({ about }) => about },
            { label: "Kiedy", cell: ({ period }) => period },
            {
              label: "Stan",
              cell: ({ when }) => (
                <StatusTag look="quiet" status={tags[when].status}>
                  {tags[when].word}
                </StatusTag>
              ),
            },
          ]}
        />
      ) : (
        <Text tone="muted">{empty}</Text>
      )}
      {!isOver && (
        <Row>
          <LinkButton look="secondary" icon="add" href={give.href}>
            {give.label}
          </LinkButton>
          {mayTake && (
            <LinkButton look="secondary" href={take.href}>
              {take.label}
            </LinkButton>
          )}
        </Row>
      )}
    </Stack>
  );
}

import { paths } from "#app/paths.ts";
import { SpineLabel } from "#app/ui/html/spine-label.tsx";
import { Table } from "#app/ui/html/table.tsx";

interface CameBackProps {
  letters: readonly {
    readonly documentId: string;
    readonly mark: string;
    readonly title: string;
    readonly returns: readonly string[];
    readonly addressees: readonly string[];
  }[];
  office: string;
}

/** Letters that came back undelivered and wait to be sent again. */
export function CameBack({ letters, office }: CameBackProps) {
  if (letters.length === 0) return null;
  return (
    <Table
      caption="Wróciły niedoręczone: wyślij je jeszcze raz"
      rowKey={({ documentId }) => documentId}
      groups={[{ rows: letters }]}
      columns={[
        { label: "Znak", cell: ({ mark }) => <SpineLabel mark={mark} look="line" /> },
        {
          label: "Pismo",
          isRowHeader: true,
          cell: ({ title, mark, documentId }) => (
            <a href={paths.documentStep(office, mark, documentId, "ponowna-wysylka")} data-row="focus">
              {title}
            </a>
          ),
        },
        { label: "Do kogo i jak", cell: ({ addressees }) => addressees.join("; ") },
        { label: "Dlaczego wróciło", cell: ({ returns }) => returns.join("; ") },
      ]}
    />
  );
}

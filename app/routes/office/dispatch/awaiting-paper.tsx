import { paths } from "#app/paths.ts";
import { Table } from "#app/ui/html/table.tsx";

interface AwaitingPaperProps {
  deliveries: readonly {
    deliveryId: string;
    mark: string;
    title: string;
    addressee: string;
    sentOn: string;
  }[];
  office: string;
}

/** Letters on paper whose acknowledgement hasn't come back yet. */
export function AwaitingPaper({ deliveries, office }: AwaitingPaperProps) {
  if (deliveries.length === 0) return null;
  return (
    <Table
      caption="Czekamy na zwrotkę"
      rowKey={({ deliveryId }) => deliveryId}
      groups={[{ rows: deliveries }]}
      columns={[
        { label: "Znak sprawy", cell: ({ mark }) => mark },
        {
          label: "Pismo",
          isRowHeader: true,
          cell: ({ title, addressee }) => `${title}, ${addressee}`,
        },
        { label: "Wysłano", cell: ({ sentOn }) => sentOn },
        {
          label: "Dowód",
          cell: ({ mark, deliveryId, addressee }) => (
            <a
              href={paths.paperDelivery(office, mark, deliveryId)}
              aria-label={`Wpisz dowód doręczenia: ${addressee}`}
            >
              Wpisz dowód doręczenia
            </a>
          ),
        },
      ]}
    />
  );
}

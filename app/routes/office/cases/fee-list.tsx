import { paths } from "#app/paths.ts";
import { StatusTag } from "#app/ui/html/status-tag.tsx";
import { Table } from "#app/ui/html/table.tsx";
import type { FeeView } from "./view-fee.ts";

interface FeeListProps {
  fees: readonly FeeView[];
  office: string;
  mark: string;
  mayRecord: boolean;
}

/** What was charged in the case, and whether it was paid. */
export function FeeList({ fees, office, mark, mayRecord }: FeeListProps) {
  if (fees.length === 0) return null;
  return (
    <Table
      caption="Opłaty w sprawie"
      look="grid"
      rowKey={({ feeId }) => feeId}
      groups={[{ rows: fees }]}
      columns={[
        { label: "Za co", isRowHeader: true, cell: ({ title }) => title },
        { label: "Kwota", isNumeric: true, width: "m", cell: ({ amount }) => amount },
        {
          label: "Stan",
          width: "l",
          cell: ({ feeId, paidOn }) => {
            if (paidOn) {
              return (
                <StatusTag status="done" look="quiet">
                  zapłacona {paidOn}
                </StatusTag>
              );
            }
            if (mayRecord) return <a href={paths.payment(office, mark, feeId)}>Odnotuj wpłatę</a>;
            return (
              <StatusTag status="wait" look="plain">
                czeka na wpłatę
              </StatusTag>
            );
          },
        },
      ]}
    />
  );
}

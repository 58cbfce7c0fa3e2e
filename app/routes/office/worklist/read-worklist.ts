import type { WorklistOrder } from "#tenants/cases/index.ts";
import { columnOrders } from "./column-orders.ts";
import { readView } from "./view-address.ts";

/** Reads the address of the worklist; whatever it doesn't understand counts as not asked for. */
export function readWorklist(search: URLSearchParams) {
  const order: WorklistOrder | undefined = columnOrders.find((one) => one === search.get("sortuj"));
  return {
    view: readView(search),
    order,
    page: Math.max(1, Math.min(999, Number.parseInt(search.get("strona") ?? "1", 10) || 1)),
    mark: search.get("sprawa")?.normalize("NFC"),
  };
}

export type AskedWorklist = ReturnType<typeof readWorklist>;

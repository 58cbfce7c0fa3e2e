import type { WorklistOrder } from "#tenants/cases/index.ts";

/** Orders that a column's heading offers; without one the list stands by due date. */
export const columnOrders = ["mark", "title", "party", "stage"] as const satisfies readonly WorklistOrder[];

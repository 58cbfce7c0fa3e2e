import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { type ListKind, readList } from "./read-list.ts";
import { hasClasses, insertClasses } from "./store.ts";

/**
 * Gives an office its list, with every mark of doubt, and answers the number of classes.
 * Refuses `list-already-imported` when the office has classes.
 */
export async function importList(
  tx: TenantTx,
  kind: ListKind,
  validFrom: Temporal.PlainDate,
): Promise<Outcome<number, "list-already-imported">> {
  if (await hasClasses(tx)) return refused("list-already-imported");
  const classes = readList(kind);
  await insertClasses(tx, classes, validFrom);
  await recordEvent(tx, { type: "jrwa.imported", data: { list: kind, classes: classes.length } });
  return done(classes.length);
}

import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { type NoticeWording, wordNotice } from "./notice-wording.ts";
import { requirePerson } from "./require-person.ts";
import { findNotices } from "./store.ts";
import type { NoticeKind } from "./templates/staff-notices.ts";

/** A notice as its person sees it. */
export interface Notice extends NoticeWording {
  readonly id: string;
  readonly kind: NoticeKind;
  /** Where to act, a path of the product. */
  readonly path: string;
  readonly caseId: string | null;
  readonly incomingItemId: string | null;
  readonly documentId: string | null;
  readonly createdAt: Temporal.Instant;
  readonly isRead: boolean;
  /** Nothing is asked of her any more: it was done, or is somebody else's now. */
  readonly isSettled: boolean;
}

/** Lists the notices of the person who asks: those not read yet before the others, each the newest first. */
export async function listNotices(tx: TenantTx, limit = 50): Promise<Notice[]> {
  const rows = await findNotices(tx, requirePerson(tx), limit);
  return rows.map(({ data, ...notice }) => ({
    ...notice,
    path: data.path ?? "/",
    ...wordNotice(notice.kind, data),
  }));
}

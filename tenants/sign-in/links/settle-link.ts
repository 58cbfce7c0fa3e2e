import type { SignInTx } from "#db/scope.ts";
import { type LinkToSend, mostAttempts } from "./link.ts";
import { updateLink } from "./store.ts";

/** What the mail server said of a claimed link's mail. */
export interface LinkFate {
  readonly kind: "accepted" | "deferred" | "refused";
  readonly answer: string;
}

/** Writes down what became of a claimed link's mail; one deferred too often is given up. */
export async function settleLink(
  tx: SignInTx,
  { id, attempt }: Pick<LinkToSend, "id" | "attempt">,
  { kind, answer }: LinkFate,
): Promise<void> {
  const isLost = kind === "refused" || (kind === "deferred" && attempt >= mostAttempts);
  await updateLink(tx, id, {
    answer,
    ...(kind === "accepted" && { sent_at: tx.wallNow }),
    ...(isLost && { failed_at: tx.wallNow }),
  });
}

import type { SignInTx } from "#db/scope.ts";
import { type LinkPurpose, mostOrdersAnHour } from "./link.ts";
import { countLinks, insertLink } from "./store.ts";

/** A link that somebody asks for without anybody knowing yet who she is. */
interface OwnLink {
  /** An account that is locked, so that two orders at once count each other. */
  readonly userId: string;
  readonly purpose: Exclude<LinkPurpose, "invitation">;
  readonly returnTo?: string;
}

/** Orders a link; past three of its kind in an hour it does nothing, and nobody learns it. */
export async function orderOwnLink(tx: SignInTx, link: OwnLink): Promise<void> {
  const anHourAgo = tx.wallNow.subtract({ hours: 1 });
  if ((await countLinks(tx, link.userId, link.purpose, anHourAgo)) >= mostOrdersAnHour) return;
  await insertLink(tx, { ...link, sender: "E-Powiat" });
}

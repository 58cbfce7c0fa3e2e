import { environment } from "#environment";
import { notFound } from "./not-found.ts";

/** Whether this installation is a demo. */
export const isDemo = () => environment().EPOWIAT_DEMO === "1";

/** Throws 404 unless this installation is a demo: its doors for show exist nowhere else. */
export function requireDemo(): void {
  if (!isDemo()) throw notFound();
}

import { environment } from "#environment";
import { notFound } from "./not-found.ts";

/** Throws 404 unless this installation is a demo: its doors for show exist nowhere else. */
export function requireDemo(): void {
  if (environment().EPOWIAT_DEMO !== "1") throw notFound();
}

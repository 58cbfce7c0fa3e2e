import { v7 } from "uuid";

/** A new UUIDv7: made by the application, so that no sequence is visible and keys sort by time (decision 1). */
export function newId(): string {
  return v7();
}

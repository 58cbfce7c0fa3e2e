import { Temporal } from "temporal-polyfill";
import type { ExplainedDate } from "#tenants/calendar/index.ts";

const days = new Set(["date", "startOn", "reached", "from", "to"]);

/** Reads a computed date back from the JSON that a Temporal value was written into; null stays null. */
export function readExplained(stored: unknown): ExplainedDate | null {
  return revive(stored) as ExplainedDate | null;
}

function revive(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revive);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => [
    key,
    days.has(key) && typeof member === "string" ? Temporal.PlainDate.from(member) : revive(member),
  ]);
  return Object.fromEntries(entries);
}

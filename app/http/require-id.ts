import { isId } from "./is-id.ts";
import { notFound } from "./not-found.ts";

/** An id out of an address; throws the common 404 for what can't be one, before it reaches the database. */
export function requireId(typed: string | undefined): string {
  if (!isId(typed)) throw notFound();
  return typed;
}

import { notFound } from "./not-found.ts";

/** An id out of an address; throws the common 404 for what can't be one, before it reaches the database. */
export function requireId(typed: string | undefined): string {
  if (!typed || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(typed)) throw notFound();
  return typed;
}

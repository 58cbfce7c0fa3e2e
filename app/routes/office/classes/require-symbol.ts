import { notFound } from "#app/http/not-found.ts";

/** The symbol of a class that an address names; throws the common 404 for what can't be one. */
export function requireSymbol({ class: typed = "" }: { readonly class?: string }): string {
  if (!/^\d{1,5}$/.test(typed)) throw notFound();
  return typed;
}

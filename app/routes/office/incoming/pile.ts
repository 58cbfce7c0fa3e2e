import { isId } from "#app/http/is-id.ts";
import { paths } from "#app/paths.ts";

/** As many scans as an address comfortably holds; more come with the next batch. */
const mostScans = 40;

/** The scans still to be registered, the current one first: the intake page keeps them in its address. */
export function readPile(search: URLSearchParams): string[] {
  const ids = search.getAll("skan").filter(isId);
  return [...new Set(ids)].slice(0, mostScans);
}

/**
 * The intake page with a pile of scans.
 * @param registered the item registered just now, whose label can be printed
 */
export function intakeAddress(
  office: string,
  { pile, registered }: { readonly pile: readonly string[]; readonly registered?: string },
): string {
  const search = new URLSearchParams(pile.map((id) => ["skan", id]));
  if (registered) search.set("ostatnia", registered);
  return search.size > 0 ? `${paths.intake(office)}?${search}` : paths.intake(office);
}

import { paths } from "#app/paths.ts";

/** What the list of classes is asked by: what was typed, and whether only those that wait are wanted. */
interface ClassQuery {
  /** The beginning of a symbol, or words of a title. */
  readonly typed?: string;
  readonly isUnconfirmed?: boolean;
  /** Symbol of the class that was confirmed or added just now. */
  readonly confirmed?: string;
  readonly added?: string;
}

/** An address of the list of classes: all that it shows stands in it. */
export function classAddress(office: string, query: ClassQuery): string {
  const { typed, isUnconfirmed, confirmed, added } = query;
  const search = new URLSearchParams({
    ...(typed && { szukaj: typed }),
    ...(isUnconfirmed && { stan: "do-potwierdzenia" }),
    ...(confirmed && { potwierdzona: confirmed }),
    ...(added && { dodana: added }),
  });
  return search.size === 0 ? paths.classes(office) : `${paths.classes(office)}?${search}`;
}

/** Reads what an address of the list asks for; a symbol that can't be one counts as absent. */
export function readClassQuery(search: URLSearchParams) {
  const symbol = (name: string) => /^\d{1,5}$/.exec(search.get(name) ?? "")?.[0];
  return {
    typed: (search.get("szukaj") ?? "").trim().slice(0, 100),
    isUnconfirmed: search.get("stan") === "do-potwierdzenia",
    confirmed: symbol("potwierdzona"),
    added: symbol("dodana"),
  };
}

import { paths } from "#app/paths.ts";
import type { RegisterColumn } from "#tenants/intake/index.ts";

/** Column names as they stand in the address, in the order of the printed register (IK § 40.3). */
export const columnNames: Record<RegisterColumn, string> = {
  number: "numer",
  receivedOn: "wplyw",
  sender: "nadawca",
  title: "tytul",
  letterOn: "data-pisma",
  senderMark: "znak",
  channel: "droga",
  assignedTo: "do-kogo",
  attachments: "zalaczniki",
  remarks: "uwagi",
  state: "stan",
};

/** The same address with some of its parts changed; an empty part is left out. */
export function registerAddress(
  office: string,
  search: URLSearchParams,
  changes: Readonly<Record<string, string>>,
): string {
  const changed = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) changed.set(name, value);
  for (const [name, value] of [...changed]) if (value === "") changed.delete(name);
  const query = changed.toString();
  return query ? `${paths.register(office)}?${query}` : paths.register(office);
}

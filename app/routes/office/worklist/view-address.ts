import { paths } from "#app/paths.ts";
import type { WorklistView } from "#tenants/cases/index.ts";

/** Views of the worklist as they stand in its address; null: not a view of cases but of items or letters. */
export const viewNames = {
  dzis: "today",
  "twoj-ruch": "your-move",
  "po-terminie": "overdue",
  wstrzymane: "paused",
  zamkniete: "closed",
  zastepstwa: "substitutions",
  referat: "unit",
  "do-dekretacji": null,
  "do-podpisu": null,
} as const satisfies Record<string, WorklistView | null>;

export type ViewName = keyof typeof viewNames;

/** What else the address of the worklist holds. */
interface WorklistState {
  /** Mark of the previewed case. */
  readonly sprawa?: string;
  readonly sortuj?: string;
  readonly strona?: number;
}

/** Address of a view; today's is the plain one. */
export function viewAddress(office: string, view: ViewName, state: WorklistState = {}): string {
  const search = new URLSearchParams();
  if (view !== "dzis") search.set("widok", view);
  if (state.sortuj) search.set("sortuj", state.sortuj);
  if (state.strona && state.strona > 1) search.set("strona", String(state.strona));
  if (state.sprawa) search.set("sprawa", state.sprawa);
  return search.size > 0 ? `${paths.worklist(office)}?${search}` : paths.worklist(office);
}

/** The view an address asks for; today's for anything it doesn't know. */
export function readView(search: URLSearchParams): ViewName {
  const asked = search.get("widok");
  return (Object.keys(viewNames) as ViewName[]).find((name) => name === asked) ?? "dzis";
}

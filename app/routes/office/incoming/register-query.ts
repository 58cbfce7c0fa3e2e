import { isId } from "#app/http/is-id.ts";
import { readDay } from "#tenants/calendar/index.ts";
import type { Channel, ItemState, RegisterFilter, RegisterOrder } from "#tenants/intake/index.ts";
import { channelWords, stateWords } from "./item-words.ts";
import { columnNames } from "./register-address.ts";

/** Which part of the register an address shows, and in what order. */
export interface RegisterQuery {
  readonly filter: RegisterFilter;
  readonly order: RegisterOrder;
  readonly page: number;
}

/** Reads the register's address; whatever it doesn't understand counts as not asked for. */
export function readRegisterQuery(search: URLSearchParams): RegisterQuery {
  const column = keyOf(columnNames, search.get("kolumna")) ?? "number";
  const asked = search.get("kierunek");
  const unitId = search.get("komorka") ?? undefined;
  return {
    filter: {
      from: readDay(search.get("od")) ?? undefined,
      to: readDay(search.get("do")) ?? undefined,
      channel: ownKey<Channel>(channelWords, search.get("droga")),
      state: ownKey<ItemState>(stateWords, search.get("stan")),
      unitId: isId(unitId) ? unitId : undefined,
    },
    order: { column, isDescending: asked ? asked === "malejaco" : column === "number" },
    page: Math.max(1, Math.min(9999, Number.parseInt(search.get("strona") ?? "1", 10) || 1)),
  };
}

function keyOf<Key extends string>(names: Readonly<Record<Key, string>>, name: string | null) {
  return (Object.keys(names) as Key[]).find((key) => names[key] === name);
}

function ownKey<Key extends string>(words: Readonly<Record<Key, unknown>>, name: string | null) {
  return (Object.keys(words) as Key[]).find((key) => key === name);
}

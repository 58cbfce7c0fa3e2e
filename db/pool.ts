import pg from "pg";
import { Temporal } from "temporal-polyfill";
import { environment } from "#environment";

/** Dates come out as Temporal.PlainDate and instants as Temporal.Instant: no value in between is ever a JS Date. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") => {
    if (oid === pg.types.builtins.DATE) return (text: string) => Temporal.PlainDate.from(text);
    if (oid === pg.types.builtins.TIMESTAMPTZ) return (text: string) => Temporal.Instant.from(text);
    if (oid === pg.types.builtins.INT8) return Number;
    return pg.types.getTypeParser(oid, format as "text");
  }) as pg.CustomTypesConfig["getTypeParser"],
};

const place = globalThis as unknown as Record<symbol, pg.Pool | undefined>;
const key = Symbol.for("epowiat.pool");

/**
 * The only pool of this process, however many copies of this module the bundles make (decision 6).
 * Time limits keep a stuck query from holding a request: 503 within seconds rather than never.
 */
export function pool(): pg.Pool {
  place[key] ??= openPool();
  return place[key];
}

/** Closes the pool; the next call to `pool` opens a new one. */
export async function closePool(): Promise<void> {
  const open = place[key];
  place[key] = undefined;
  await open?.end();
}

function openPool(): pg.Pool {
  const { DATABASE_URL } = environment();
  if (!DATABASE_URL)
    throw new Error("DATABASE_URL: brak adresu bazy. Ustaw zmienną albo uruchom `npm start`.");
  const opened = new pg.Pool({
    connectionString: DATABASE_URL,
    types,
    max: 16,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
    lock_timeout: 5_000,
    idle_in_transaction_session_timeout: 60_000,
    application_name: "e-powiat",
  });
  // An idle connection dies when the database restarts; the pool opens another for the next request.
  opened.on("error", () => undefined);
  return opened;
}

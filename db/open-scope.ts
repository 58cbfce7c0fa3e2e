import { AsyncLocalStorage } from "node:async_hooks";
import type pg from "pg";
import type { Temporal } from "temporal-polyfill";
import { pool } from "./pool.ts";
import type { ScopeRole } from "./roles.ts";
import { type Rows, rowsOver } from "./rows.ts";

/** What every scope has, whoever opened it. */
export interface ScopeBase<Name extends string> {
  readonly scope: Name;
  /** The rows this scope may see; for `store.ts` files only. */
  readonly rows: Rows;
  /** Office time: law, registers, due work. */
  readonly now: Temporal.Instant;
  /** Wall time: sessions, throttling, retries, sealing. */
  readonly wallNow: Temporal.Instant;
  /** Next ordinal of an event in this transaction, so that order survives equal times. */
  nextOrdinal(): number;
}

/** A migration changed a table under a plan that this connection had kept. */
const stalePlan = "0A000";

/**
 * How many more times work is worth trying after a failure: another transaction got in the way (serialisation,
 * deadlock), or a plan was stale. That one leaves with its connection, and the pool has sixteen.
 */
const moreTries: Readonly<Record<string, number>> = { "40001": 2, "40P01": 2, [stalePlan]: 16 };

/** Set while a scope's work runs; it only tells that one is open, never which. */
const openWork = new AsyncLocalStorage<true>();

/**
 * Not in production: watching every promise for it cost a fifth of the worklist's speed, and development and tests
 * have long met a nested scope by then. Asked anew each time, since `start.ts` says what it is after loading this.
 */
const watchesNesting = () => process.env.NODE_ENV !== "production";

/**
 * Opens one transaction under `role` with `settings`, all in one message (decision 3), and runs `work` in it.
 * What `moreTries` names is tried again: nothing outside the transaction has happened yet.
 */
export async function openScope<Result>(
  role: ScopeRole,
  settings: Readonly<Record<string, string>>,
  work: (base: Omit<ScopeBase<string>, "scope">) => Promise<Result>,
): Promise<Result> {
  // It would hold a second connection while it holds the first: enough of those at once wait for each other for ever.
  if (watchesNesting() && openWork.getStore())
    throw new Error("A scope was opened inside another one (decision 3).");
  const locals = Object.entries(settings).map(([name, literal]) => `set local ${name} = '${literal}';`);
  const opening = `begin; set local role ${role}; ${locals.join(" ")} select app.now() as now, app.wall_now() as wall`;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runOnce(opening, work);
    } catch (failure) {
      if (attempt > (moreTries[(failure as { code?: string }).code ?? ""] ?? 0)) throw failure;
    }
  }
}

async function runOnce<Result>(
  opening: string,
  work: (base: Omit<ScopeBase<string>, "scope">) => Promise<Result>,
): Promise<Result> {
  const client = await pool().connect();
  let isBroken = false;
  // The pool listens only while a connection is idle: unheard, a database restart would end the process.
  const onError = () => {
    isBroken = true;
  };
  client.on("error", onError);
  try {
    const answers = (await client.query(opening)) as unknown as pg.QueryResult<{
      now: Temporal.Instant;
      wall: Temporal.Instant;
    }>[];
    const times = answers.at(-1)!.rows[0]!;
    let ordinal = 0;
    const base = {
      rows: rowsOver(client),
      now: times.now,
      wallNow: times.wall,
      nextOrdinal: () => ordinal++,
    };
    const result = await (watchesNesting() ? openWork.run(true, () => work(base)) : work(base));
    await end(client, isRefusal(result) ? "rollback" : "commit");
    return result;
  } catch (failure) {
    isBroken ||= (failure as { code?: string }).code === stalePlan;
    await client.query("rollback").catch(() => {
      isBroken = true;
    });
    throw failure;
  } finally {
    client.off("error", onError);
    client.release(isBroken);
  }
}

async function end(client: pg.PoolClient, how: "commit" | "rollback") {
  const { command } = await client.query(how);
  // PostgreSQL answers ROLLBACK to the COMMIT of a failed transaction, without an error.
  if (how === "commit" && command !== "COMMIT") throw new Error("The transaction was rolled back at commit.");
}

/** A scope rolls back on a refusal (decision 5), which it knows by its shape: `db` knows no rooms. */
function isRefusal(result: unknown): boolean {
  return typeof result === "object" && result !== null && (result as { done?: unknown }).done === false;
}

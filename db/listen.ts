import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { environment } from "#environment";

/** What a listener is told. */
export interface Listener {
  /** Something was said on the channel; also after each connection, since it may have been said while deaf. */
  heard(): void;
  /** The connection broke; it is opened again by itself. */
  lost(failure: Error): void;
}

const reconnectMs = 1_000;

/**
 * Listens on a channel over a connection of its own: a pooled one would be lent to others between notices.
 * What was said isn't passed on: whoever hears goes and reads the rows.
 * @returns a function that stops listening and closes the connection
 */
export function listenTo(channel: string, listener: Listener): () => Promise<void> {
  const ending = new AbortController();
  const ended = listenAgainAndAgain(channel, listener, ending.signal);
  return async () => {
    ending.abort();
    await ended;
  };
}

async function listenAgainAndAgain(channel: string, listener: Listener, ending: AbortSignal): Promise<void> {
  while (!ending.aborted) {
    await listenOnce(channel, listener, ending).catch(listener.lost);
    await sleep(reconnectMs, undefined, { signal: ending }).catch(() => undefined);
  }
}

async function listenOnce(channel: string, listener: Listener, ending: AbortSignal): Promise<void> {
  const client = new pg.Client({
    connectionString: environment().DATABASE_URL,
    application_name: "e-powiat-listen",
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  const broken = new Promise<never>((_, reject) => {
    client.on("error", reject);
    client.on("end", () => reject(new Error("The connection ended.")));
  });
  const asked = new Promise<void>((resolve) => ending.addEventListener("abort", () => resolve()));
  client.on("notification", () => listener.heard());
  try {
    await Promise.race([client.connect(), broken]);
    await client.query(`listen ${pg.escapeIdentifier(channel)}`);
    listener.heard();
    await Promise.race([broken, asked]);
  } finally {
    broken.catch(() => undefined);
    await client.end().catch(() => undefined);
  }
}

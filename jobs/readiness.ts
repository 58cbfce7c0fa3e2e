import { asSystem } from "#db/scope.ts";
import { isDiskWritable } from "#tenants/files/index.ts";
import { findOldestDue } from "./store.ts";

/** How long due work may wait before the process counts as not ready, in seconds. */
const lagLimitSeconds = 300;

/** Whether requests may come, and each part's state in a word. */
export async function findReadiness(): Promise<{ isReady: boolean; parts: Record<string, string> }> {
  const parts = {
    database: await asSystem(findOutboxLag).then(tellLag, () => "unreachable"),
    files: (await isDiskWritable()) ? "ok" : "not writable",
  };
  const isReady = parts.files === "ok" && parts.database === "ok";
  return { isReady, parts };
}

async function findOutboxLag(tx: Parameters<typeof findOldestDue>[0]): Promise<number> {
  const oldest = await findOldestDue(tx);
  return oldest ? tx.wallNow.since(oldest).total("seconds") : 0;
}

function tellLag(seconds: number): string {
  return seconds > lagLimitSeconds ? `outbox waits for ${Math.round(seconds)} s` : "ok";
}

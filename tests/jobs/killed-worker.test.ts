import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { TenantActor } from "#db/scope.ts";
import { useDatabase } from "../support/database.ts";
import { makeTwoOffices } from "../support/office.ts";
import { startRedis } from "../support/redis.ts";
import { startSmtp, type TestSmtp } from "../support/smtp.ts";
import { queueStep } from "./arrange.ts";

const database = useDatabase();
let office: { mykanow: TenantActor };
let smtp: TestSmtp;
const children: ChildProcess[] = [];

beforeAll(async () => {
  office = await makeTwoOffices(database);
  smtp = await startSmtp();
});
afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await smtp.stop();
});

async function startChild(variables: Record<string, string> = {}): Promise<ChildProcess> {
  const env = {
    ...process.env,
    ...variables,
    SMTP_URL: smtp.url.replace("socketTimeout=700", "socketTimeout=20000"),
  };
  const child = spawn(process.execPath, ["--import", "tsx", "tests/jobs/worker-process.ts"], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  await once(child.stdout!, "data");
  return child;
}

async function kill(child: ChildProcess) {
  child.kill("SIGKILL");
  await once(child, "exit");
}

const stateOf = async (id: string) =>
  (await database.admin<{ state: string }>("select state from mails where id = $1", [id]))[0]!.state;

it.each([
  "in-process",
  "Redis",
])("sends a mail whose worker was killed in mid-conversation, once its lease is over (%s)", async (executor) => {
  const redis = executor === "Redis" ? await startRedis() : undefined;
  const variables: Record<string, string> = redis ? { REDIS_URL: redis.url } : {};
  smtp.asked.length = 0;
  smtp.taken.length = 0;
  smtp.treat(() => "hang");
  const first = await startChild(variables);
  const id = await queueStep(office.mykanow, "w.trakcie@example.org");
  await vi.waitFor(() => expect(smtp.asked).toEqual(["w.trakcie@example.org"]), { timeout: 5_000 });
  await kill(first);
  expect(await stateOf(id)).toBe("waiting");
  smtp.treat(() => "accept");
  const second = await startChild(variables);
  await vi.waitFor(async () => expect(await stateOf(id)).toBe("sent"), { timeout: 10_000 });
  expect(smtp.taken.length).toBe(1);
  await kill(second);
  await redis?.stop();
});

it("sends it again under the same Message-ID when the worker was killed before it could note the sending", async () => {
  smtp.taken.length = 0;
  // The worker can't note it: somebody holds the mail's row when the server says yes.
  const id = await queueStep(office.mykanow, "po.wyslaniu@example.org");
  await database.admin("begin");
  await database.admin("select 1 from mails where id = $1 for update", [id]);
  const first = await startChild();
  await vi.waitFor(() => expect(smtp.taken.length).toBe(1), { timeout: 5_000 });
  await kill(first);
  await database.admin("rollback");
  expect(await stateOf(id)).toBe("waiting");
  const second = await startChild();
  await vi.waitFor(async () => expect(await stateOf(id)).toBe("sent"), { timeout: 10_000 });
  await kill(second);
  expect(smtp.taken.length).toBe(2);
  expect(new Set(smtp.taken.map(({ messageId }) => messageId)).size).toBe(1);
});

it("loses none of many mails whose workers are killed one after the other", async () => {
  smtp.taken.length = 0;
  const ids = await Promise.all(
    Array.from({ length: 40 }, (_, turn) => queueStep(office.mykanow, `osoba${turn}@example.org`)),
  );
  for (let turn = 1; turn <= 3; turn += 1) {
    const child = await startChild();
    await vi.waitFor(() => expect(smtp.taken.length).toBeGreaterThanOrEqual(turn * 5), { timeout: 10_000 });
    await kill(child);
  }
  const last = await startChild();
  await vi.waitFor(
    async () => {
      for (const id of ids) expect(await stateOf(id)).toBe("sent");
    },
    { timeout: 15_000 },
  );
  await kill(last);
  const messageIds = new Set(smtp.taken.map(({ messageId }) => messageId));
  expect(messageIds.size).toBe(40);
});

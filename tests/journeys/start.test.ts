import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, it } from "vitest";
import { type RunningApp, startApp, stopApp, useFolder } from "../support/app.ts";

const folder = useFolder();
let app: RunningApp;
const start = () => startApp({ EPOWIAT_VAR: folder(), DATABASE_URL: "", EPOWIAT_KEY: "", EPOWIAT_DEMO: "" });
const seconds = async (work: () => Promise<unknown>) => {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
};
const cluster = () => path.join(folder(), "database", "postgres");
const postmaster = async () =>
  Number((await readFile(path.join(cluster(), "postmaster.pid"), "utf8")).split("\n")[0]);
/** Whether a process runs; one that has ended and waits to be counted (a zombie) doesn't. */
const isAlive = async (pid: number) => {
  const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => null);
  return status !== null && !/\) Z /.test(status);
};

afterAll(() => stopApp(app));

it("builds the whole county at the first start, within 120 s, and says who can sign in", {
  timeout: 180_000,
}, async () => {
  const taken = await seconds(async () => {
    app = await start();
  });
  process.stdout.write(`First start: ${taken.toFixed(1)} s\n`);
  expect(taken).toBeLessThan(120);
  expect(app.output()).toMatch(/kancelaria@mykanow\.e-powiat\.invalid/);
  expect(app.output()).toContain(app.origin);
});

it("leaves the first alone when a second start comes to the same folder", { timeout: 60_000 }, async () => {
  const second = promisify(execFile)("node", ["--import", "tsx", "start.ts"], {
    env: { ...process.env, EPOWIAT_VAR: folder(), DATABASE_URL: "", EPOWIAT_DEMO: "", PORT: "0" },
  });
  const failure = (await second.catch((error: unknown) => error)) as { code: number; stderr: string };
  expect(failure.code).toBe(1);
  expect(failure.stderr).toContain(`już działa na tym folderze danych`);
  expect(failure.stderr).toContain(app.origin);
  expect((await fetch(`${app.origin}/readyz`)).status).toBe(200);
});

it("stops the database with itself on SIGTERM, and is ready again within 5 s", {
  timeout: 60_000,
}, async () => {
  const pid = await postmaster();
  await stopApp(app);
  expect(app.process.exitCode).toBe(0);
  expect(await isAlive(pid)).toBe(false);
  const taken = await seconds(async () => {
    app = await start();
  });
  process.stdout.write(`Later start: ${taken.toFixed(1)} s\n`);
  expect(taken).toBeLessThan(5);
});

it("takes over the database that a killed process left running", { timeout: 60_000 }, async () => {
  const pid = await postmaster();
  await stopApp(app, "SIGKILL");
  expect(await isAlive(pid)).toBe(true);
  app = await start();
  expect(await postmaster()).toBe(pid);
  expect((await fetch(`${app.origin}/`)).status).toBe(200);
});

it("reports what it is made of on /healthz and /readyz", async () => {
  expect(await (await fetch(`${app.origin}/healthz`)).text()).toBe("ok\n");
  const report = await fetch(`${app.origin}/readyz`);
  expect(await report.json()).toMatchObject({ isReady: true, parts: { database: "ok", files: "ok" } });
});

import { type ChildProcess, spawn } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { afterAll, beforeAll } from "vitest";

/** A running E-Powiat of its own process, as people would meet it. */
export interface RunningApp {
  readonly origin: string;
  readonly process: ChildProcess;
  /** What it has printed so far. */
  output(): string;
}

/**
 * Starts the built product as `npm start` does, in a process of its own, and waits until it is ready.
 * @param variables environment on top of this process's
 */
export async function startApp(variables: Readonly<Record<string, string>>): Promise<RunningApp> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const child = spawn("node", ["--import", "tsx", "start.ts"], {
    env: { ...environmentOfPeople(), PORT: String(port), EPOWIAT_ORIGIN: origin, ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
  const app = { origin, process: child, output: () => output };
  await untilReady(app);
  return app;
}

/** The environment without Vitest's marks, under which Vite would leave Remix out and React would check itself. */
function environmentOfPeople(): NodeJS.ProcessEnv {
  const { VITEST, NODE_ENV, ...others } = process.env;
  return others as NodeJS.ProcessEnv;
}

/** Asks the app to end, if it ever started, and waits until it has. */
export async function stopApp(
  app: RunningApp | undefined,
  signal: NodeJS.Signals = "SIGTERM",
): Promise<void> {
  if (!app || app.process.exitCode !== null || app.process.signalCode !== null) return;
  const ended = new Promise((resolve) => app.process.once("exit", resolve));
  app.process.kill(signal);
  await ended;
}

async function untilReady(app: RunningApp) {
  const patience = 1_200;
  for (let turn = 0; turn < patience; turn += 1) {
    if (app.process.exitCode !== null) throw new Error(`The app ended:\n${app.output()}`);
    const answer = await fetch(`${app.origin}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The app isn't ready:\n${app.output()}`);
}

/** A free port on loopback. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

/** A folder of the calling file's own, gone after it. */
export function useFolder(): () => string {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp("/tmp/e-powiat-test-");
    // The embedded database's own OS user has to walk in.
    await chmod(folder, 0o755);
  });
  afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
  return () => folder;
}

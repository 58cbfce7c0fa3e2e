import { readFile } from "node:fs/promises";
import { stopApp } from "../support/app.ts";
import { startCountyApp } from "./county-app.ts";
import type { Figure } from "./figure.ts";
import { growCounty } from "./grown-county.ts";
import { openLines, visit } from "./visit.ts";

const requests = 200;

/** Memory of the process, web and worker together, after two hundred worklists. */
export async function measureMemory(): Promise<Figure[]> {
  const { app, worklist } = await startCountyApp(await growCounty(100_000));
  const lines = openLines(8);
  try {
    await Promise.all(Array.from({ length: requests }, () => visit(worklist, lines)));
    const status = await readFile(`/proc/${app.process.pid}/status`, "utf8");
    const value = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
    return [{ name: "memory.rss-mb", value, aim: { atMost: 400 }, unit: "MB" }];
  } finally {
    lines.destroy();
    await stopApp(app);
  }
}

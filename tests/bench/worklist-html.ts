import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { stopApp } from "../support/app.ts";
import { barePageProgram } from "./bare-page.ts";
import { startCountyApp } from "./county-app.ts";
import { type Figure, interleave, median } from "./figure.ts";
import { growCounty } from "./grown-county.ts";
import { measureThroughput, openLines, type Visit, visit } from "./visit.ts";

const atATime = 8;
const rounds = 8;
const roundMs = 1_500;

/** How much of React's own speed is left of the whole worklist page: session, rows, counters, Remix, HTML. */
export async function measureWorklistHtml(): Promise<Figure[]> {
  const { app, worklist } = await startCountyApp(await growCounty(100_000));
  const lines = openLines(atATime);
  const html = await visit(worklist, lines);
  const bare = await serveBare(html);
  try {
    const [whole, react] = await interleave(rounds, [
      () => measureThroughput(worklist, lines, atATime, roundMs),
      () => measureThroughput(bare.page, lines, atATime, roundMs),
    ]);
    const value = median(whole!.map((speed, round) => speed / react![round]!));
    return [{ name: "worklist.html-ratio", value, aim: { atLeast: 0.6 }, unit: "×" }];
  } finally {
    bare.process.kill();
    await stopApp(app);
    lines.destroy();
  }
}

/** The same HTML from a process in which React does nothing but render it. */
async function serveBare(html: string): Promise<{ page: Visit; process: ChildProcess }> {
  const file = "var/bench/worklist.html";
  await writeFile(file, html);
  const child = spawn(process.execPath, ["--import", "tsx", barePageProgram, file], {
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit").then(() => Promise.reject(new Error("The bare page didn't start.")));
  const [port] = (await Promise.race([once(child.stdout, "data"), ended])) as [Buffer];
  ended.catch(() => undefined);
  const page = { url: `http://127.0.0.1:${Number(port)}/` };
  const lines = openLines(1);
  const difference = Math.abs((await visit(page, lines)).length / html.length - 1);
  lines.destroy();
  if (difference > 0.02) throw new Error("The bare page isn't the worklist's.");
  return { page, process: child };
}

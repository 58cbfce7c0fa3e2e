import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { startApp, stopApp } from "../support/app.ts";
import { type Figure, median, timed } from "./figure.ts";

const rounds = 3;

/** A later start, with its own database and the demo county in the folder, until `/readyz` says yes. */
export async function measureStart(): Promise<Figure[]> {
  const folder = await builtFolder();
  const taken: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    let app: Awaited<ReturnType<typeof start>> | undefined;
    taken.push(
      await timed(async () => {
        app = await start(folder);
      }),
    );
    await stopApp(app);
  }
  return [{ name: "start.seconds", value: median(taken) / 1000, aim: { atMost: 5 }, unit: "s" }];
}

const start = (folder: string) =>
  startApp({ EPOWIAT_VAR: folder, DATABASE_URL: "", EPOWIAT_KEY: "", EPOWIAT_DEMO: "" });

/** The folder of a first start, made once for this schema. */
async function builtFolder(): Promise<string> {
  const schema = createHash("sha256").update(await readFile("db/schema.sql"));
  const folder = `var/bench/start-${schema.digest("hex").slice(0, 12)}`;
  const mark = `${folder}/built`;
  if (!existsSync(mark)) {
    await stopApp(await start(folder));
    await writeFile(mark, "");
  }
  return folder;
}

import { readdir, readFile } from "node:fs/promises";
import { expect, it } from "vitest";

/** Words that only server code has: a table, a secret, a driver. */
const serverWords = [
  "selectFrom",
  "insertInto",
  "epowiat_office",
  "argon2",
  "EPOWIAT_KEY",
  "node:crypto",
  "DATABASE_URL",
];

it("ships no server code to the browser", async () => {
  const files = (await readdir("build/client/assets")).filter((name) => name.endsWith(".js"));
  expect(files.length).toBeGreaterThan(5);
  for (const name of files) {
    const text = await readFile(`build/client/assets/${name}`, "utf8");
    for (const word of serverWords) expect(text.includes(word), `${name} holds ${word}`).toBe(false);
  }
});

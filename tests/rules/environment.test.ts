import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { exampleEnvironment, parseEnvironment, variables } from "#environment";

it("names every wrong variable in one message, and what it should be", () => {
  const wrong = { DATABASE_URL: "mysql://x", EPOWIAT_KEY: "krótki", PORT: "osiem", EPOWIAT_DEMO: "tak" };
  expect(() => parseEnvironment(wrong)).toThrow(
    /DATABASE_URL[\s\S]*EPOWIAT_KEY[\s\S]*32 bajty[\s\S]*EPOWIAT_DEMO[\s\S]*PORT/,
  );
});

it("takes an empty value for a missing one", () => {
  expect(parseEnvironment({ DATABASE_URL: "", PORT: "" })).toMatchObject({ PORT: 3000, HOST: "127.0.0.1" });
});

it("describes every variable in .env.example, which is written from the same list", async () => {
  const text = exampleEnvironment();
  expect(await readFile(".env.example", "utf8")).toBe(text);
  for (const name of Object.keys(variables)) expect(text).toMatch(new RegExp(`^# .+\\n${name}=`, "m"));
});

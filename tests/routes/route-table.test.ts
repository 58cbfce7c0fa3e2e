import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { paths } from "../../app/paths.ts";
import { listRoutes } from "../support/route-table.ts";

const declared = listRoutes();
const matches = (pattern: string, address: string) =>
  new RegExp(`^${pattern.replace(/:[^/]+/g, "[^/]+")}$`).test(address.split("?")[0]!);

/** Addresses that every function of `paths` makes; a step's name is tried with each of its values. */
const addresses = Object.entries(paths).flatMap(([name, make]) => {
  const steps = [
    "pdf",
    "wersje",
    "zalaczniki",
    "przekazanie",
    "akceptacja",
    "zwrot",
    "podpis",
    "wysylka",
    "ponowna-wysylka",
    "wycofanie",
  ];
  const call = make as (...words: string[]) => string;
  if (name !== "documentStep") return [[name, call("jeden", "dwa", "trzy", "cztery")] as const];
  return steps.map((step) => [`${name} ${step}`, call("jeden", "dwa", "trzy", step)] as const);
});

describe("every function of paths leads to a route:", () => {
  it.each(addresses)("%s", (_name, address) => {
    expect(declared.filter(({ pattern }) => pattern !== "/*" && matches(pattern, address))).not.toEqual([]);
  });
});

it("gives every route a function in paths", () => {
  const unreachable = declared.filter(
    ({ pattern }) => pattern !== "/*" && !addresses.some(([, address]) => matches(pattern, address)),
  );
  expect(unreachable).toEqual([]);
});

it("keeps addresses free of anything but small letters, digits, hyphens and dots", () => {
  for (const { pattern } of declared) expect(pattern).toMatch(/^\/(\*|[a-z0-9/:.-]*)$/);
});

it("lists every route file, and no file that isn't there", () => {
  for (const { file } of declared) expect(existsSync(`app/${file}`), file).toBe(true);
});

it("writes a case mark into an address so that it comes out whole", () => {
  expect(decodeURIComponent(paths.case("mykanow", "OŚ.6131.12.2026"))).toBe(
    "/biuro/mykanow/sprawy/OŚ.6131.12.2026",
  );
});

it("leaves no route that still waits for its author", async () => {
  const { readFile } = await import("node:fs/promises");
  for (const { file } of declared)
    expect(await readFile(`app/${file}`, "utf8"), file).not.toContain("PLACEHOLDER");
  expect(readdirSync("app/routes")).not.toEqual([]);
});

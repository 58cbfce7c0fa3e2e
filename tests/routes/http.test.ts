import { type IncomingHttpHeaders, type RequestOptions, type Server, request as send } from "node:http";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createWebServer } from "../../app/server.ts";
import type { PartName } from "../../training/world/cast.ts";
import { demoAddress, demoPassword, demoResidentAddress } from "../../training/world/index.ts";
import { freePort } from "../support/app.ts";
import { fingerprint } from "../support/fingerprint.ts";
import { listRoutes } from "../support/route-table.ts";
import { type Fields, useWeb } from "../support/web.ts";

const web = useWeb();
let server: Server;
let origin: string;
let cookie: string;

beforeAll(async () => {
  const port = await freePort();
  origin = `http://localhost:${port}`;
  process.env.EPOWIAT_ORIGIN = origin;
  const build = (await import(pathToFileURL(path.resolve("build/server/index.js")).href)) as ServerBuild;
  const express = createWebServer(build, origin, async () => ({ isReady: true, parts: {} }));
  server = await new Promise((resolve) => {
    const opened = express.listen(port, "localhost", () => resolve(opened));
  });
  cookie = await web.signInAs("mykanow", "handler");
  const letter = { nadawca: "Jan Kowalczyk", tytul: "Skarga na hałas", zalaczniki: "0" };
  await web.post("/biuro/mykanow/wplywy/nowy", letter, await web.signInAs("mykanow", "registry"));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

interface Sent {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Sends a request as a tool would: with these headers and no others. */
function ask(address: string, options: RequestOptions = {}, body?: string): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const outgoing = send(new URL(address, origin), { agent: false, ...options }, async (incoming) => {
      const text = (await incoming.toArray()).join("");
      resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: text });
    });
    outgoing.on("error", reject).end(body);
  });
}

const form = "application/x-www-form-urlencoded";
const post = (address: string, headers: Record<string, string>, body = "a=b") =>
  ask(address, { method: "POST", headers: { "Content-Type": form, ...headers } }, body);
const exampleOf = (pattern: string) =>
  pattern
    .replace(":office", "mykanow")
    .replace(/:\w+/g, "00000000-0000-4000-8000-000000000000")
    .replace("*", "tego-tu-nie-ma");

describe("sends the headers that protect a page", () => {
  it.each(listRoutes())("$pattern", async ({ pattern }) => {
    const { headers, status } = await ask(exampleOf(pattern), { headers: { Cookie: cookie } });
    expect(status).toBeLessThan(500);
    const policy = headers["content-security-policy"] ?? "";
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}' 'strict-dynamic'/);
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).toContain("form-action 'self'");
    expect(policy).not.toContain("unsafe");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["cache-control"]).toContain("no-store");
    expect(headers["x-powered-by"]).toBeUndefined();
  });

  it("and another nonce each time, the one that the page's scripts bear", async () => {
    const pages = [await ask("/zaloguj/urzad"), await ask("/zaloguj/urzad")];
    const nonces = pages.map(
      ({ headers }) => /nonce-([^']+)'/.exec(headers["content-security-policy"] as string)![1]!,
    );
    expect(nonces[0]).not.toBe(nonces[1]);
    for (const [at, { body }] of pages.entries()) {
      const scripts = [...body.matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes);
      expect(scripts.length).toBeGreaterThan(0);
      for (const attributes of scripts) expect(attributes).toContain(`nonce="${nonces[at]}"`);
    }
  });

  it("and no script at all to residents", async () => {
    for (const address of ["/", "/zaloguj", "/urzedy/mykanow/uslugi", "/status"])
      expect((await ask(address)).body).not.toContain("<script");
  });
});

describe("refuses what another site's page sends", () => {
  const foreign: readonly (readonly [string, Record<string, string>])[] = [
    ["another origin", { Origin: "https://evil.example" }],
    ["a null origin", { Origin: "null" }],
    ["no origin", {}],
    ["another port", { Origin: "http://localhost:1" }],
    ["a likely host", { Origin: "https://evil.example", "X-Forwarded-Host": "evil.example" }],
    ["plain text", { Origin: "https://evil.example", "Content-Type": "text/plain" }],
    ["a method in disguise", { Origin: "https://evil.example", "X-HTTP-Method-Override": "GET" }],
  ];
  it.each(foreign)("with %s, at every address", async (_name, headers) => {
    const before = await fingerprint(web);
    for (const { pattern } of listRoutes()) {
      for (const address of [exampleOf(pattern), `${exampleOf(pattern)}.data`]) {
        const { status, body } = await post(address, { Cookie: cookie, ...headers });
        expect([address, status]).toEqual([address, 403]);
        expect(body).toContain("Ten formularz wysłała inna strona");
      }
    }
    expect(await fingerprint(web)).toBe(before);
  });

  it.each(["PUT", "PATCH", "DELETE"])("by %s", async (method) => {
    expect((await ask("/moje", { method, headers: { Origin: "https://evil.example" } })).status).toBe(403);
  });
});

describe("refuses bodies and headers that are too large", () => {
  it("before it reads them", async () => {
    const headers = { Origin: origin, "Content-Type": form, "Content-Length": String(100 * 1024 * 1024) };
    const answer = await new Promise<number>((resolve, reject) => {
      const outgoing = send(
        new URL("/zaloguj", origin),
        { method: "POST", agent: false, headers },
        (incoming) => {
          resolve(incoming.statusCode ?? 0);
          outgoing.destroy();
        },
      );
      outgoing.on("error", reject).write("konto.email=");
    });
    expect(answer).toBe(413);
  });

  it("or that don't say how large they are", async () => {
    const headers = { Origin: origin, "Content-Type": form, "Transfer-Encoding": "chunked" };
    expect((await ask("/zaloguj", { method: "POST", headers }, "a=b")).status).toBe(411);
  });

  it("and goes on serving", async () => {
    expect(
      (await ask("/", { headers: { "X-Long": "a".repeat(1_000_000) } }).catch(() => ({ status: 431 })))
        .status,
    ).toBe(431);
    expect((await ask("/")).status).toBe(200);
  });
});

it("answers an address that isn't there in plain Polish", async () => {
  const { status, body } = await ask("/tego/tu/nie/ma");
  expect(status).toBe(404);
  expect(body).toContain('<html lang="pl"');
  expect(body.replaceAll("\u00a0", " ")).toMatch(/Nie ma (tu )?takiej strony/);
});

it("answers an address with a NUL like one that isn't there", async () => {
  for (const address of ["/urzedy/%00", "/biuro/mykanow/sprawy/%00", "/biuro/mykanow/szukaj?q=%00"])
    expect((await ask(address, { headers: { Cookie: cookie } })).status).toBe(404);
});

const elsewhere = [
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/%09/evil.example",
  "/\t/evil.example",
  "/%5Cevil.example",
  "https://evil.example",
  "HTTPS:evil.example",
  "javascript:alert(1)",
  "data:text/html,x",
  "/.//evil.example",
  "evil.example",
  "@evil.example",
  " //evil.example",
];
const staffForm = { "konto.email": demoAddress("mykanow", "registry"), "konto.haslo": demoPassword };
const residentForm = { "konto.email": demoResidentAddress, "konto.haslo": demoPassword };
const signIn = (address: string, fields: Record<string, string>, given = "") =>
  post(address, { Origin: origin, Cookie: given }, new URLSearchParams(fields).toString());

describe("leads nobody elsewhere after signing in", () => {
  it.each(elsewhere)("%j", async (target) => {
    for (const [door, fields] of [
      ["/zaloguj/urzad", staffForm],
      ["/zaloguj", residentForm],
    ] as const) {
      const { headers, status } = await signIn(`${door}?powrot=${encodeURIComponent(target)}`, fields);
      expect(status).toBe(302);
      expect(new URL(headers.location!, origin).origin).toBe(origin);
      expect(headers.location).toMatch(/^\/(?![/\\])/);
    }
  });
});

it("gives a new session at signing in, and ends the one that the browser came with", async () => {
  const first = (await signIn("/zaloguj", residentForm)).headers["set-cookie"]![0]!.split(";")[0]!;
  const second = (await signIn("/zaloguj", residentForm, first)).headers["set-cookie"]![0]!;
  expect(second.split(";")[0]).not.toBe(first);
  expect(second).toMatch(/; HttpOnly/i);
  expect(second).toMatch(/; SameSite=Lax/i);
  expect((await ask("/moje", { headers: { Cookie: first } })).status).toBe(302);
  expect((await ask("/moje", { headers: { Cookie: second.split(";")[0]! } })).status).toBe(200);
});

it("takes no session id that somebody else has thought up", async () => {
  const planted = "epowiat=podrzucony";
  const given = (await signIn("/zaloguj", residentForm, planted)).headers["set-cookie"]![0]!;
  expect(given).not.toContain("podrzucony");
  expect((await ask("/moje", { headers: { Cookie: planted } })).status).toBe(302);
});

it("shows nothing of the inside when something breaks", async () => {
  const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
  await web.admin("alter table cases rename to cases_away");
  try {
    for (const address of ["/biuro/mykanow", "/biuro/mykanow.data", "/biuro/mykanow/spis-spraw"]) {
      const { status, body } = await ask(address, { headers: { Cookie: cookie } });
      expect(status).toBeGreaterThanOrEqual(500);
      expect(body).not.toMatch(/select |relation|cases_away|"cases"|node_modules|\.ts:|at async|42P01/i);
    }
    expect(logged).toHaveBeenCalled();
  } finally {
    await web.admin("alter table cases_away rename to cases");
    logged.mockRestore();
  }
  expect((await ask("/biuro/mykanow", { headers: { Cookie: cookie } })).status).toBe(200);
});

/** Acts that a role may not do: who tries, at which address (a query may find its id), with which form. */
const forbidden: readonly (readonly [string, PartName, string, string, Fields])[] = [
  ["a clerk who assigns", "handler", "wplywy/?/dekretacja", "item", { prowadzi: "komorka:?unit" }],
  ["the registry that assigns", "registry", "wplywy/?/dekretacja", "item", { prowadzi: "komorka:?unit" }],
  ["a clerk who assigns many", "handler", "wplywy/dekretacja", "", { przesylka: "?item" }],
  ["a clerk who undoes", "handler", "wplywy/dekretacja/cofniecie", "", { przesylka: "?given" }],
  ["the chief who registers", "chief", "wplywy/nowy", "", { nadawca: "X", tytul: "Y", zalaczniki: "0" }],
  [
    "the registry that opens a case",
    "registry",
    "wplywy/?/sprawa",
    "item",
    { klasa: "6131", tytul: "Sprawa" },
  ],
  ["the registry that closes a case", "registry", "sprawy/?/zamkniecie", "mark", { sposob: "załatwiono" }],
  ["the registry that writes", "registry", "sprawy/?/pisma", "mark", { wzor: "notice-of-initiation" }],
  ["a clerk who moves a case", "handler", "sprawy/?/prowadzacy", "mark", { osoba: "?person" }],
  ["a clerk who consents", "handler", "sprawy/?/akceptacja", "document", {}],
  ["a clerk who returns", "handler", "sprawy/?/zwrot", "document", { uwagi: "Nie" }],
  ["a clerk who signs", "handler", "sprawy/?/podpis", "document", {}],
  ["the head of a unit who signs", "manager", "sprawy/?/podpis", "document", {}],
  ["a clerk who sends out", "handler", "sprawy/?/wysylka", "document", {}],
  ["the chief who sends out", "chief", "sprawy/?/wysylka", "document", {}],
  ["the secretary who notes", "administrator", "sprawy/?/notatki", "mark", { tytul: "X", tresc: "Y" }],
];

describe("lets nobody do what her role doesn't allow:", () => {
  const finders: Record<string, string> = {
    item: "select id::text as found, version from incoming_items where tenant_id = $1 and state = 'registered' limit 1",
    given:
      "select id::text as found, version from incoming_items where tenant_id = $1 and state = 'assigned' limit 1",
    mark: "select mark as found, version from cases where tenant_id = $1 and state = 'open' limit 1",
    document: `select c.mark || '/pisma/' || d.id as found, d.version_number as version from documents d
      join cases c on c.id = d.case_id where d.tenant_id = $1 and d.kind = 'outgoing' order by d.id desc limit 1`,
    unit: "select id::text as found, 1 as version from units where tenant_id = $1 limit 1",
    person: "select id::text as found, 1 as version from people where tenant_id = $1 limit 1",
  };
  const find = async (kind: string) => {
    const [tenant] = await web.admin<{ id: number }>("select id from tenants where slug = 'mykanow'");
    const [row] = await web.admin<{ found: string; version: number }>(finders[kind]!, [tenant!.id]);
    if (!row) throw new Error(`No ${kind} to try`);
    return row;
  };
  it.each(forbidden)("%s", async (_name, part, address, kind, fields) => {
    const { found, version } = kind ? await find(kind) : { found: "", version: 1 };
    const typed: Record<string, string> = { wersja: String(version) };
    for (const [name, value] of Object.entries(fields)) {
      const [text, wanted] = String(value).split("?");
      typed[name] = wanted ? text + (await find(wanted)).found : String(value);
    }
    const before = await fingerprint(web);
    const place = found.split("/").map(encodeURIComponent).join("/");
    const who = await web.signInAs("mykanow", part);
    const { status } = await web.post(`/biuro/mykanow/${address.replace("?", place)}`, typed, who);
    expect(status).toSatisfy((code: number) => [403, 404, 422].includes(code));
    expect(await fingerprint(web)).toBe(before);
  });
});

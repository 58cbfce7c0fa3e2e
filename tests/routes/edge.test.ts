import { rename } from "node:fs/promises";
import { type IncomingHttpHeaders, type Server, request as send } from "node:http";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { listRoutes } from "../../app/http/list-routes.ts";
import { createWebServer } from "../../app/server.ts";
import { freePort } from "../support/app.ts";
import { useWeb } from "../support/web.ts";

const web = useWeb();
let server: Server;
let origin: string;
let registry: string;
let trusts: (address: string) => boolean;

beforeAll(async () => {
  const port = await freePort();
  origin = `http://localhost:${port}`;
  process.env.EPOWIAT_ORIGIN = origin;
  process.env.EPOWIAT_TRUSTED_PROXIES = "loopback,10.20.0.0/16";
  const build = (await import(pathToFileURL(path.resolve("build/server/index.js")).href)) as ServerBuild;
  const express = createWebServer(build, origin, async () => ({ isReady: true, parts: {} }));
  trusts = (address) => express.get("trust proxy fn")(address, 0);
  server = await new Promise((resolve) => {
    const opened = express.listen(port, "localhost", () => resolve(opened));
  });
  registry = await web.signInAs("mykanow", "registry");
});
afterAll(() => {
  delete process.env.EPOWIAT_TRUSTED_PROXIES;
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

interface Sent {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly rawHeaders: readonly string[];
  readonly body: string;
}

/** Sends a request with these headers: a form when there is a body. */
function ask(address: string, headers: Record<string, string> = {}, body?: string): Promise<Sent> {
  const options = { agent: false, method: body === undefined ? "GET" : "POST" };
  return new Promise((resolve, reject) => {
    const outgoing = send(
      new URL(address, origin),
      { ...options, headers: { Origin: origin, ...headers } },
      async (incoming) => {
        const text = (await incoming.toArray()).join("");
        const { statusCode: status = 0, headers, rawHeaders } = incoming;
        resolve({ status, headers, rawHeaders, body: text });
      },
    );
    outgoing.on("error", reject).end(body);
  });
}

/** The answer to a form that announces so many bytes; undefined when the server still waits for them after a while. */
function announce(address: string, megabytes: number, patienceMs = 10_000): Promise<number | undefined> {
  const headers = {
    Origin: origin,
    "Content-Type": multipart,
    "Content-Length": Math.ceil(megabytes * 1024 * 1024),
  };
  return new Promise((resolve) => {
    const outgoing = send(new URL(address, origin), { agent: false, method: "POST", headers }, (incoming) => {
      resolve(incoming.statusCode);
      outgoing.destroy();
    });
    outgoing.on("error", () => undefined).write("a");
    setTimeout(() => {
      resolve(undefined);
      outgoing.destroy();
    }, patienceMs).unref();
  });
}

const multipart = "multipart/form-data; boundary=granica";
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("answers a form that arrives broken as the sender's fault, not ours:", () => {
  const broken: readonly (readonly [string, string])[] = [
    ["no part at all", "nie ma tu formularza"],
    ["a part without its end", '--granica\r\nContent-Disposition: form-data; name="tytul"\r\n\r\nskarga'],
    ["a part without a name", "--granica\r\nX: y\r\n\r\nskarga\r\n--granica--\r\n"],
  ];
  it.each(broken)("%s", async (_name, body) => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const headers = { "Content-Type": multipart, Cookie: registry };
    const page = await ask("/biuro/mykanow/wplywy/nowy", headers, body);
    expect([page.status, plain(page.body)]).toEqual([
      400,
      expect.stringContaining("Nie możemy tego odczytać"),
    ]);
    const scans = await ask("/biuro/mykanow/wplywy/skany", headers, body);
    expect([scans.status, plain(scans.body)]).toEqual([400, expect.stringContaining("przyszedł niecały")]);
    expect(logged).not.toHaveBeenCalled();
    logged.mockRestore();
  });
});

const typedForm = "application/x-www-form-urlencoded";

it("takes no text that no printer sets in reasonable time", async () => {
  const headers = { "Content-Type": typedForm, Cookie: registry };
  const body = new URLSearchParams({ nadawca: "x".repeat(50_001), tytul: "Skarga" }).toString();
  const answer = await ask("/biuro/mykanow/wplywy/nowy", headers, body);
  expect([answer.status, plain(answer.body)]).toEqual([413, expect.stringContaining("50 000 znaków")]);
});

it("takes no form of hundreds of thousands of fields, and doesn't even take it apart", async () => {
  const urlencoded = await ask("/zaloguj", { "Content-Type": typedForm }, "a&".repeat(500_000));
  expect(urlencoded.status).toBe(413);
  const part = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n';
  const headers = { "Content-Type": "multipart/form-data; boundary=x", Cookie: registry };
  const parts = await ask("/biuro/mykanow/wplywy/skany", headers, `${part.repeat(20_000)}--x--`);
  expect(parts.status).toBe(413);
});

it.each(["Host", "X-Forwarded-Host"])("serves forms whatever host a proxy names in %s", async (name) => {
  const headers = { "Content-Type": typedForm, [name]: "inny.example" };
  const answer = await ask("/zaloguj/haslo", headers, "email=nikt%40example.org");
  expect(answer.status).toBe(200);
  expect(answer.body).not.toContain("inny.example");
});

describe("takes a day that no calendar has for none:", () => {
  const none = ["2026-02-30", "2026-04-31", "0000-01-01", "0001-01-01", "9999-12-31"];
  it.each(none)("%s", async (day) => {
    const headers = { "Content-Type": typedForm, Cookie: registry };
    const register = await ask(`/biuro/mykanow/wplywy?od=${day}&do=${day}`, { Cookie: registry });
    expect(register.status).toBe(200);
    const letter = { nadawca: "Jan", tytul: "Skarga", zalaczniki: "0", wplyw: day, "data-pisma": day };
    const intake = await ask("/biuro/mykanow/wplywy/nowy", headers, new URLSearchParams(letter).toString());
    expect(intake.status).toBeLessThan(500);
    const hired = new URLSearchParams({ imie: "Ewa", od: day }).toString();
    const administrator = await web.signInAs("mykanow", "administrator");
    const hiring = await ask(
      "/biuro/mykanow/urzad/osoby/nowa",
      { "Content-Type": typedForm, Cookie: administrator },
      hired,
    );
    expect(hiring.status).toBe(422);
  });
});

describe("takes large bodies only where files are taken:", () => {
  const example = (pattern: string) => pattern.replace(/:\w+/g, "x").replace("*", "nie-ma");

  it("the routes that the table marks, and no others", () => {
    const files = listRoutes().filter(({ takesFiles }) => takesFiles);
    expect(files.map(({ file }) => file).toSorted()).toEqual([
      "routes/office/cases/paper-delivery.tsx",
      "routes/office/documents/enclosures.tsx",
      "routes/office/incoming/late-scan.tsx",
      "routes/office/incoming/scans.tsx",
      "routes/resident/draft-page.tsx",
      "routes/resident/sign-in.tsx",
    ]);
  });

  it.each(listRoutes())("$pattern", async ({ pattern, takesFiles }) => {
    const address = example(pattern);
    for (const one of [address, `${address}.data`, `${address.replace(/\/$/, "")}/?index`]) {
      const answered = await announce(one, 1.1, takesFiles ? 250 : undefined);
      expect([one, answered === 413]).toEqual([one, !takesFiles]);
    }
    expect(await announce(address, 65)).toBe(413);
  });
});

describe("while the folder of files is away", () => {
  it("says so for a moment, logs it once, and hands the file out when it is back", async () => {
    const scan = new File(["pismo"], "pismo.txt");
    const sent = await web.post("/biuro/mykanow/wplywy/skany", { skany: scan }, registry);
    const file = new URL(sent.headers.get("Location")!, origin).searchParams.get("skan")!;
    const [from, to] = [path.join(web.folder(), "files"), path.join(web.folder(), `away-${file}`)];
    const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
    await rename(from, to);
    try {
      const { status, headers, body } = await ask(`/biuro/mykanow/pliki/${file}`, { Cookie: registry });
      expect([status, headers["retry-after"]]).toEqual([503, "60"]);
      expect(plain(body)).toContain("Nie możemy teraz sięgnąć do plików. Spróbuj za minutę");
      expect(logged).toHaveBeenCalledTimes(1);
    } finally {
      await rename(to, from);
      logged.mockRestore();
    }
    expect((await ask(`/biuro/mykanow/pliki/${file}`, { Cookie: registry })).body).toBe("pismo");
  });
});

it("sends each header once, a file's own policy instead of the pages'", async () => {
  const scan = new File(["pismo drugie"], "pismo.txt");
  const sent = await web.post("/biuro/mykanow/wplywy/skany", { skany: scan }, registry);
  const file = new URL(sent.headers.get("Location")!, origin).searchParams.get("skan")!;
  const { status, rawHeaders, headers } = await ask(`/biuro/mykanow/pliki/${file}`, { Cookie: registry });
  expect(status).toBe(200);
  const names = rawHeaders.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase());
  expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
  expect(headers["content-security-policy"]).toBe("sandbox; default-src 'none'; frame-ancestors 'self'");
  expect(headers["cache-control"]).toBe("private, no-store");
  expect(headers["x-frame-options"]).toBe("SAMEORIGIN");
});

it("lets what never changes be kept, and no page", async () => {
  const page = await ask("/");
  expect(page.headers["cache-control"]).toBe("private, no-store");
  const asset = /href="(\/assets\/[^"]+\.css)"/.exec(page.body)?.[1];
  expect((await ask(asset!)).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
});

it("believes the proxies it was told of and nobody else", () => {
  expect(["127.0.0.1", "::1", "10.20.3.4"].filter(trusts)).toHaveLength(3);
  expect(["10.21.0.1", "192.168.1.1", "203.0.113.9"].filter(trusts)).toEqual([]);
});

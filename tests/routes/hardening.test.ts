import { type RequestOptions, type Server, request as send } from "node:http";
import type { ServerBuild } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createWebServer } from "../../app/server.ts";
import { demoResidentAddress } from "../../training/world/index.ts";
import { freePort } from "../support/app.ts";
import { useWeb } from "../support/web.ts";

const web = useWeb();
const intake = "/biuro/mykanow/wplywy/nowy";
let registry: string;
beforeAll(async () => {
  registry = await web.signInAs("mykanow", "registry");
});

/** Runs with other variables, and puts the old ones back. */
async function withVariables(variables: Readonly<Record<string, string>>, run: () => Promise<void>) {
  const before = Object.keys(variables).map((name): [string, string] => [name, process.env[name] ?? ""]);
  Object.assign(process.env, variables);
  await run().finally(() => Object.assign(process.env, Object.fromEntries(before)));
}

describe("what only a demo has isn't there elsewhere:", () => {
  const mail = async () => (await web.get("/dev/mail")).status;

  it("everybody's mail, once mail is really sent or the county is real", async () => {
    expect(await mail()).toBe(200);
    await withVariables({ SMTP_URL: "smtp://localhost:25" }, async () => expect(await mail()).toBe(404));
    await withVariables({ EPOWIAT_DEMO: "0" }, async () => expect(await mail()).toBe(404));
  });

  it("the identity provider that takes anybody's word", async () => {
    const anna = await web.signInResident(demoResidentAddress, { trusted: false });
    const begun = await web.post("/profil-zaufany?powrot=/moje", {}, anna);
    const address = new URL(begun.headers.get("Location")!, "http://localhost");
    const pick = { pesel: "85041212341", imie: "Anna", nazwisko: "Wójcik" };
    const wish = { wniosek: address.searchParams.get("wniosek")!, ...pick };
    const answered = (await web.post("/dostawca-pokazowy", wish, anna)).headers.get("Location")!;
    expect(answered).toContain("odpowiedz=");
    await withVariables({ EPOWIAT_DEMO: "0" }, async () => {
      expect((await web.get(address.pathname + address.search, anna)).status).toBe(404);
      expect((await web.post("/dostawca-pokazowy", wish, anna)).status).toBe(404);
      const { status, body } = await web.get(answered, anna);
      expect([status, body]).toEqual([501, expect.stringContaining("Nie możemy teraz potwierdzić")]);
      expect((await web.post("/profil-zaufany", {}, anna)).status).toBe(501);
    });
  });
});

it("hands out an item's file only to those who may look into the item", async () => {
  const sent = await web.post(
    "/biuro/mykanow/wplywy/skany",
    { skany: new File(["%PDF-1.7 skan"], "pismo.pdf") },
    registry,
  );
  const file = new URL(sent.headers.get("Location")!, "http://localhost").searchParams.get("skan")!;
  const statuses = async () => {
    const found: Record<string, number> = {};
    for (const part of ["registry", "chief", "handler"] as const)
      found[part] = (
        await web.get(`/biuro/mykanow/pliki/${file}`, await web.signInAs("mykanow", part))
      ).status;
    return found;
  };
  expect(await statuses()).toEqual({ registry: 200, chief: 404, handler: 404 });
  const typed = { nadawca: "Jan", tytul: "Skarga", zalaczniki: "0", plik: file };
  expect((await web.post(intake, typed, registry)).status).toBe(302);
  expect(await statuses()).toEqual({ registry: 200, chief: 200, handler: 404 });
  const stranger = await web.signInAs("lelow", "registry");
  expect((await web.get(`/biuro/lelow/pliki/${file}`, stranger)).status).toBe(404);
});

it("registers a letter once, however often its form is sent", async () => {
  const { body } = await web.get(intake, registry);
  const form = /name="formularz" value="([0-9a-f-]{36})"/.exec(body)?.[1] ?? "";
  const typed = { formularz: form, nadawca: "Jan", tytul: "Petycja w sprawie drogi", zalaczniki: "0" };
  const answers = await Promise.all([1, 2, 3].map(() => web.post(intake, typed, registry)));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([302, 409, 409]);
  expect(answers.find(({ status }) => status === 409)?.body).toMatch(/zarejestrował już przesyłkę RPW\.\d+/);
  const entered = await web.admin("select 1 from incoming_items where title = $1", [typed.tytul]);
  expect(entered).toHaveLength(1);
});

describe("refuses what is no form and no address before a page sees it:", () => {
  let server: Server;
  let origin: string;
  beforeAll(async () => {
    const port = await freePort();
    origin = `http://localhost:${port}`;
    // Whatever reaches a page fails: what is refused here is refused before.
    const noPages = { routes: {} } as unknown as ServerBuild;
    const express = createWebServer(noPages, origin, async () => ({ isReady: true, parts: {} }));
    server = await new Promise((resolve) => {
      const opened = express.listen(port, "localhost", () => resolve(opened));
    });
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const ask = (options: RequestOptions, body = "") =>
    new Promise<{ status: number; body: string }>((resolve, reject) => {
      const outgoing = send(origin, { agent: false, ...options }, async (incoming) =>
        resolve({ status: incoming.statusCode ?? 0, body: (await incoming.toArray()).join("") }),
      );
      outgoing.on("error", reject).end(body);
    });

  it.each(["application/json", "text/plain", "multipart/form-data"])("a body of %s", async (type) => {
    const headers = { Origin: origin, "Content-Type": type, "Content-Length": 2 };
    const { status, body } = await ask({ method: "POST", headers, path: "/zaloguj" }, "{}");
    expect([status, body]).toEqual([415, expect.stringContaining("tylko formularz")]);
  });

  it.each(["/urzedy/%ff", "/urzedy/%ed%a0%80", "/biuro/x?q=%00", "*"])("the address %s", async (path) => {
    const { status, body } = await ask({ path });
    expect([status, body]).toEqual([404, "Nie ma takiej strony.\n"]);
  });

  it.each(["a b", "[::1"])("the host %s", async (Host) => {
    expect((await ask({ headers: { Host } })).status).toBe(404);
  });
});

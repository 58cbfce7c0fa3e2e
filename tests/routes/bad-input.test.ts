import { beforeAll, describe, expect, it, vi } from "vitest";
import { demoPassword, demoResidentAddress } from "../../training/world/index.ts";
import { typeTreeForm } from "../../training/world/stories/tree-papers.ts";
import { fingerprint } from "../support/fingerprint.ts";
import { listRoutes } from "../support/route-table.ts";
import { type Fields, useWeb } from "../support/web.ts";

const web = useWeb();
let anna: string;
let handler: string;

beforeAll(async () => {
  anna = await web.signInResident(demoResidentAddress);
  handler = await web.signInAs("mykanow", "handler");
});

const service = "/urzedy/mykanow/uslugi/drzewo-zezwolenie";
const plain = (text: string) => text.replaceAll("\u00a0", " ");

/** A fresh draft of Anna's; its address. */
async function beginDraft(): Promise<string> {
  const open = (await web.post(service, {}, anna)).headers.get("Location")!;
  await web.post(`${open}/usuniecie`, {}, anna);
  return (await web.post(service, {}, anna)).headers.get("Location")!;
}

/** Posts a page of a draft as it stands now. */
async function save(draft: string, page: string, fields: Fields) {
  const { body } = await web.get(`${draft}/strony/${page}`, anna);
  const version = /name="version" value="(\d+)"/.exec(body)?.[1] ?? "1";
  return web.post(`${draft}/strony/${page}`, { version, ...fields }, anna);
}

const property = {
  "parcel.precinct": "Borowno",
  "parcel.number": "214/3",
  "property-place": "Borowno, Polna 7",
};

it("refuses a clerk's scan on a page of its own when her browser has no JavaScript, and keeps her pile", async () => {
  const registry = await web.signInAs("mykanow", "registry");
  const program = new File([Buffer.from("MZ\u0000\u0003program")], "skan.exe");
  const pile = "skan=0193a0b2-7c1e-7000-8000-1234567890ab";
  const { status, body } = await web.post(
    `/biuro/mykanow/wplywy/skany?${pile}`,
    { skany: program },
    registry,
  );
  expect(status).toBe(422);
  expect(plain(body)).toContain("Pliku skan.exe nie przyjmiemy");
  expect(body).toContain(`/biuro/mykanow/wplywy/nowy?${pile}`);
});

describe("refuses a file and keeps the draft:", () => {
  const bad: readonly (readonly [string, File, RegExp])[] = [
    [
      "a program",
      new File([Buffer.from("MZ\u0000\u0003program")], "rysunek.exe"),
      /rysunek\.exe w jednym z formatów/,
    ],
    [
      "a program under another name",
      new File([Buffer.from("\u007fELF\u0002\u0001\u0001")], "rysunek.pdf"),
      /rysunek\.pdf/,
    ],
    [
      "a page with a script",
      new File(["<svg onload='boom()'/>"], "rysunek.svg"),
      /rysunek\.svg w jednym z formatów/,
    ],
    ["11 MB", new File([Buffer.alloc(11 * 1024 * 1024, "a")], "rysunek.txt"), /rysunek\.txt.*MB/],
    ["nothing", new File([], "rysunek.txt"), /rysunek\.txt jest pusty/],
  ];
  it.each(bad)("%s", async (_name, file, sentence) => {
    const draft = await beginDraft();
    expect((await save(draft, "property", property)).status).toBe(302);
    const { status, body } = await save(draft, "files", { "site-drawing": file });
    expect(status).toBe(422);
    expect(plain(body)).toMatch(sentence);
    expect((await web.get(`${draft}/strony/property`, anna)).body).toContain('value="214/3"');
  });

  it("any, while the disk can't be written", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const draft = await beginDraft();
    await save(draft, "property", property);
    process.env.EPOWIAT_VAR = "/dev/null/pelny";
    try {
      const drawing = new File(["szkic"], "szkic.txt");
      const { status, body } = await save(draft, "files", { "site-drawing": drawing });
      expect(status).toBe(503);
      expect(plain(body)).toContain("To, co było zapisane, jest bezpieczne");
    } finally {
      process.env.EPOWIAT_VAR = web.folder();
      logged.mockRestore();
    }
    expect((await web.get(`${draft}/strony/property`, anna)).body).toContain('value="214/3"');
  });
});

it("carries what was typed through a session that has ended", async () => {
  const draft = await beginDraft();
  const page = `${draft}/strony/property`;
  const turned = await web.post(page, { version: "1", ...property });
  expect(turned.status).toBe(307);
  const door = turned.headers.get("Location")!;
  expect(door).toBe(`/zaloguj?powrot=${encodeURIComponent(page)}`);
  const asked = await web.post(door, { version: "1", ...property });
  expect(asked.status).toBe(200);
  expect(plain(asked.body)).toContain("Wylogowaliśmy Cię. Nic nie przepadło");
  const held = Object.fromEntries(
    [...asked.body.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name, value]) => [name!, value!],
    ),
  );
  expect(held).toMatchObject(property);
  const entered = await web.post(door, {
    ...held,
    "konto.email": demoResidentAddress,
    "konto.haslo": demoPassword,
  });
  expect([entered.status, entered.headers.get("Location")]).toEqual([307, page]);
  const cookie = entered.headers.get("Set-Cookie")!.split(";")[0]!;
  expect((await web.post(page, held, cookie)).status).toBe(302);
  expect((await web.get(page, cookie)).body).toContain('value="214/3"');
});

describe("answers 409 to who was slower, with both versions:", () => {
  it("two windows of a resident", async () => {
    const page = `${await beginDraft()}/strony/property`;
    expect((await web.post(page, { version: "1", ...property }, anna)).status).toBe(302);
    const late = { version: "1", ...property, "parcel.number": "215/1" };
    const { status, body } = await web.post(page, late, anna);
    expect(status).toBe(409);
    expect(plain(body)).toContain("Tę stronę zapisano tymczasem w innym oknie");
    expect(body).toContain("214/3");
    expect(body).toContain('value="215/1"');
    expect((await web.get(page, anna)).body).toContain('value="214/3"');
  });

  it("two clerks at one letter", async () => {
    const [open] = await web.admin<{ mark: string }>(
      `select mark from cases c join people p on (p.tenant_id, p.id) = (c.tenant_id, c.handler_id)
       where c.state = 'open' and p.email like 'inspektor@mykanow%' limit 1`,
    );
    const begun = await web.post(
      `/biuro/mykanow/sprawy/${encodeURIComponent(open!.mark)}/pisma`,
      { wzor: "notice-of-initiation" },
      handler,
    );
    const letter = begun.headers.get("Location")!;
    const first = { wersja: "1", "pole.nextStep": "Oględziny w piątek." };
    expect((await web.post(letter, first, handler)).status).toBe(302);
    const late = { wersja: "1", "pole.nextStep": "Oględziny w poniedziałek." };
    const { status, body } = await web.post(letter, late, handler);
    expect(status).toBe(409);
    expect(plain(body)).toContain("Oględziny w piątek.");
    expect(plain(body)).toContain("Oględziny w poniedziałek.");
  });

  it("two who assign one letter", async () => {
    const chief = await web.signInAs("mykanow", "chief");
    const registry = await web.signInAs("mykanow", "registry");
    await web.post(
      "/biuro/mykanow/wplywy/nowy",
      { nadawca: "Jan", tytul: "Skarga", zalaczniki: "0" },
      registry,
    );
    const [item] = await web.admin<{ id: string; unit: string }>(
      `select i.id, (select u.id from units u where u.tenant_id = i.tenant_id order by 1 limit 1) as unit
       from incoming_items i where title = 'Skarga' and state = 'registered'`,
    );
    const order = { wersja: "1", prowadzi: `komorka:${item!.unit}`, polecenie: "Proszę" };
    const address = `/biuro/mykanow/wplywy/${item!.id}/dekretacja`;
    const answers = await Promise.all([web.post(address, order, chief), web.post(address, order, chief)]);
    const statuses = answers.map(({ status }) => status).toSorted();
    expect(statuses[0]).toBe(302);
    expect([403, 409, 422]).toContain(statuses[1]);
  });
});

describe("answers 404 to what can't be an address, and changes nothing:", () => {
  const odd = ["nie-ma", "'", "..%2F..%2Fetc", "99999", "-1", "null", "O%C5%9A.6131.0.2026", "a".repeat(500)];
  const shown = listRoutes().filter(({ pattern }) => pattern.includes(":") && !pattern.startsWith("/dev"));
  it.each(shown)("$pattern", async ({ pattern, file }) => {
    const before = await fingerprint(web);
    const answers = web.answers(file);
    for (const value of odd) {
      const address = pattern
        .replace(
          ":office",
          pattern.startsWith("/urzedy") && !pattern.includes(":service") ? value : "mykanow",
        )
        .replace(/:\w+/g, value);
      if (!address.includes(value)) continue;
      for (const cookie of [anna, handler]) {
        const statuses = [];
        if (answers.get) statuses.push((await web.get(address, cookie)).status);
        if (answers.post)
          statuses.push((await web.post(address, { wersja: "1", version: "1" }, cookie)).status);
        for (const status of statuses)
          expect([302, 303, 307, 403, 404, 422], `${address} ${status}`).toContain(status);
      }
    }
    expect(await fingerprint(web)).toBe(before);
  });
});

it("takes a NUL in a field for nothing", async () => {
  const registry = await web.signInAs("mykanow", "registry");
  const nul = "a\0b@example.org";
  const answers = [
    await web.post("/zaloguj", { "konto.email": nul, "konto.haslo": nul }),
    await web.post("/zaloguj/urzad", { "konto.email": nul, "konto.haslo": nul }),
    await web.post("/rejestracja", { email: nul, imie: nul, nazwisko: nul }),
    await web.post("/status", { numer: nul, kod: nul }),
    await web.post("/biuro/mykanow/wplywy/nowy", { nadawca: nul, tytul: nul, zalaczniki: "0" }, registry),
    await save(await beginDraft(), "property", { ...property, "property-place": nul }),
  ];
  for (const { status } of answers) expect(status).toBeLessThan(500);
});

it("shows a script typed into every field of a form as the text it is", async () => {
  const boom = "</script><script>boom()</script><img src=x onerror=boom()>";
  const resident = { firstName: "Anna", lastName: "Wójcik", residentId: "", name: "Anna Wójcik", email: "" };
  const { pages } = typeTreeForm(resident, 3);
  const free = new Set([
    "property-place",
    "title-document",
    "trees.0.species",
    "trees.0.tree-place",
    "reason",
    "first-name",
    "last-name",
    "address.street",
    "address.town",
    "parcel.precinct",
  ]);
  const draft = await beginDraft();
  for (const [page, typed] of Object.entries(pages)) {
    const entries = Object.entries(typed).map(([name, value]) => [name, free.has(name) ? boom : value]);
    const { status, body } = await save(draft, page, Object.fromEntries(entries));
    expect([page, status], body.slice(0, 0)).toEqual([page, 302]);
  }
  await save(draft, "files", { "site-drawing": new File(["szkic"], "<img src=x onerror=boom()>.txt") });
  const review = await web.get(`${draft}/przeglad`, anna);
  const sha256 = /name="sha256" value="([0-9a-f]{64})"/.exec(review.body)?.[1];
  expect(sha256, plain(review.body).slice(-3_000)).toBeDefined();
  const filed = await web.post(`${draft}/przeglad`, { sha256: sha256! }, anna);
  expect(filed.status).toBe(302);
  const [item] = await web.admin<{ id: string }>(
    "select id from incoming_items order by registered_at desc limit 1",
  );
  const registry = await web.signInAs("mykanow", "registry");
  const seen = [
    review,
    await web.get(filed.headers.get("Location")!, anna),
    await web.get("/moje", anna),
    await web.get(`/biuro/mykanow/wplywy/${item!.id}`, registry),
    await web.get("/biuro/mykanow/wplywy", registry),
  ];
  for (const { status, body } of seen) {
    expect(status).toBe(200);
    expect(body).not.toMatch(/<script>boom|<img src=x/);
  }
  expect(seen[3]!.body).toContain("&lt;/script&gt;&lt;script&gt;boom()");
});

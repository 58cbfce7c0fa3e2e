import { TOTP } from "otpauth";
import { beforeAll, expect, it } from "vitest";
import { demoAddress, demoPassword } from "../../../training/world/index.ts";
import { type Fields, useWeb } from "../../support/web.ts";

const web = useWeb();
const email = demoAddress("mykanow", "handler");
const claim = { "konto.email": email, "konto.haslo": demoPassword };
const plain = (text: string) => text.replaceAll("\u00a0", " ");
let page: string;

/** The page of a note in a case of the handler's. */
beforeAll(async () => {
  const [found] = await web.admin<{ mark: string }>(
    `select mark from cases c join people p on (p.tenant_id, p.id) = (c.tenant_id, c.handler_id)
     where p.email = $1 and c.state = 'open' order by c.id limit 1`,
    [email],
  );
  page = `/biuro/mykanow/sprawy/${encodeURIComponent(found!.mark)}/notatki`;
});

const note = { wersja: "1", tytul: "Rozmowa", tresc: "Strona zadzwoniła & pytała." };
const hidden = (body: string) =>
  [...body.matchAll(/<input type="hidden" name="([^"]+)"/g)].map(([, name]) => name);

it("carries what an officer typed through a session that has ended, but not what signs her in", async () => {
  const turned = await web.post(`${page}?z=akt`, note);
  expect(turned.status).toBe(307);
  const door = turned.headers.get("Location")!;
  expect(door).toBe(`/zaloguj/urzad?powrot=${encodeURIComponent(`${page}?z=akt`)}`);
  const asked = await web.post(door, note);
  expect([asked.status, hidden(asked.body)]).toEqual([200, ["wersja", "tytul", "tresc"]]);
  expect(plain(asked.body)).toContain("To, co napisano, czeka");
  const slip = await web.post(door, { ...note, ...claim, "konto.haslo": "nie to hasło" });
  expect([slip.status, hidden(slip.body)]).toEqual([422, ["wersja", "tytul", "tresc"]]);
  expect(slip.body).not.toContain("nie to hasło");
  const entered = await web.post(door, { ...note, ...claim });
  expect([entered.status, entered.headers.get("Location")]).toEqual([307, `${page}?z=akt`]);
  const cookie = entered.headers.get("Set-Cookie")!.split(";")[0]!;
  // The browser posts on all that it posted to sign in; a refusal shows her words again, and no password.
  const refused = await web.post(page, { ...note, ...claim, wersja: "999" }, cookie);
  expect(refused.status).toBeGreaterThanOrEqual(409);
  expect(refused.body).toContain("Strona zadzwoniła &amp; pytała.");
  expect(refused.body).not.toContain(demoPassword);
});

it.each([
  ["zamkniecie", { sposob: "Zezwolono na 1 lipę." }],
  ["wstrzymanie", { przyczyna: "suspension", dzien: "2026-02-30" }],
])("carries the form of %s too, and shows it again when it is refused", async (step, typed: Fields) => {
  const stepPage = page.replace("notatki", step);
  const form = { wersja: "999", ...typed };
  expect((await web.post(stepPage, form)).status).toBe(307);
  const refused = await web.post(stepPage, form, await web.signInAs("mykanow", "handler"));
  expect(refused.status).toBeGreaterThanOrEqual(409);
  for (const value of Object.values(typed)) expect(refused.body).toContain(String(value));
});

it("leaves a post behind that holds a password, or that comes round from signing in without a cookie", async () => {
  for (const secret of ["haslo", "haslo-nowe", "konto.haslo"]) {
    const { status, headers } = await web.post(page, { ...note, [secret]: "tajne nad stawem" });
    expect([status, headers.get("Location")]).toEqual([303, "/zaloguj/urzad?powrot=%2F"]);
  }
});

it("carries no password to the sign-in page, wherever it was typed", async () => {
  const asked = await web.post("/zaloguj/urzad?powrot=%2Fbiuro", { haslo: "tajne nad stawem", tytul: "X" });
  expect(hidden(asked.body)).toEqual(["tytul"]);
  expect(asked.body).not.toContain("stawem");
});

it("leaves behind what was posted to an act that has no page of its own", async () => {
  const { status } = await web.post("/biuro/mykanow/wplywy/dekretacja/cofniecie", { przesylka: "1" });
  expect(status).toBe(303);
});

it("holds what was typed also while the code is asked for", async () => {
  const cookie = await web.signInAs("mykanow", "handler");
  const settings = "/biuro/mykanow/ustawienia/drugi-skladnik";
  const offered = (await web.get(settings, cookie)).body.replaceAll("&amp;", "&");
  const read = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(offered)![1]!;
  const [, secret = ""] = /<b translate="no">([^<]+)<\/b>/.exec(offered)!;
  const totp = new TOTP({ secret: secret.replaceAll(" ", "") });
  const codeAt = (offset: number) =>
    totp.generate({ timestamp: performance.timeOrigin + performance.now() + offset });
  const offer = { tajemnica: read("tajemnica"), kod: codeAt(0) };
  expect((await web.post(settings, { ...offer, haslo: "nie to" }, cookie)).status).toBe(422);
  expect((await web.post(settings, { ...offer, tajemnica: "x", haslo: demoPassword }, cookie)).status).toBe(
    422,
  );
  expect((await web.post(settings, { ...offer, haslo: demoPassword }, cookie)).status).toBe(302);
  expect((await web.get(settings, cookie)).headers.get("Location")).toBe("/biuro/mykanow/ustawienia");
  const door = `/zaloguj/urzad?powrot=${encodeURIComponent(page)}`;
  const question = await web.post(door, { ...note, ...claim });
  expect([question.status, hidden(question.body)]).toEqual([422, ["wersja", "tytul", "tresc"]]);
  expect(question.body).toContain('name="konto.kod"');
  const entered = await web.post(door, { ...note, ...claim, "konto.kod": codeAt(30_000) });
  expect([entered.status, entered.headers.get("Location")]).toEqual([307, page]);
});

import { expect, it } from "vitest";
import { asSignIn } from "#db/scope.ts";
import { claimLink } from "#tenants/sign-in/index.ts";
import { demoAddress, demoResidentAddress } from "../../training/world/index.ts";
import { useWeb } from "../support/web.ts";

const web = useWeb();
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const ask = (email: string) => web.post("/zaloguj/haslo", { email });

/** The secret of the next link, as its mail would carry it. */
async function nextToken(): Promise<string> {
  const link = await asSignIn(claimLink);
  return link!.secret!.token;
}

it("answers an address with an account and one without in the same words", async () => {
  const [known, unknown] = [await ask(demoResidentAddress), await ask("nikt@example.org")];
  expect(known.status).toBe(200);
  const told = (body: string, email: string) => body.replaceAll(email, "?");
  expect(told(known.body, demoResidentAddress)).toBe(told(unknown.body, "nikt@example.org"));
  expect((await ask("to nie jest adres")).status).toBe(422);
  await nextToken();
});

it("tells nothing by the time it takes", async () => {
  const started = performance.now();
  await ask("nikt.wcale@example.org");
  expect(performance.now() - started).toBeGreaterThanOrEqual(299);
});

it("sets a new password by the link, once, and ends the sessions that were open", async () => {
  const cookie = await web.signInAs("mykanow", "handler");
  await ask(demoAddress("mykanow", "handler"));
  const token = await nextToken();
  const page = `/zaloguj/haslo/nowe?odnosnik=${token}`;
  expect(plain((await web.get(page)).body)).toContain(demoAddress("mykanow", "handler"));
  const short = await web.post(page, { odnosnik: token, haslo: "krótkie" });
  expect([short.status, plain(short.body)]).toEqual([422, expect.stringContaining("co najmniej 12 znaków")]);
  expect((await web.get("/biuro/mykanow", cookie)).status).toBe(200);
  const set = await web.post(page, { odnosnik: token, haslo: "wierzba nad Wartą 9" });
  expect(set.headers.get("Location")).toBe("/zaloguj/haslo/nowe?gotowe=urzad&powrot=%2Fbiuro");
  expect(set.headers.get("Set-Cookie")).toBeNull();
  expect((await web.get("/biuro/mykanow", cookie)).status).toBe(302);
  expect(plain((await web.get(page)).body)).toContain("Ten odnośnik już nie działa");
  const again = await web.post(page, { odnosnik: token, haslo: "wierzba nad Wartą 10" });
  expect(plain(again.body)).toContain("Ten odnośnik już nie działa");
  const fields = { "konto.email": demoAddress("mykanow", "handler"), "konto.haslo": "wierzba nad Wartą 9" };
  expect((await web.post("/zaloguj/urzad", fields)).status).toBe(302);
});

it("stops whoever fills other people's mailboxes", async () => {
  await Promise.all(Array.from({ length: 50 }, () => ask("kto-inny@example.org")));
  const order = await ask("kto-inny@example.org");
  expect([order.status, plain(order.body)]).toEqual([422, expect.stringContaining("Za dużo prób")]);
});

it("lets nobody shut a link's owner out by asking for links that never were", async () => {
  for (let turn = 0; turn < 20; turn += 1) {
    const guess = await web.get(`/zaloguj/haslo/nowe?odnosnik=zgaduje${turn}`);
    expect(plain(guess.body)).toContain("Ten odnośnik już nie działa");
  }
});

it("orders an account in the same words for an address with one and without, and leads on from the mail", async () => {
  const order = (email: string) =>
    web.post(`/rejestracja?powrot=${encodeURIComponent("/urzedy/mykanow")}`, {
      imie: "Jan",
      nazwisko: "Lis",
      email,
    });
  const [known, unknown] = [await order(demoResidentAddress), await order("jan.lis@example.org")];
  expect([known.status, plain(known.body)]).toEqual([200, expect.stringContaining("Sprawdź pocztę")]);
  const told = (body: string, email: string) => body.replaceAll(email, "?");
  expect(told(known.body, demoResidentAddress)).toBe(told(unknown.body, "jan.lis@example.org"));
  expect(await asSignIn(claimLink)).toMatchObject({ email: demoResidentAddress, secret: null });
  const token = await nextToken();
  const set = await web.post("/zaloguj/haslo/nowe", { odnosnik: token, haslo: "wierzba nad Wartą 9" });
  const ready = set.headers.get("Location")!;
  expect((await web.get(ready)).body).toContain("/zaloguj?powrot=%2Furzedy%2Fmykanow");
  expect((await order("jan lis")).status).toBe(422);
  const typed = { imie: "Ewa", nazwisko: "Lis", email: "ewa.lis@example.org" };
  const astray = `/moje-konto-zablokowano.zadzwon-700?${"'".repeat(300)}`;
  await web.post(`/rejestracja?powrot=${encodeURIComponent(astray)}`, typed);
  const other = await web.post("/zaloguj/haslo/nowe", {
    odnosnik: await nextToken(),
    haslo: "wierzba nad Wartą 9",
  });
  expect(other.headers.get("Location")).toBe("/zaloguj/haslo/nowe?gotowe=mieszkaniec&powrot=%2Fmoje");
  const endless = { imie: "J".repeat(101), nazwisko: "Lis", email: "jan.lis@example.org" };
  expect(plain((await web.post("/rejestracja", endless)).body)).toContain("do 100 znaków");
});

it("stops whoever opens accounts without end", async () => {
  const typed = { imie: "Jan", nazwisko: "Maj", email: "jan.maj@example.org" };
  await Promise.all(Array.from({ length: 50 }, () => web.post("/rejestracja", typed)));
  const opened = await web.post("/rejestracja", typed);
  expect([opened.status, plain(opened.body)]).toEqual([422, expect.stringContaining("Za dużo prób")]);
  expect(opened.body).toContain('value="jan.maj@example.org"');
});

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
  expect(set.headers.get("Location")).toBe("/zaloguj/haslo/nowe?gotowe=urzad");
  expect(set.headers.get("Set-Cookie")).toBeNull();
  expect((await web.get("/biuro/mykanow", cookie)).status).toBe(302);
  expect(plain((await web.get(page)).body)).toContain("Ten odnośnik już nie działa");
  const again = await web.post(page, { odnosnik: token, haslo: "wierzba nad Wartą 10" });
  expect(plain(again.body)).toContain("Ten odnośnik już nie działa");
  const fields = { "konto.email": demoAddress("mykanow", "handler"), "konto.haslo": "wierzba nad Wartą 9" };
  expect((await web.post("/zaloguj/urzad", fields)).status).toBe(302);
});

it("stops whoever fills other people's mailboxes", async () => {
  let order = await ask("kto-inny@example.org");
  for (let turn = 0; turn < 50; turn += 1) order = await ask("kto-inny@example.org");
  expect([order.status, plain(order.body)]).toEqual([422, expect.stringContaining("Za dużo prób")]);
});

it("lets nobody shut a link's owner out by asking for links that never were", async () => {
  for (let turn = 0; turn < 20; turn += 1) {
    const guess = await web.get(`/zaloguj/haslo/nowe?odnosnik=zgaduje${turn}`);
    expect(plain(guess.body)).toContain("Ten odnośnik już nie działa");
  }
});

it("stops whoever opens accounts without end", async () => {
  const typed = { imie: "Jan", nazwisko: "Maj", email: "jan.maj@example.org", haslo: "krótkie" };
  let opened = await web.post("/rejestracja", typed);
  expect(plain(opened.body)).toContain("co najmniej 12 znaków");
  for (let turn = 0; turn < 50; turn += 1) opened = await web.post("/rejestracja", typed);
  expect([opened.status, plain(opened.body)]).toEqual([422, expect.stringContaining("Za dużo prób")]);
  expect(opened.body).toContain('value="jan.maj@example.org"');
});

import { beforeAll, expect, it } from "vitest";
import { useWeb } from "../../support/web.ts";

const web = useWeb();
const register = "/biuro/mykanow/wplywy";
let registry: string;
let clerk: string;
const plain = (body: string) => body.replaceAll("\u00a0", " ").replaceAll("<!-- -->", "");

beforeAll(async () => {
  registry = await web.signInAs("mykanow", "registry");
  clerk = await web.signInAs("mykanow", "handler");
});

/** Registers a paper letter without a scan; answers where its page is. */
async function enter(sender: string): Promise<string> {
  const form = { nadawca: sender, tytul: "Zapytanie o drogę", rodzaj: "letter", zalaczniki: "0" };
  const { status, headers } = await web.post(`${register}/nowy`, form, registry);
  expect(status).toBe(302);
  return `${register}/${new URL(headers.get("Location")!, "http://x").searchParams.get("ostatnia")}`;
}

const corrected = {
  wersja: "1",
  nadawca: "Anna Wójcik",
  adres: "",
  "znak-nadawcy": "",
  "data-pisma": "",
  tytul: "Zapytanie o drogę",
  zalaczniki: "0",
  uwagi: "",
};

it("puts a mistyped sender right, says so in the register and shows the old name on the item's page", async () => {
  const item = await enter("Anna Wój");
  const page = await web.get(item, registry);
  expect(page.body).toContain(`href="${item}/poprawka"`);
  expect((await web.get(`${item}/poprawka`, registry)).body).toContain('value="Anna Wój"');
  const wrong = await web.post(`${item}/poprawka`, { ...corrected, tytul: "" }, registry);
  expect(wrong.status).toBe(422);
  expect(wrong.body).toContain('value="Anna Wójcik"');
  const done = await web.post(`${item}/poprawka`, corrected, registry);
  expect([done.status, done.headers.get("Location")]).toEqual([302, item]);
  const after = plain((await web.get(item, registry)).body);
  expect(after).toMatch(/Zmiany we wpisie.*Poprawiono wpis: .*<s>Anna Wój<\/s> → Anna Wójcik/s);
  expect(plain((await web.get(register, registry)).body)).toMatch(/Wpis poprawiono \d\d\.\d\d\.\d{4}\./);
});

it("shows an annulled entry struck through, with the reason, and no way to act on it", async () => {
  const item = await enter("Zdzisław Dwukrotny");
  const empty = await web.post(`${item}/anulowanie`, { wersja: "1", powod: "" }, registry);
  expect(empty.status).toBe(422);
  const form = { wersja: "1", powod: "Zarejestrowano drugi raz" };
  expect((await web.post(`${item}/anulowanie`, form, registry)).status).toBe(302);
  const list = plain((await web.get(register, registry)).body);
  expect(list).toMatch(/<s>Zdzisław Dwukrotny<\/s>/);
  expect(list).toMatch(/Wpis anulowano \d\d\.\d\d\.\d{4}: Zarejestrowano drugi raz\./);
  const page = plain((await web.get(item, registry)).body);
  expect(page).toContain("wpis anulowany");
  for (const step of ["poprawka", "anulowanie", "skan", "bez-sprawy", "dekretacja"])
    expect(page).not.toContain(`href="${item}/${step}"`);
  expect((await web.get(`${item}/anulowanie`, registry)).status).toBe(404);
});

it("says that there is no scan until one is added, and takes nothing but a scan", async () => {
  const item = await enter("Jan Bezskanowy");
  expect(plain((await web.get(item, registry)).body)).toMatch(/Odwzorowanie<\/dt><dd[^>]*>nie ma</);
  const choice = { wersja: "1", odwzorowanie: "first-page" };
  const text = new File(["zwykły tekst"], "notatka.txt");
  const refused = await web.post(`${item}/skan`, { ...choice, skany: text }, registry);
  expect(refused.status).toBe(422);
  expect(plain(refused.body)).toContain("Plik notatka.txt to nie skan");
  expect(refused.body).toMatch(/<option value="first-page" selected/);
  const pdf = new File(["%PDF-1.4\n%âãÏÓ\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF"], "pismo.pdf");
  expect((await web.post(`${item}/skan`, { ...choice, skany: pdf }, registry)).status).toBe(302);
  const page = plain((await web.get(item, registry)).body);
  expect(page).toMatch(/Odwzorowanie<\/dt><dd[^>]*>tylko pierwsza strona</);
  expect(page).toContain("pismo.pdf");
});

it.each([
  "poprawka",
  "anulowanie",
  "skan",
])("gives %s to those who register, and to nobody else", async (step) => {
  const item = await enter("Ktoś");
  expect((await web.get(`${item}/${step}`, registry)).status).toBe(200);
  expect((await web.get(`${item}/${step}`, clerk)).status).toBe(403);
});

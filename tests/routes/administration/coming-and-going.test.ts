import { Temporal } from "temporal-polyfill";
import { beforeAll, expect, it } from "vitest";
import { useWeb } from "../../support/web.ts";

const web = useWeb();
const office = "/biuro/mykanow/urzad";
const plain = (text: string) => text.replaceAll("\u00a0", " ").replaceAll("<!-- -->", "");
const today = Temporal.Now.plainDateISO("Europe/Warsaw");
const soon = today.add({ days: 20 }).toString();
let admin: string;
let unit: string;

beforeAll(async () => {
  admin = await web.signInAs("mykanow", "administrator");
  const [row] = await web.admin<{ id: string }>(
    "select id from units where symbol = 'Or' and tenant_id = (select id from tenants where slug = 'mykanow')",
  );
  unit = row!.id;
});

const post = (path: string, fields: Record<string, string>) => web.post(`${office}/${path}`, fields, admin);
const see = async (path: string) => plain((await web.get(`${office}/${path}`, admin)).body);

/** Hires somebody by the form; answers the way to her page. */
async function hire(name: string, from: string, change: Record<string, string> = {}): Promise<string> {
  const email = `${name.toLowerCase()}.powrot@mykanow.e-powiat.invalid`;
  const person = { imie: name, nazwisko: "Powrót", stanowisko: "inspektor", email, komorka: unit };
  const rights = { role: "clerk", zakres: "zadania referatu" };
  const answer = await post("osoby/nowa", { ...person, ...rights, od: from, ...change });
  expect(answer.status).toBe(302);
  return answer.headers.get("Location")!.slice(`${office}/`.length).replace(/\?.*/, "");
}

it("gives no rights to somebody who left, says how she returns, and takes her back by the same form", async () => {
  const page = await hire("Anna", "2026-01-01");
  const yesterday = today.subtract({ days: 1 }).toString();
  expect((await post(`${page}/odejscie`, { dzien: yesterday })).status).toBe(302);
  const granted = await post(`${page}/rola`, { rola: "head", od: today.toString() });
  expect([granted.status, plain(granted.body)]).toEqual([422, expect.stringContaining("już nie pracuje")]);
  expect(await see(page)).toContain("Ta osoba wraca?");
  expect(await hire("Anna", today.toString(), { stanowisko: "główny specjalista" })).toBe(page);
  const back = await see(page);
  expect(back).toContain("główny specjalista");
  expect(back).toContain("Odbierz rolę");
  expect(back).not.toContain("Ta osoba wraca?");
});

it("takes back a role that begins later, and calls off work that hasn't begun", async () => {
  const page = await hire("Beata", soon);
  expect(await see(page)).toContain("Odwołaj zatrudnienie");
  expect(await see(`${page}/odebranie-roli`)).toContain("prowadzący sprawy");
  const revoked = await post(`${page}/odebranie-roli`, { rola: "clerk", od: today.toString() });
  expect(revoked.status).toBe(302);
  expect(await see(`${page}/odebranie-roli`)).toContain("nie ma żadnej roli");
  expect((await post(`${page}/odejscie`, { dzien: today.toString() })).status).toBe(302);
  expect(await see(page)).toContain("odwołane, zanim się zaczęło");
  expect(await see("osoby")).toContain("odwołano przed początkiem");
});

it("offers only roles that let one do something", async () => {
  const form = await see("osoby/nowa");
  expect(form).toContain("archiwista");
  expect(form).not.toContain("audytor");
});

it("shows the office's own telephone where its coordinator has only e-mail, and nobody once she has ended", async () => {
  const ofMykanow = "tenant_id = (select id from tenants where slug = 'mykanow')";
  await web.admin(`update office_profiles set phone = '34 328 80 19' where ${ofMykanow}`);
  const statement = async () =>
    plain((await web.get("/deklaracja-dostepnosci", "urzad=mykanow")).body).replaceAll(/<[^>]*>/g, "");
  const coordinator = { rodzaj: "dostepnosc", osoba: "Adam Sowa", email: "dostepnosc@mykanow.pl" };
  expect((await post("dane/osoba-do-kontaktu", { ...coordinator, od: "2026-01-01" })).status).toBe(302);
  for (const text of ["Adam Sowa", "dostepnosc@mykanow.pl", "34 328 80 19"])
    expect(await statement()).toContain(text);
  const end = "dane/osoba-do-kontaktu/koniec?rodzaj=dostepnosc";
  expect(await see(end)).toContain("Adam Sowa");
  const early = await post(end, { dzien: "2025-12-31" });
  expect(plain(early.body)).toContain("nie wcześniejszy");
  const ended = await post(end, { dzien: today.subtract({ days: 1 }).toString() });
  expect(ended.status).toBe(302);
  expect(await statement()).not.toContain("Adam Sowa");
});

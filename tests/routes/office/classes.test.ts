import { beforeAll, expect, it } from "vitest";
import { useWeb } from "../../support/web.ts";

const web = useWeb();
const list = "/biuro/mykanow/jrwa";
const confirmation = `${list}/0343/potwierdzenie`;
let clerk: string;
let keeper: string;

beforeAll(async () => {
  clerk = await web.signInAs("mykanow", "handler");
  keeper = await web.signInAs("mykanow", "administrator");
});

const read = async (address: string, cookie: string) => {
  const { status, body } = await web.get(address, cookie);
  expect(status, address).toBe(200);
  return body.replaceAll("\u00a0", " ").replace(/<!-- -->/g, "");
};
const stateOf = async (symbol: string) => {
  const [row] = await web.admin<{ category: string; confirmed: boolean }>(
    `select category, confirmed_at is not null as confirmed from jrwa_classes
     where symbol = $1 and tenant_id = (select id from tenants where slug = 'mykanow')`,
    [symbol],
  );
  return row;
};

/** A letter that was assigned to the clerk; its id. */
async function layOnDesk(): Promise<string> {
  const letter = { nadawca: "Jan Kowalczyk", tytul: "Kontrola zarządcza", zalaczniki: "0" };
  await web.post("/biuro/mykanow/wplywy/nowy", letter, await web.signInAs("mykanow", "registry"));
  const [item] = await web.admin<{ id: string }>("select id from incoming_items where title = $1", [
    letter.tytul,
  ]);
  const [person] = await web.admin<{ id: string }>(
    `select id from people where email like 'inspektor@%'
     and tenant_id = (select id from tenants where slug = 'mykanow')`,
  );
  const order = { wersja: "1", prowadzi: `osoba:${person!.id}`, "mimo-nieobecnosci": "tak" };
  const chief = await web.signInAs("mykanow", "chief");
  const assigned = await web.post(`/biuro/mykanow/wplywy/${item!.id}/dekretacja`, order, chief);
  expect(assigned.status).toBe(302);
  return item!.id;
}

it("shows the main classes, a branch with the way to it, and hits by words", async () => {
  const main = await read(list, clerk);
  expect(main).toContain("ZARZĄDZANIE GMINĄ");
  expect(main).toContain("załącznika nr 2");
  expect(main).not.toContain("Dodaj klasę");
  const branch = await read(`${list}?szukaj=613`, clerk);
  expect(branch).toContain(`href="${list}?szukaj=61"`);
  expect(branch).toContain("6131");
  expect(await read(`${list}?szukaj=usuwanie%20drzew`, clerk)).toContain("6131");
  expect(await read(`${list}?szukaj=nieistniej%C4%85ca`, clerk)).toContain("Nic nie pasuje");
});

it("tells a clerk whom to ask for a confirmation, and takes none from her", async () => {
  const page = await read(confirmation, clerk);
  expect(page).toContain("nikt jeszcze nie potwierdził");
  expect(page).toContain("sekretarz gminy");
  expect(page).not.toContain('<form method="post" action="/biuro/mykanow/jrwa');
  expect((await web.post(confirmation, {}, clerk)).status).toBe(403);
  expect((await web.get(`${list}/nowa`, clerk)).status).toBe(403);
  expect(
    (await web.post(`${list}/nowa`, { symbol: "6139", tytul: "X", od: "2026-11-20" }, clerk)).status,
  ).toBe(403);
  expect(await stateOf("0343")).toMatchObject({ confirmed: false });
});

it("leads from a refused case opening to the class and who confirms it, and opens the case afterwards", async () => {
  const opening = `/biuro/mykanow/wplywy/${await layOnDesk()}/sprawa`;
  const form = { wersja: "2", klasa: "0343", tytul: "Kontrola", termin: "case" };
  const refused = await web.post(opening, form, clerk);
  expect(refused.status).toBe(422);
  expect(refused.body).toContain(`href="${confirmation}"`);
  const confirmed = await web.post(confirmation, { kategoria: "BE10" }, keeper);
  expect(confirmed.status).toBe(302);
  expect(await read(confirmed.headers.get("Location")!, keeper)).toContain("Klasa 0343 jest potwierdzona");
  expect(await stateOf("0343")).toEqual({ category: "BE10", confirmed: true });
  expect((await web.post(opening, form, clerk)).status).toBe(302);
});

it("refuses a category that is none, and a class that isn't in the list", async () => {
  const wrong = await web.post(`${list}/6180/potwierdzenie`, { kategoria: "pięć lat" }, keeper);
  expect([wrong.status, wrong.body]).toEqual([422, expect.stringContaining("Wpisz kategorię")]);
  for (const symbol of ["99", "abc", "%25"]) {
    const address = `${list}/${symbol}/potwierdzenie`;
    expect((await web.get(address, keeper)).status).toBe(404);
    expect((await web.post(address, {}, keeper)).status).toBe(404);
  }
});

it("adds a class of the office's own, once", async () => {
  const form = { symbol: "6139", tytul: "Opłaty za odpady", kategoria: "B5", opis: "", od: "2026-11-20" };
  const added = await web.post(`${list}/nowa`, form, keeper);
  expect(added.status).toBe(302);
  const page = await read(added.headers.get("Location")!, keeper);
  expect(page).toContain("Opłaty za odpady");
  expect(page).toMatch(/dodana \d\d\.\d\d\.20\d\d, /);
  const again = await web.post(`${list}/nowa`, form, keeper);
  expect([again.status, again.body]).toEqual([422, expect.stringContaining("Wpisz wolny")]);
  const dayless = await web.post(`${list}/nowa`, { ...form, symbol: "6138", od: "" }, keeper);
  expect([dayless.status, dayless.body]).toEqual([422, expect.stringContaining("Podaj dzień")]);
});

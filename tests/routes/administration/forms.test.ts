import { beforeAll, describe, expect, it } from "vitest";
import { demoAddress } from "../../../training/world/index.ts";
import { type Fields, useWeb } from "../../support/web.ts";

const web = useWeb();
let admin: string;
let unit: string;
let person: string;
const office = "/biuro/mykanow/urzad";
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const ofMykanow = "(select id from tenants where slug = 'mykanow')";

beforeAll(async () => {
  admin = await web.signInAs("mykanow", "administrator");
  [unit] = await ids(`select id from units where tenant_id = ${ofMykanow} and symbol = 'Or'`);
  [person] = await ids(`select id from people where email = '${demoAddress("mykanow", "handler")}'`);
});

async function ids(query: string): Promise<[string]> {
  const [row] = await web.admin<{ id: string }>(query);
  return [row!.id];
}

const jan = {
  imie: "Jan",
  nazwisko: "Nowy",
  stanowisko: "inspektor",
  email: "jan.nowy@mykanow.e-powiat.invalid",
  od: "2026-01-01",
  role: ["clerk", "registry"],
  zakres: "zadania referatu",
};

describe("says what to repair, and keeps what was typed:", () => {
  const faulty: readonly (readonly [string, string, () => Fields, RegExp])[] = [
    [
      "a person without a name",
      "osoby/nowa",
      () => ({ ...jan, komorka: unit, imie: "" }),
      /Wpisz imię i nazwisko/,
    ],
    [
      "an address that is none",
      "osoby/nowa",
      () => ({ ...jan, komorka: unit, email: "jan" }),
      /Wpisz adres e-mail/,
    ],
    ["no unit", "osoby/nowa", () => ({ ...jan, komorka: "x" }), /Wybierz komórkę z listy/],
    ["no day", "osoby/nowa", () => ({ ...jan, komorka: unit, od: "wczoraj" }), /Podaj dzień/],
    ["no role", `osoby/:person/rola`, () => ({ od: "2026-01-01" }), /Wybierz rolę/],
    [
      "a role held",
      `osoby/:person/rola`,
      () => ({ rola: "clerk", od: "2026-05-01" }),
      /ma już wtedy tę rolę/,
    ],
    [
      "a role not held",
      `osoby/:person/odebranie-roli`,
      () => ({ rola: "head", od: "2126-05-01" }),
      /nie ma tej roli/,
    ],
    [
      "a right taken back from a day that is past",
      `osoby/:person/odebranie-roli`,
      () => ({ rola: "clerk", od: "2026-05-01" }),
      /nie wcześniejszy niż dziś/,
    ],
    [
      "no extent",
      `osoby/:person/upowaznienie`,
      () => ({ rodzaj: "signing", od: "2026-05-01" }),
      /co obejmuje/,
    ],
    [
      "an authorisation not held",
      `osoby/:person/cofniecie-upowaznienia`,
      () => ({ rodzaj: "signing", od: "2126-05-01" }),
      /nie ma tego upoważnienia/,
    ],
    [
      "a last day before the first",
      `osoby/:person/odejscie`,
      () => ({ dzien: "2001-01-01" }),
      /pierwszy dzień pracy/,
    ],
    [
      "a symbol another unit bears",
      "komorki/nowa",
      () => ({ symbol: "Or", nazwa: "X", od: "2026-06-01" }),
      /w 2026 roku inna/,
    ],
    [
      "a symbol with a space",
      "komorki/nowa",
      () => ({ symbol: "O r", nazwa: "X", od: "2026-06-01" }),
      /z liter i cyfr/,
    ],
    [
      "a unit without a name",
      "komorki/nowa",
      () => ({ symbol: "Zz", od: "2026-06-01" }),
      /Wpisz nazwę komórki/,
    ],
    [
      "nobody to substitute",
      "zastepstwa/nowe",
      () => ({ od: "2026-12-01", do: "2026-12-02" }),
      /Wybierz osobę z listy/,
    ],
    [
      "oneself as substitute",
      "zastepstwa/nowe",
      () => ({ nieobecna: person, zastepuje: person, od: "2026-12-01", do: "2026-12-02" }),
      /dwie różne osoby/,
    ],
    ["a postcode that is none", "dane/kontakt", () => ({ kod: "42" }), /Wpisz kod pocztowy/],
    [
      "a contact nobody can reach",
      "dane/osoba-do-kontaktu",
      () => ({ osoba: "Zofia Kos", od: "2026-01-01" }),
      /e-mail albo telefon/,
    ],
  ];
  it.each(faulty)("%s", async (_name, path, fields, sentence) => {
    const typed = fields();
    const { status, body } = await web.post(`${office}/${path.replace(":person", person)}`, typed, admin);
    expect(status).toBe(422);
    expect(plain(body)).toMatch(sentence);
    for (const value of [typed.nazwisko, typed.symbol, typed.osoba])
      if (value) expect(body).toContain(`value="${value}"`);
  });
});

it("hires a person with what was ticked, and shows that her invitation is on its way", async () => {
  const answer = await web.post(`${office}/osoby/nowa`, { ...jan, komorka: unit }, admin);
  expect(answer.status).toBe(302);
  const { body } = await web.get(answer.headers.get("Location")!, admin);
  const shown = plain(body);
  expect(shown).toContain("Wysyłamy zaproszenie na adres jan.nowy@mykanow.e-powiat.invalid");
  for (const fact of ["prowadzący sprawy", "kancelaria", "zadania referatu", "zaproszenie czeka na wysłanie"])
    expect(shown).toContain(fact);
  const twice = await web.post(`${office}/osoby/nowa`, { ...jan, komorka: unit }, admin);
  expect(plain(twice.body)).toContain("Ta osoba już jest na liście");
});

it("shows residents whom to write to about their data, once the office has named her", async () => {
  const card = "/urzedy/mykanow/uslugi/drzewo-zezwolenie";
  const chosen = "urzad=mykanow";
  await web.admin(`delete from office_contacts where tenant_id = ${ofMykanow}`);
  expect(plain((await web.get(card)).body)).toContain("urząd jeszcze go nie podał");
  expect(plain((await web.get("/prywatnosc", chosen)).body)).toContain("jeszcze go nie podał");
  const from = "2026-01-01";
  const officer = { rodzaj: "ochrona-danych", osoba: "Zofia Kos", email: "iod@mykanow.pl", od: from };
  const coordinator = { rodzaj: "dostepnosc", osoba: "Adam Sowa", telefon: "34 328 80 19", od: from };
  for (const contact of [officer, coordinator])
    expect((await web.post(`${office}/dane/osoba-do-kontaktu`, contact, admin)).status).toBe(302);
  for (const page of [card, "/prywatnosc"]) {
    const shown = plain((await web.get(page, chosen)).body);
    expect(shown).toContain("Zofia Kos");
    expect(shown).toContain('href="mailto:iod@mykanow.pl"');
  }
  expect(plain((await web.get("/deklaracja-dostepnosci", chosen)).body)).toContain("Adam Sowa");
  expect(plain((await web.get("/prywatnosc")).body)).toContain("Wybierz gminę");
});

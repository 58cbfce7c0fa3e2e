import type { Page } from "playwright";
import { Temporal } from "temporal-polyfill";
import { beforeAll, expect, it } from "vitest";
import { itemOf } from "../../training/world/file-online.ts";
import type { DemoOffice } from "../../training/world/found-county.ts";
import { demoPassword, demoResidentAddress } from "../../training/world/index.ts";
import { type PlannedLetter, sendLetter } from "../../training/world/stories/send-letter.ts";
import { assignDown, openFrom, type Way } from "../../training/world/stories/take-in.ts";
import { useBrowser } from "../support/browser.ts";
import { findDemoOffice } from "../support/demo-office.ts";
import { enterOffice } from "../support/walk-office.ts";
import {
  collectLetter,
  fillForm,
  follow,
  press,
  readText,
  type TypedPages,
} from "../support/walk-resident.ts";
import { useApp } from "../support/world.ts";

const { app } = useApp();
const browser = useBrowser();
const county = "powiat-czestochowski";
let office: DemoOffice;
beforeAll(async () => {
  office = await findDemoOffice(county);
});

const you = {
  applicant: { "applicant-kind": "person", "first-name": "Anna", "last-name": "Wójcik" },
  "applicant-address": {
    "address.street": "Polna",
    "address.house": "12",
    "address.postcode": "42-233",
    "address.town": "Mykanów",
    "correspondence-same": "yes",
  },
  "applicant-contact": { phone: "500 000 000" },
  attorney: { "acts-through": "self" },
};

/** Anna, without JavaScript, signed in and confirmed by the demo trusted profile. */
async function openAsAnna(): Promise<{ page: Page; faults: string[] }> {
  const opened = await browser.open(app().origin, { javaScriptEnabled: false });
  const { page } = opened;
  await page.goto("/zaloguj?powrot=%2Fprofil-zaufany");
  await page.getByLabel("Adres e-mail").fill(demoResidentAddress);
  await page.getByLabel("Hasło").fill(demoPassword);
  await press(page, "Zaloguj się");
  await press(page, "Przejdź do profilu zaufanego");
  await press(page, "Jestem: Anna Wójcik");
  await page.waitForURL("**/moje");
  return opened;
}

/** Files an application; answers its register number. */
async function file(page: Page, service: string, typed: TypedPages): Promise<string> {
  await page.goto(`/urzedy/${county}/uslugi/${service}`);
  await press(page, "Złóż wniosek online");
  await fillForm(page, typed);
  await press(page, "Wyślij do urzędu");
  await page.getByText("Wniosek złożony").waitFor();
  return /RPW\.\d+\.\d{4}/.exec(await readText(page, "main"))![0];
}

/** What the office does in between is shown elsewhere; here its commands do it. */
async function takeIn(rpw: string, way: Omit<Way, "assigned" | "handedOn">, jrwa: string, title: string) {
  const itemId = await itemOf(office, rpw);
  const now = Temporal.Now.instant();
  for await (const _ of assignDown(office, itemId, { ...way, assigned: now, handedOn: now }));
  return openFrom(office, way.handler, itemId, jrwa, title);
}

async function send(letter: Omit<PlannedLetter, "moments">): Promise<void> {
  const now = Temporal.Now.instant();
  for await (const _ of sendLetter(office, { ...letter, moments: Array.from({ length: 5 }, () => now) }));
}

it("registers a vehicle from Poland by a decision that its owner collects", { timeout: 90_000 }, async () => {
  const { page, faults } = await openAsAnna();
  const rpw = await file(page, "pojazd-rejestracja-krajowy", {
    ...you,
    "co-owners-page": { "has-co-owners": "no" },
    vehicle: {
      "vehicle-kind": "car",
      make: "Skoda",
      model: "kombi",
      "production-year": "2018",
      vin: "TMBJJ7NE8J0123456",
      "current-plate": "SCZ 12345",
    },
    acquisition: {
      "acquired-by": "sale",
      "acquired-on.day": "9",
      "acquired-on.month": "11",
      "acquired-on.year": "2026",
    },
    plates: { "keep-plates": "yes" },
    files: { "ownership-proof": "umowa.txt", "registration-certificate": "dowod.txt" },
  });
  const mark = await takeIn(
    rpw,
    { manager: "manager", handler: "handler" },
    "5410",
    "Rejestracja pojazdu Skoda",
  );
  await send({ mark, template: "vehicle-registration", fields: {}, author: "handler", approver: "manager" });
  expect(await collectLetter(page, mark)).toMatch(/Odwołanie możesz złożyć do/);
  await page.goto("/moje");
  expect(await readText(page, "main")).toContain(mark);
  expect(faults).toEqual([]);
});

it("sells an extract from the land register: order, fee, payment, delivery", {
  timeout: 90_000,
}, async () => {
  const { page, faults } = await openAsAnna();
  const rpw = await file(page, "egib-wypis-wyrys", {
    ...you,
    objects: {
      "objects.0.gmina": "mykanow",
      "objects.0.parcel.precinct": "Borowno",
      "objects.0.parcel.number": "214/3",
    },
    document: {
      document: "extract",
      "personal-data": "with",
      purpose: "information",
      "copy-form": "electronic",
    },
    "interest-page": { interest: "owner" },
    delivery: { "delivery-electronic": "account" },
  });
  const mark = await takeIn(
    rpw,
    { manager: "geodesy", handler: "geodesy" },
    "6621",
    "Wypis z rejestru gruntów",
  );
  const desk = { mark, author: "geodesy", approver: "chief" } as const;
  const fields = {
    items: ["wypis z rejestru gruntów, postać elektroniczna: 1 × 40,00 zł"],
    total: "40,00",
    account: "rachunek pokazowy, Starostwo Powiatowe w Częstochowie",
  };
  await send({ ...desk, template: "extract-fee", fields });
  await collectLetter(page, mark);

  const clerk = await browser.open(app().origin);
  await enterOffice(clerk.page, county, "geodesy");
  await clerk.page.goto(`/biuro/${county}/sprawy/${encodeURIComponent(mark)}`);
  await clerk.page.getByRole("link", { name: "Odnotuj wpłatę" }).click();
  expect(await readText(clerk.page, "main")).toContain("40,00 zł");
  await clerk.page.getByLabel("Skąd wiesz").fill("wyciąg nr 214");
  await clerk.page.getByRole("button", { name: "Odnotuj wpłatę" }).click();
  await clerk.page.getByText("zapłacona").waitFor();

  const enclosures = ["Wypis z rejestru gruntów"];
  await send({ ...desk, template: "extract-delivery", fields: {}, enclosures });
  expect(await collectLetter(page, mark)).toContain("są w załącznikach");
  const extract = page.getByRole("link", { name: /Pobierz Wypis z rejestru gruntów\.pdf/ });
  const download = await page.request.get((await extract.getAttribute("href"))!);
  expect(download.headers()["content-disposition"]).toContain("Wypis%20z%20rejestru");
  expect((await download.body()).subarray(0, 5).toString()).toBe("%PDF-");
  await page.goto("/moje");
  await follow(page.getByRole("link", { name: /wypis/i }).first());
  expect(await readText(page, "main")).not.toContain("gdy założymy sprawę");
  expect([...faults, ...clerk.faults]).toEqual([]);
});

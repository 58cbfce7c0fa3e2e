import type { Page } from "playwright";
import { afterAll, expect, it } from "vitest";
import { readEml } from "#app/http/read-eml.ts";
import { useBrowser } from "../support/browser.ts";
import { startSmtp } from "../support/smtp.ts";
import {
  assignTo,
  consent,
  draftDecision,
  enterOffice,
  handOver,
  openCase,
  openItem,
  saveFields,
  sendBack,
} from "../support/walk-office.ts";
import {
  choose,
  collectLetter,
  fillForm,
  follow,
  type Newcomer,
  press,
  proveIdentity,
  readText,
  signUp,
} from "../support/walk-resident.ts";
import { useApp } from "../support/world.ts";

const smtp = await startSmtp();
const { app } = useApp({ SMTP_URL: smtp.url });
const browser = useBrowser();
afterAll(() => smtp.stop());

const office = "mykanow";
const faults: string[] = [];

async function openAs(part: Parameters<typeof enterOffice>[2]): Promise<Page> {
  const opened = await browser.open(app().origin);
  await enterOffice(opened.page, office, part);
  opened.page.once("close", () => faults.push(...opened.faults));
  return opened.page;
}

/** Waits for a mail that a person got, by a part of its subject; answers its text. */
async function waitForMail(address: string, subject: string): Promise<string> {
  const find = () =>
    smtp.taken
      .filter(({ recipients }) => recipients.includes(address))
      .map(({ raw }) => readEml(Buffer.from(raw)))
      .find((mail) => mail.subject.replace(/\s+/g, " ").includes(subject));
  await expect.poll(find, { timeout: 15_000, message: `${subject} for ${address}` }).toBeDefined();
  return find()!.text;
}

/** The link by which a newcomer sets the password of her account. */
async function findLink({ email }: Newcomer): Promise<string> {
  const text = await waitForMail(email, "Dokończ zakładanie konta");
  return /\/zaloguj\/haslo\/nowe\?\S+/.exec(text)![0];
}

const treeForm = ({ firstName, lastName }: Newcomer) => ({
  applicant: { "applicant-kind": "person", "first-name": firstName, "last-name": lastName },
  "applicant-address": {
    "address.street": "Lipowa",
    "address.house": "7",
    "address.postcode": "42-233",
    "address.town": "Borowno",
    "correspondence-same": "yes",
  },
  "applicant-contact": { phone: "500 000 000" },
  attorney: { "acts-through": "self" },
  property: { "parcel.precinct": "Borowno", "parcel.number": "214/3", "property-place": "Borowno, Lipowa 7" },
  title: { "title-kind": "owner", "title-document": "księga wieczysta", "title-declaration": "yes" },
  what: { removal: "trees" },
  "trees-page": {
    "trees.0.species": "lipa drobnolistna",
    "trees.0.circumference": "142",
    "trees.0.tree-place": "przy domu, od strony drogi",
  },
  reason: {
    reason: "Po wichurze złamał się konar. Drzewo zagraża domowi.",
    "planned-on.day": "15",
    "planned-on.month": "2",
    "planned-on.year": "2027",
    "for-business": "no",
  },
  replanting: { replants: "no" },
  files: { "site-drawing": "rysunek.txt" },
});

/** A resident files an application for a tree; answers its register number. */
async function fileTree(page: Page, newcomer: Newcomer): Promise<string> {
  await page.goto("/");
  await press(page, "Mykanów");
  await follow(page.locator('a[href$="/uslugi/drzewo-zezwolenie"]').first());
  await press(page, "Złóż wniosek online");
  await signUp(page, newcomer, () => findLink(newcomer));
  if (page.url().includes("/uslugi/")) await press(page, "Złóż wniosek online");
  expect(await readText(page, "h1")).toBe("Wniosek o zezwolenie na usunięcie drzew lub krzewów");
  await fillForm(page, treeForm(newcomer));
  expect(await readText(page, "h1")).toBe("Sprawdź i wyślij");
  expect(await readText(page, "main")).toContain("lipa drobnolistna");
  expect(await readText(page, "main")).toContain("rysunek.txt");
  await follow(page.getByRole("link", { name: "Potwierdź i wróć" }));
  await proveIdentity(page, newcomer);
  expect(await readText(page, "h1")).toBe("Sprawdź i wyślij");
  await press(page, "Wyślij do urzędu");
  await page.getByText("Wniosek złożony").waitFor();
  const receipt = await readText(page, "main");
  const [rpw] = /RPW\.\d+\.\d{4}/.exec(receipt) ?? [];
  expect(rpw, receipt).toBeDefined();
  await waitForMail(newcomer.email, `Przyjęliśmy wniosek ${rpw}`);
  return rpw!;
}

/** The head of the office and the head of the unit send the item to its handler. */
async function assignDown(rpw: string): Promise<void> {
  const chief = await openAs("chief");
  await openItem(chief, "Do dekretacji", rpw);
  await assignTo(chief, "Dekretuj", "Referat Ochrony Środowiska i Rolnictwa");
  await chief.close();
  const manager = await openAs("manager");
  await openItem(manager, "Do dekretacji", rpw);
  await assignTo(manager, "Przekaż dalej", /\binspektor, OŚ/);
  await manager.close();
}

const inThreeMonths = new Date(Date.now() + 90 * 24 * 3_600_000).toISOString().slice(0, 10);
const findings = {
  "Data oględzin": "2026-11-20",
  "Ustalenia z oględzin": "Drzewo ma dwie dziuple i posusz w koronie; gniazd nie stwierdzono.",
  "Ocena prawna": "Stan drzewa zagraża bezpieczeństwu ludzi, co uzasadnia zezwolenie.",
  "Termin usunięcia": inThreeMonths,
  "Dlaczego nie nalicza się opłaty": "Art. 86 ust. 1 pkt 4: drzewo zagraża bezpieczeństwu ludzi.",
};

/** The head of the unit lets an unfinished letter through; the signature stops it, and the chief sends it back. */
async function refuseUnfinished(document: string): Promise<void> {
  const manager = await openAs("manager");
  await consent(manager, document);
  await manager.close();
  const chief = await openAs("chief");
  await chief.goto(`${document}/podpis`);
  expect(await readText(chief, "main")).toMatch(/Brakuje \d+\. Zwróć pismo do uzupełnienia\./);
  await chief.getByRole("button", { name: /^Podpisz wersję/ }).click({ force: true });
  await chief
    .getByText(/Uzupełnij/)
    .first()
    .waitFor();
  await chief.goto(document);
  await sendBack(chief, "Uzupełnij oględziny.");
  await chief.close();
}

/** Consent, signature and dispatch. */
async function sendOut(mark: string, document: string): Promise<void> {
  const manager = await openAs("manager");
  await consent(manager, document);
  await manager.close();
  const chief = await openAs("chief");
  await chief.goto(document);
  await follow(chief.getByRole("link", { name: "Podpisz…" }));
  await chief.getByRole("button", { name: /^Podpisz wersję/ }).click();
  await chief.getByText("do wysłania").first().waitFor();
  await chief.close();
  const registry = await openAs("registry");
  await registry.goto(`/biuro/${office}/do-wyslania`);
  await follow(registry.getByRole("row", { name: mark }).getByRole("link").first());
  await registry.getByRole("button", { name: "Wyślij", exact: true }).click();
  await registry.getByText(/Wysłane, numer w.rejestrze/).waitFor();
  await registry.close();
}

/** The resident signs for the decision, reads it and appeals against it. */
async function collectAndAppeal(page: Page, mark: string): Promise<string> {
  const opened = await collectLetter(page, mark);
  expect(opened).toContain(mark);
  expect(opened).toMatch(/Odwołanie możesz złożyć do \d+ \S+ \d{4} włącznie/);
  await press(page, "Odwołaj się");
  await fillForm(page, {
    decision: { dissatisfaction: "yes" },
    grounds: { demands: "Proszę o dłuższy termin.", grounds: "W lutym trwa odlot ptaków." },
  });
  await press(page, "Wyślij do urzędu");
  await page.getByText("Odwołanie złożone").waitFor();
  const [rpw] = /RPW\.\d+\.\d{4}/.exec(await readText(page, "main")) ?? [];
  return rpw!;
}

it("takes a tree from the resident's application to her appeal, returned once on its way", {
  timeout: 180_000,
}, async () => {
  const maria: Newcomer = {
    firstName: "Maria",
    lastName: "Nowacka",
    email: "maria@example.org",
    pesel: "70010112345",
  };
  const resident = await browser.open(app().origin);
  const rpw = await fileTree(resident.page, maria);
  const registry = await openAs("registry");
  await openItem(registry, "Rejestr wpływów", rpw);
  expect(await readText(registry, "main")).toContain("Maria Nowacka");
  await registry.close();
  await assignDown(rpw);
  const handler = await openAs("handler");
  const mark = await openCase(handler, rpw);
  await resident.page.goto("/moje");
  expect(await readText(resident.page, "main")).toContain(mark);
  await draftDecision(handler);
  const document = new URL(handler.url()).pathname;
  expect(await readText(handler, "main")).toContain("Bez tego nie da się podpisać");
  expect(await readText(handler, "main")).toContain("214/3");
  await handOver(handler);
  await handler.getByText("do akceptacji").first().waitFor();
  await refuseUnfinished(document);
  await handler.goto(document);
  await choose(handler.getByRole("radio", { name: "nie nalicza się opłaty" }));
  await saveFields(handler, findings);
  await handler.getByText("Niczego nie brakuje").first().waitFor();
  await handOver(handler);
  await handler.getByText("do akceptacji").first().waitFor();

  const manager = await openAs("manager");
  await manager.goto(document);
  await sendBack(manager, "Dopisz, co ustalono o gniazdach.");
  await manager.close();
  await handler.goto(document);
  await handler.getByText("Dopisz, co ustalono o gniazdach.").waitFor();
  await saveFields(handler, {
    "Ustalenia z oględzin": "Dwie dziuple, posusz; gniazd szpaków nie stwierdzono.",
  });
  await handOver(handler);
  await handler.getByText("do akceptacji").first().waitFor();
  await handler.goto(`${document}/wersje`);
  expect(await readText(handler, "main")).toContain("gniazd szpaków");
  await sendOut(mark, document);

  await waitForMail(maria.email, `Sprawa ${mark}: czeka na Ciebie pismo`);
  const appeal = await collectAndAppeal(resident.page, mark);
  await waitForMail(maria.email, "przyjęliśmy odwołanie");
  await expect
    .poll(
      async () => {
        await handler.goto(`/biuro/${office}/sprawy/${encodeURIComponent(mark)}`);
        return readText(handler, "main");
      },
      { timeout: 15_000 },
    )
    .toContain(appeal);
  expect(await readText(handler, "main")).toContain("doręczone");
  await handler.close();
  expect([...faults, ...resident.faults]).toEqual([]);
});

it("lets a resident without JavaScript do her part", { timeout: 120_000 }, async () => {
  const teresa: Newcomer = {
    firstName: "Teresa",
    lastName: "Nowacka",
    email: "teresa@example.org",
    pesel: "70010112352",
  };
  const resident = await browser.open(app().origin, { javaScriptEnabled: false });
  const rpw = await fileTree(resident.page, teresa);
  await assignDown(rpw);
  const handler = await openAs("handler");
  const mark = await openCase(handler, rpw);
  await draftDecision(handler);
  const document = new URL(handler.url()).pathname;
  await choose(handler.getByRole("radio", { name: "nie nalicza się opłaty" }));
  await saveFields(handler, findings);
  await handOver(handler);
  await handler.getByText("do akceptacji").first().waitFor();
  await handler.close();
  await sendOut(mark, document);
  await waitForMail(teresa.email, `Sprawa ${mark}: czeka na Ciebie pismo`);
  await collectAndAppeal(resident.page, mark);
  await resident.page.goto("/moje");
  expect(await readText(resident.page, "main")).toContain(mark);
  expect([...faults, ...resident.faults]).toEqual([]);
});

import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { type PrintedRegister, renderTablePdf } from "#tenants/pdf/index.ts";
import { readPages, readProperties, readStructure } from "./read-pdf.ts";

const register: PrintedRegister = {
  office: "Urząd Gminy Mykanów",
  title: "Rejestr przesyłek wpływających",
  scope: "rok 2026",
  columns: [
    { label: "Lp.", share: 1, align: "right" },
    { label: "Tytuł", share: 5, namesRow: true },
    { label: "Uwagi", share: 4 },
  ],
  rows: Array.from({ length: 60 }, (_, index) => [`${index + 1}`, `Wniosek numer ${index + 1}`, "bez uwag"]),
  printedAt: Temporal.Instant.from("2026-11-05T08:00:00Z"),
};

describe("a printed register", () => {
  it("carries the print date, its heading and its page's number on every page", async () => {
    const pages = readPages(await renderTablePdf(register));
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain("wydruk z dnia 5 listopada 2026 r.");
      expect(page).toContain(`strona ${index + 1} z ${pages.length}`);
      expect(page).toContain("Uwagi");
    }
  });

  it("reads its header once, names its rows, and keeps footers out of the reading", async () => {
    const structure = readStructure(await renderTablePdf(register));
    expect(structure.match(/"Uwagi"/g)).toHaveLength(1);
    expect(structure.match(/^ +TR/gm)).toHaveLength(61);
    expect(structure.match(/\/Scope \/Column/g)).toHaveLength(3);
    expect(structure.match(/\/Scope \/Row/g)).toHaveLength(60);
    expect(structure).not.toContain("strona");
  });

  it("loses no word of a remark longer than a page", async () => {
    const words = Array.from({ length: 900 }, (_, index) => `słowo${index}`);
    const printed = await renderTablePdf({ ...register, rows: [["1", "Długa", words.join(" ")]] });
    const structure = readStructure(printed);
    for (const word of words) expect(structure).toMatch(new RegExp(`${word}(?!\\d)`));
    expect(readPages(printed).length).toBeGreaterThan(1);
  });

  it("strikes an annulled row through and loses none of its words", async () => {
    const annulled = await renderTablePdf({ ...register, struck: new Set([2]) });
    expect(readStructure(annulled)).toBe(readStructure(await renderTablePdf(register)));
    const plain = await renderTablePdf({ ...register, struck: new Set() });
    expect(Buffer.compare(annulled, plain)).not.toBe(0);
  });

  it("gives the same bytes for the same register, and others for another day", async () => {
    const first = await renderTablePdf(register);
    expect(Buffer.compare(first, await renderTablePdf(register))).toBe(0);
    const tomorrow = register.printedAt.add({ hours: 24 });
    expect(Buffer.compare(first, await renderTablePdf({ ...register, printedAt: tomorrow }))).not.toBe(0);
  });

  it("tells a viewer its title, language and version, even with characters XML dislikes", async () => {
    const pdf = await renderTablePdf({ ...register, title: "Rejestr <A & B>" });
    const properties = readProperties(pdf);
    expect(properties).toMatch(/Title: +Rejestr +A +B/);
    expect(properties).toMatch(/Tagged: +yes/);
    expect(properties).toMatch(/PDF version: +1\.7/);
    const raw = Buffer.from(pdf).toString("latin1");
    expect(raw).toContain("/Lang (pl-PL)");
    expect(raw).not.toContain("<A & B>");
  });
});

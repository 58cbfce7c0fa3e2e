import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, it } from "vitest";
import {
  findHouseTemplate,
  type Letter,
  type LetterPrint,
  renderLetterPdf,
  renderTemplate,
} from "#tenants/documents/index.ts";
import { readPages, readProperties, readStructure } from "../pdf/read-pdf.ts";
import { fillEveryField } from "./letter-samples.ts";

const print: LetterPrint = {
  identifier: "PISMO.0193.7F2A",
  createdAt: Temporal.Instant.from("2026-12-18T10:00:00Z"),
};
const signedWith = "kwalifikowanym podpisem elektronicznym w dniu 18 grudnia 2026 r.";

let decision: Letter;
beforeAll(async () => {
  const template = findHouseTemplate("tree-removal-permit")!;
  const outcome = await renderTemplate(template, {
    ...fillEveryField(template),
    assessment: Array.from({ length: 400 }, (_, index) => `Zażółć${index}`).join(" "),
  });
  if (!outcome.done) throw new Error(outcome.refusal);
  decision = outcome.value;
});

describe("a printed decision", () => {
  it("reads in the order of KPA art. 107: organ, date, party, heading, resolution, reasons, instruction, signature", async () => {
    const structure = readStructure(await renderLetterPdf(decision, print));
    const landmarks = [
      "Wójt Gminy Mykanów",
      "Mykanów, 18 grudnia 2026 r.",
      "OŚ.6131.12.2026",
      "Anna Wójcik",
      "DECYZJA",
      "Na podstawie art. 83",
      "zezwalam",
      "Uzasadnienie",
      "Pouczenie",
      "kierownik Referatu",
      "Otrzymują",
      "Anna Wójcik, konto w portalu",
    ];
    const places = landmarks.map((landmark) => structure.indexOf(landmark));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(structure).toMatch(/H1[^"]*"DECYZJA"/);
    expect(structure).toMatch(/H2[^"]*"Uzasadnienie"/);
    expect(structure).toMatch(/LBody[^"]*"Anna Wójcik, konto w portalu"/);
  });

  it("keeps a paragraph that runs over a page whole for a reader", async () => {
    const pdf = await renderLetterPdf(decision, print);
    expect(readPages(pdf).length).toBeGreaterThan(1);
    const structure = readStructure(pdf);
    for (const index of [0, 200, 399]) expect(structure).toContain(`Zażółć${index}`);
    expect(structure.match(/Zażółć0 /g)).toHaveLength(1);
  });

  it("carries its identifier on every page and says it is a draft until signed", async () => {
    for (const page of readPages(await renderLetterPdf(decision, print))) {
      expect(page).toContain("PISMO.0193.7F2A · projekt, bez podpisu");
    }
  });

  it("says how it was signed and by which identifier it is found, once it is (KPA art. 39³)", async () => {
    const text = readPages(await renderLetterPdf(decision, { ...print, signedWith }))
      .join(" ")
      .replace(/\s+/g, " ");
    expect(text).toContain(`Pismo wydano w postaci elektronicznej i podpisano ${signedWith} `);
    expect(text).toContain("Identyfikator pisma w systemie: PISMO.0193.7F2A.");
    expect(text).not.toContain("projekt");
  });

  it("shows what a clerk typed as text, and gives the same bytes each time", async () => {
    const typed = { ...decision, parts: { ...decision.parts, content: ["<script>&amp;</script>"] } };
    const pdf = await renderLetterPdf(typed, print);
    expect(readStructure(pdf)).toContain("<script>&amp;</script>");
    expect(readProperties(pdf)).toMatch(/JavaScript: +no/);
    expect(Buffer.compare(pdf, await renderLetterPdf(typed, print))).toBe(0);
  });
});

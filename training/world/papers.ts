import { Temporal } from "temporal-polyfill";
import { addHeading, addParagraph, closeSheet, openSheet } from "#tenants/pdf/index.ts";

const papers = new Map<string, Promise<Uint8Array>>();
const madeAt = Temporal.Instant.from("2026-01-02T08:00:00Z");

/** A made-up paper as a PDF, drawn once for each text: what a scanner or a resident would bring. */
export function drawPaper(title: string, lines: readonly string[]): Promise<Uint8Array> {
  const key = [title, ...lines].join("\n");
  const known = papers.get(key) ?? draw(title, lines);
  papers.set(key, known);
  return known;
}

async function draw(title: string, lines: readonly string[]): Promise<Uint8Array> {
  const sheet = openSheet({
    title,
    createdAt: madeAt,
    face: "serif",
    footer: "Dokument pokazowy, dane zmyślone",
  });
  addHeading(sheet, 1, title);
  for (const line of lines) addParagraph(sheet, line);
  return closeSheet(sheet);
}

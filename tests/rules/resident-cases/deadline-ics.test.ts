import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { type Deadline, writeDeadlineFile } from "#tenants/resident-cases/index.ts";

const deadline: Deadline = {
  id: "0193a0b2.term",
  title: "Decyzja w sprawie lipy; Mykanów",
  description: "Znak: OŚ.6131.12.2026\nNajpóźniej tego dnia",
  on: Temporal.PlainDate.from("2026-12-18"),
  link: "https://e-powiat.example/sprawy/0193a0b2",
  updatedAt: Temporal.Instant.from("2026-11-18T08:15:30.25Z"),
};

/** The lines as a calendar reads them, folds undone. */
const unfold = (file: string) => file.replaceAll("\r\n ", "").split("\r\n");

describe("a deadline for the calendar", () => {
  it("is a whole day with a reminder, and blocks no time", () => {
    const lines = unfold(writeDeadlineFile(deadline));
    expect(lines).toEqual(
      expect.arrayContaining([
        "UID:0193a0b2.term@e-powiat.example",
        "DTSTAMP:20261118T081530Z",
        "DTSTART;VALUE=DATE:20261218",
        "SUMMARY:Decyzja w sprawie lipy\\; Mykanów",
        "DESCRIPTION:Znak: OŚ.6131.12.2026\\nNajpóźniej tego dnia",
        "TRANSP:TRANSPARENT",
        "TRIGGER:-P3D",
      ]),
    );
    expect(lines.at(-2)).toBe("END:VCALENDAR");
  });

  it("lets no title end its line, start another property or break a character, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (title) => {
        const file = writeDeadlineFile({ ...deadline, title, description: title });
        const lines = file.split("\r\n");
        expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
        expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        const names = unfold(file).map((line) => line.split(/[:;]/, 1)[0]);
        expect(names).toEqual(unfold(writeDeadlineFile(deadline)).map((line) => line.split(/[:;]/, 1)[0]));
        expect(Buffer.from(file).toString()).toBe(file);
      }),
    );
  });
});

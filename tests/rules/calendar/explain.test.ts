import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  caseClock,
  countInPolish,
  daysAwayInPolish,
  decisionFinalDate,
  dueDate,
  electronicFictionDate,
  explainDate,
  onWeekdayInPolish,
  paperFictionDate,
  statutoryTerms,
} from "#tenants/calendar/index.ts";
import { anyDate, date } from "./arbitrary-dates.ts";

/** Sentences as a reader sees them: no-break spaces look like spaces. */
const read = (...told: Parameters<typeof explainDate>) =>
  explainDate(...told)
    .join(" ")
    .replaceAll("\u00a0", " ");
const term = statutoryTerms.case;
const pause = { from: date("2026-10-20"), to: date("2026-10-28"), reason: "supplement-call" } as const;

describe("an explanation", () => {
  test("tells that a Saturday moved the end to Monday", () => {
    expect(read(dueDate(term, date("2026-10-14")))).toBe(
      "Termin biegnie od 14 października 2026 (dzień wpływu). Dodajemy 1 miesiąc (art. 35 § 3 KPA): 14 listopada. " +
        "14 listopada to sobota, więc termin upływa w poniedziałek 16 listopada (art. 57 § 4 KPA).",
    );
  });

  test("tells the same in English", () => {
    expect(read(dueDate(term, date("2026-10-14")), "en")).toBe(
      "The term runs from 14 October 2026 (the day the demand came in). We add 1 month (KPA art. 35 § 3): 14 November. " +
        "14 November is a Saturday, so the term ends on Monday 16 November (KPA art. 57 § 4).",
    );
  });

  test("names each holiday it skipped", () => {
    expect(read(dueDate(statutoryTerms.certificate, date("2026-12-17")))).toContain(
      "24 grudnia to Wigilia Bożego Narodzenia, 25 grudnia to pierwszy dzień Bożego Narodzenia, " +
        "26 grudnia to drugi dzień Bożego Narodzenia, więc termin upływa w poniedziałek 28 grudnia",
    );
  });

  test("names the year where it changes and the month that is too short", () => {
    expect(read(dueDate(term, date("2026-12-31")))).toContain("31 stycznia 2027");
    expect(read(dueDate(term, date("2028-01-31")))).toContain(
      "29 lutego, ostatni dzień miesiąca. Termin upływa we wtorek 29 lutego.",
    );
  });

  test("counts a pause in the open", () => {
    const { firstDue } = caseClock(
      { term, startOn: date("2026-10-12"), excluded: [pause] },
      date("2026-11-02"),
    );
    expect(read(firstDue)).toContain(
      "Czasu od 20 do 28 października nie liczymy: uzupełnienie braków wniosku. " +
        "Dodajemy 8 dni przerwy (art. 35 § 5 KPA): 20 listopada. Termin upływa w piątek 20 listopada.",
    );
  });

  test("says what would be, while the clock stands", () => {
    const excluded = [{ from: pause.from, reason: "suspension" } as const];
    const { firstDue } = caseClock({ term, startOn: date("2026-10-12"), excluded }, date("2026-11-23"));
    expect(read(firstDue)).toContain("Od 20 października termin nie biegnie: zawieszenie postępowania.");
    expect(read(firstDue)).toContain("Gdyby termin ruszył dziś, upłynąłby w środę 16 grudnia.");
  });

  test("tells who extended the term and by which provision", () => {
    const extensions = [{ noticeOn: date("2026-11-10"), newDueOn: date("2026-12-18") }];
    const { effectiveDue } = caseClock({ term, startOn: date("2026-10-12"), extensions }, date("2026-11-23"));
    expect(read(effectiveDue)).toBe(
      "Liczymy od 10 listopada 2026 (dzień zawiadomienia o nowym terminie). " +
        "Przedłużyliśmy termin do 18 grudnia (art. 36 § 1 KPA). Termin upływa w piątek 18 grudnia.",
    );
  });

  test("ends a delivery with the day the letter counts as delivered", () => {
    expect(read(electronicFictionDate(date("2026-03-01")))).toContain(
      "Pismo uznajemy za doręczone w poniedziałek 16 marca.",
    );
    expect(read(paperFictionDate(date("2026-02-28")).onNextWorkingDay)).toContain(
      "14 marca to sobota, więc przechodzimy na 16 marca",
    );
  });

  test("ends a waiver with its provision", () => {
    const outcome = decisionFinalDate([{ deliveredOn: date("2026-10-14"), waivedOn: date("2026-10-15") }]);
    expect(outcome.done && read(outcome.value)).toContain(
      "Decyzja staje się ostateczna w czwartek 15 października (art. 127a § 2 KPA).",
    );
  });

  test("leads step by step to its date, and lets no line end on a short word", () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom(...Object.values(statutoryTerms)), (from, anyTerm) => {
        const due = dueDate(anyTerm, from);
        expect(due.steps.at(-1)?.reached.equals(due.date)).toBe(true);
        expect(explainDate(due).join("\n")).not.toMatch(
          /(^|\s)[aiouwz] |§ |art\. |\d (dni|dzień|miesiąc|stycznia)/,
        );
      }),
    );
  });
});

describe("Polish words for time", () => {
  test.each([
    [1, "1 dzień", "1 miesiąc", "1 rok"],
    [2, "2 dni", "2 miesiące", "2 lata"],
    [5, "5 dni", "5 miesięcy", "5 lat"],
    [12, "12 dni", "12 miesięcy", "12 lat"],
    [22, "22 dni", "22 miesiące", "22 lata"],
  ])("agree with the number %i", (count, ...words) => {
    const told = (["days", "months", "years"] as const).map((unit) => countInPolish(count, unit));
    expect(told.map((one) => one.replace("\u00a0", " "))).toEqual(words);
  });

  test.each([
    [25, "za 25 dni"],
    [1, "jutro"],
    [0, "dziś"],
    [-1, "wczoraj"],
    [-8, "8 dni temu"],
  ])("say how far %i days are", (days, words) => {
    expect(daysAwayInPolish(days).replaceAll("\u00a0", " ")).toBe(words);
  });

  test("say we wtorek but w środę", () => {
    expect([onWeekdayInPolish(2), onWeekdayInPolish(3)]).toEqual(["we wtorek", "w\u00a0środę"]);
  });
});

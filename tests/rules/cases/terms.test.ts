import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { dateInPolish, dueDate } from "#tenants/calendar/index.ts";
import { awaitsHandler, caseTerms, usualTerm } from "#tenants/cases/index.ts";

it("gives a case the term of its kind, and a month where the law sets nothing apart", () => {
  expect(usualTerm("application", "drzewo-zezwolenie")).toBe("case");
  expect(usualTerm("application", "niezaleganie")).toBe("certificate");
  expect(usualTerm("petition", null)).toBe("petition");
  expect(usualTerm("complaint", null)).toBe("complaintAboutOffice");
  expect(usualTerm("information-request", null)).toBe("publicInformation");
});

it("answers a request for public information within 14 days", () => {
  const asked = Temporal.PlainDate.from("2028-02-15");
  expect(dateInPolish(dueDate(caseTerms.publicInformation, asked).date)).toContain("29\u00a0lutego");
});

it("leaves the move to the handler once a letter is delivered, and not while others sign", () => {
  expect(awaitsHandler("delivered")).toBe(true);
  expect(awaitsHandler("to-sign")).toBe(false);
});

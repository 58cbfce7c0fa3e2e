import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { paths } from "#app/paths.ts";
import { caseAddress, itemAddress, residentCaseAddress } from "#tenants/addresses.ts";
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

it("sends notices to the addresses the pages have", () => {
  expect(itemAddress("mykanow", "7")).toBe(paths.item("mykanow", "7"));
  expect(residentCaseAddress("7")).toBe(paths.residentCase("7"));
  expect(caseAddress("mykanow", "OŚ.6131.12.2026")).toBe(paths.case("mykanow", "OŚ.6131.12.2026"));
});

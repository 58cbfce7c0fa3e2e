import { expect, it } from "vitest";
import { paths } from "#app/paths.ts";
import * as addresses from "#tenants/addresses.ts";

const mark = "OŚ.6131.12.2026";
const pathOf = (address: string) => new URL(address, "http://localhost").pathname;

it("sends notices and mails to the addresses the pages have", () => {
  expect(addresses.itemAddress("mykanow", "7")).toBe(paths.item("mykanow", "7"));
  expect(addresses.caseAddress("mykanow", mark)).toBe(paths.case("mykanow", mark));
  expect(addresses.unexaminedAddress("mykanow", mark)).toBe(paths.unexamined("mykanow", mark));
  expect(addresses.clockAddress("mykanow", mark)).toBe(paths.caseClock("mykanow", mark));
  expect(addresses.documentAddress("mykanow", mark, "7")).toBe(paths.document("mykanow", mark, "7"));
  expect(addresses.residentCaseAddress("7")).toBe(paths.residentCase("7"));
  expect(addresses.letterAddress("7")).toBe(paths.letter("7"));
});

it("leads whoever gets a link to the pages of signing in", () => {
  expect(addresses.passwordRequestAddress()).toBe(paths.passwordReset());
  expect(pathOf(addresses.newPasswordAddress("sekret"))).toBe(pathOf(paths.newPassword("urzad", "/")));
  expect(addresses.residentDoor()).toBe(pathOf(paths.residentSignIn("/moje")));
  expect(addresses.staffDoor()).toBe(pathOf(paths.officeSignIn("/")));
});

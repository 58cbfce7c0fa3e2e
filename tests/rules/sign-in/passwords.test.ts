import { expect, it } from "vitest";
import { isRightPassword, protectPassword } from "#tenants/sign-in/password.ts";
import { findPasswordFault, isEmail } from "#tenants/sign-in/rules.ts";
import { mustBeDone } from "../../support/staff.ts";

it.each([
  ["jedenaście1", "password-too-short"],
  ["ąęćłńóśźżąęć", null],
  ["wierzba nad Wartą", null],
  ["aaaaaaaaaaaaaaa", "password-too-common"],
  ["Password1234", "password-too-common"],
  ["zaq12wsxcde3", "password-too-common"],
  ["anna.nowak@example.org", "password-too-common"],
  ["x".repeat(200) + "y".repeat(57), "password-too-long"],
])("judges «%s» by length and commonness alone", (password, fault) => {
  expect(findPasswordFault(password, "anna.nowak@example.org")).toBe(fault);
});

it("keeps a password as argon2id with at least 19 MiB and two passes", async () => {
  const hash = mustBeDone(await protectPassword("wierzba nad Wartą", "anna@example.org"));
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await isRightPassword(hash, "wierzba nad Wartą")).toBe(true);
  expect(await isRightPassword(hash, "wierzba nad Warta")).toBe(false);
});

it("knows a password typed on a keyboard that composes letters otherwise", async () => {
  const hash = mustBeDone(await protectPassword("wierzba nad Wartą".normalize("NFC"), "anna@example.org"));
  expect(await isRightPassword(hash, "wierzba nad Wartą".normalize("NFD"))).toBe(true);
});

it.each([
  ["anna@example.org", true],
  ["anna", false],
  ["anna@example", false],
  ["a b@example.org", false],
  ['"a@b x"@example.org', false],
  ["anna@example.org\r\nBcc: x@example.org", false],
])("takes «%s» for an e-mail address: %s", (email, expected) => {
  expect(isEmail(email)).toBe(expected);
});

it("judges a hundred thousand characters of e-mail address at once", () => {
  const started = performance.now();
  expect(isEmail(`${"a.".repeat(50_000)}@${"b.".repeat(50_000)}`)).toBe(false);
  expect(performance.now() - started).toBeLessThan(500);
});

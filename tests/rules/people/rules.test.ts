import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { type Action, mayDo, type Role, roleMatrix, roles, usefulRoles } from "#tenants/people/index.ts";
import { doPeriodsOverlap, isInForce, rolesOn } from "#tenants/people/rules.ts";

const day = (text: string) => Temporal.PlainDate.from(text);

/** domain.md § 6, read by hand: whose right is what. */
const rights: Record<Role, Action[]> = {
  registry: ["register-item", "dispatch", "see-register"],
  clerk: ["open-case", "close-case", "draft", "see-cases"],
  head: ["assign", "draft", "approve", "see-register", "see-cases", "set-substitution"],
  signatory: ["approve", "sign", "see-cases"],
  "records-coordinator": ["see-register", "see-cases", "keep-class-list"],
  archivist: ["keep-class-list"],
  "office-admin": ["set-substitution", "administer"],
  auditor: [],
};
const actions = Object.keys(roleMatrix) as Action[];

it.each(roles)("lets a person who is only %s do what that role does, and nothing else", (role) => {
  const officer = { roles: new Set([role]), isAuthorised: true };
  expect(actions.filter((action) => mayDo(officer, action)).sort()).toEqual([...rights[role]].sort());
});

it("offers only the roles that let one do something", () => {
  expect(usefulRoles).toEqual(roles.filter((role) => rights[role].length > 0));
});

it("adds up the rights of a person with several roles", () => {
  const officer = { roles: new Set<Role>(["registry", "clerk"]), isAuthorised: true };
  expect(mayDo(officer, "dispatch") && mayDo(officer, "draft")).toBe(true);
  expect(mayDo(officer, "sign")).toBe(false);
});

it("lets nobody do anything without the authorisation to process personal data", () => {
  const officer = { roles: new Set(roles), isAuthorised: false };
  expect(actions.filter((action) => mayDo(officer, action))).toEqual([]);
});

it("counts both the first and the last day of a role", () => {
  const grant = { role: "clerk", from: "2026-03-02", to: "2026-03-31" } as const;
  expect([...rolesOn([grant], day("2026-03-01"))]).toEqual([]);
  expect([...rolesOn([grant], day("2026-03-02"))]).toEqual(["clerk"]);
  expect([...rolesOn([grant], day("2026-03-31"))]).toEqual(["clerk"]);
  expect([...rolesOn([grant], day("2026-04-01"))]).toEqual([]);
});

it("finds that periods overlap exactly when they share a day", () => {
  const start = day("2026-01-01");
  const period = fc
    .record({ from: fc.nat(20), length: fc.option(fc.integer({ min: -1, max: 10 })) })
    .map(({ from, length }) => ({
      from: start.add({ days: from }).toString(),
      to: length === null ? null : start.add({ days: from + length }).toString(),
    }));
  const days = Array.from({ length: 40 }, (_, offset) => start.add({ days: offset }));
  fc.assert(
    fc.property(period, period, (one, other) => {
      const shares = days.some((date) => isInForce(one, date) && isInForce(other, date));
      expect(doPeriodsOverlap(one, other)).toBe(shares);
    }),
  );
});

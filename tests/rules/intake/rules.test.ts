import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { isBarredDemand } from "#tenants/intake/index.ts";
import { areTitlesSimilar, findBreach, titleStems } from "../../../tenants/intake/rules.ts";

describe("an assignment handed on", () => {
  const superior = { instructions: "Proszę o opinię", dueOn: Temporal.PlainDate.from("2026-11-30") };
  it("may add to the instructions and shorten the time", () => {
    const handedOn = {
      instructions: "Proszę  o opinię\ni o kopię",
      dueOn: Temporal.PlainDate.from("2026-11-27"),
    };
    expect(findBreach(superior, handedOn)).toBeUndefined();
  });
  it("has no bound in time where the superior set none", () => {
    expect(findBreach({ ...superior, dueOn: null }, { ...superior, dueOn: null })).toBeUndefined();
  });
});

describe("titles", () => {
  it("are alike whatever the endings of their words", () => {
    expect(areTitlesSimilar("Usunięcie drzewa, dz. 12", "usuniecia drzew dz. 14")).toBe(true);
    expect(areTitlesSimilar("Usunięcie drzewa", "Zajęcie pasa drogowego")).toBe(false);
  });
  it("without a telling word are alike only when they are the same", () => {
    expect(areTitlesSimilar("Pismo", "pismo")).toBe(true);
    expect(areTitlesSimilar("Pismo", "Wniosek")).toBe(false);
  });
  it("are told by the beginnings of their words", () => {
    expect(titleStems("Wniosek o zezwolenie na usunięcie drzewa")).toEqual(["zezw", "usun", "drze"]);
    const words = Array.from({ length: 9_000 }, (_, index) => index.toString(26).padStart(4, "z"));
    expect(titleStems(words.join(" ")).length).toBeLessThanOrEqual(20);
  });
});

it("bars a demand by ordinary e-mail, but not a request for public information", () => {
  expect(isBarredDemand({ channel: "email", documentKind: "appeal" })).toBe(true);
  expect(isBarredDemand({ channel: "email", documentKind: "information-request" })).toBe(false);
  expect(isBarredDemand({ channel: "epuap", documentKind: "application" })).toBe(false);
});

import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { readCatalogue } from "#tenants/offices/index.ts";
import { identityOn } from "../../../tenants/offices/identity-on.ts";
import { nameForDisplay, nameOffice, nameOrgan } from "../../../tenants/offices/naming.ts";
import { officeGaps } from "../../../tenants/offices/office-gaps.ts";

const offices = readCatalogue();
const office = (slug: string) => offices.find((candidate) => candidate.slug === slug)!;
const on = (slug: string, day: string) => {
  const { identities, profile } = office(slug);
  const identity = identityOn(identities, Temporal.PlainDate.from(day))!;
  return { identity, organ: nameOrgan(identity, profile.unitName), name: nameOffice(identity, profile) };
};

it("knows sixteen offices, the Starostwo as tenant 1 and the rest by name", () => {
  expect(offices.map(({ tenantId }) => tenantId)).toEqual(
    Array.from({ length: 16 }, (_, index) => index + 1),
  );
  expect(offices[0]!.slug).toBe("powiat-czestochowski");
  expect(offices[15]!.slug).toBe("starcza");
});

it("leaves no day since 1999 without an identity and none with two", () => {
  for (const { identities } of offices) {
    expect(identities[0]!.validFrom.toString()).toBe("1999-01-01");
    expect(identities.at(-1)!.validTo).toBeNull();
    for (const [index, later] of identities.slice(1).entries()) {
      expect(identities[index]!.validTo!.add({ days: 1 }).equals(later.validFrom)).toBe(true);
    }
  }
});

it("finds no office before its first day", () => {
  expect(identityOn(office("mstow").identities, Temporal.PlainDate.from("1998-12-31"))).toBeUndefined();
});

it("lets Janów be a village on the last day of 2025 and a town on the first of 2026", () => {
  const village = on("janow", "2025-12-31");
  expect(village.identity).toMatchObject({ headTitle: "wójt", teryt: "2404032", kind: "gmina wiejska" });
  expect(village.name.text).toBe("Urząd Gminy Janów");
  const town = on("janow", "2026-01-01");
  expect(town.identity).toMatchObject({ headTitle: "burmistrz", teryt: "2404033" });
  expect(town.name).toEqual({ text: "Gmina Janów", isVerified: false });
});

it("signs a letter of 2021 as Wójt Gminy Olsztyn and marks the name of a burmistrz as unverified", () => {
  expect(on("olsztyn", "2021-12-31").organ).toEqual({ text: "Wójt Gminy Olsztyn", isVerified: true });
  expect(on("olsztyn", "2022-01-01").organ).toEqual({ text: "Burmistrz Gminy Olsztyn", isVerified: false });
  expect(on("przyrow", "2023-12-31").organ.text).toBe("Wójt Gminy Przyrów");
  expect(on("powiat-czestochowski", "2026-01-01").organ).toEqual({
    text: "Starosta Częstochowski",
    isVerified: true,
  });
});

it("tells our Olsztyn from the other one", () => {
  const { identities, profile } = office("olsztyn");
  expect(nameForDisplay(identities[1]!, profile)).toBe("Olsztyn (pow. częstochowski)");
  const county = office("powiat-czestochowski");
  expect(nameForDisplay(county.identities[0]!, county.profile)).toBe("Starostwo Powiatowe w Częstochowie");
});

it("lists for every office what nobody has found, and blocks nothing", () => {
  for (const { identities, profile } of offices) {
    const missing = officeGaps(identities.at(-1)!, profile)
      .filter(({ kind }) => kind === "missing")
      .map(({ field }) => field);
    expect(missing).toEqual(expect.arrayContaining(["openingHours", "epuapBox", "edeliveryAddress"]));
  }
});

it("names doubtful values with the doubt", () => {
  const janow = office("janow");
  expect(officeGaps(janow.identities[1]!, janow.profile)).toEqual(
    expect.arrayContaining([
      {
        field: "officialName",
        kind: "unverified",
        remark: "historic (until 2025-12-31); new name not verified",
      },
      { field: "organName", kind: "unverified", remark: null },
      expect.objectContaining({ field: "teryt", kind: "unverified" }),
    ]),
  );
  const county = office("powiat-czestochowski");
  const gaps = officeGaps(county.identities[0]!, county.profile);
  expect(gaps).toContainEqual({
    field: "postcode",
    kind: "unverified",
    remark: "sourced but probably outdated",
  });
  expect(gaps.map(({ field }) => field)).not.toContain("localities");
});

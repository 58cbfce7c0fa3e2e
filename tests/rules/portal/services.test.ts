import { describe, expect, it } from "vitest";
import { listForms } from "#tenants/forms/index.ts";
import {
  feePayee,
  findService,
  higherAuthorityOf,
  isConfirmed,
  jrwaFor,
  listActs,
  listFees,
  listServices,
  listTopTasks,
  type OfficeKind,
  searchServices,
  tellTime,
} from "#tenants/portal/index.ts";

const kinds: readonly OfficeKind[] = ["gmina", "powiat"];
const serviceOf = (id: string) => findService(id)!;
const found = (kind: OfficeKind, query: string) => searchServices(kind, query).map(({ id }) => id);

describe("service cards", () => {
  it("belong to a gmina, to the county or to both", () => {
    expect(listServices("gmina")).toHaveLength(17);
    expect(listServices("powiat")).toHaveLength(13);
  });

  it.each(kinds)("offer eight different top tasks in a %s, all its own", (kind) => {
    const top = listTopTasks(kind);
    expect(new Set(top).size).toBe(8);
    for (const service of top) expect(listServices(kind)).toContain(service);
  });

  it("stand behind every published form", () => {
    for (const { definition } of listForms()) expect(findService(definition.service)).toBeDefined();
  });

  it("name the JRWA class of each kind of office, and none where the 2011 list has none", () => {
    expect(jrwaFor(serviceOf("pas-drogowy"), "gmina")).toMatchObject({ symbol: "7230", category: "B5" });
    expect(jrwaFor(serviceOf("pas-drogowy"), "powiat")).toMatchObject({ symbol: "7130" });
    expect(jrwaFor(serviceOf("akcyza-rolnik"), "gmina")).toBeUndefined();
  });

  it("name the authority above where it isn't the office's own", () => {
    expect(higherAuthorityOf(serviceOf("egib-wypis-wyrys"))).toMatch(/^Śląski Wojewódzki Inspektor Nadzoru/);
    expect(higherAuthorityOf(serviceOf("pzgik-materialy"))).toMatch(/^Śląski Wojewódzki Inspektor Nadzoru/);
    expect(higherAuthorityOf(serviceOf("pozwolenie-na-budowe"))).toBe("Wojewoda Śląski");
    expect(higherAuthorityOf(serviceOf("drzewo-zezwolenie"))).toBeUndefined();
    expect(higherAuthorityOf(serviceOf("odpis-usc"))).toBeUndefined();
  });

  it("list the acts they rest on without the sources' remarks", () => {
    expect(listActs(serviceOf("sprzet-plywajacy"))).toEqual(["ustawa o rybactwie śródlądowym art. 20"]);
  });

  it("tell the time in a plain sentence and admit an unchecked rule", () => {
    expect(tellTime(serviceOf("drzewo-zezwolenie"), "pl")).toMatchObject({
      sentence: "Zwykle do 30\u00a0dni",
      isConfirmed: true,
    });
    expect(tellTime(serviceOf("drzewo-zgloszenie"), "pl").isConfirmed).toBe(false);
  });

  it("count a fact as confirmed only when its source was read", () => {
    expect([true, false, "2006 text"].map(isConfirmed)).toEqual([true, false, false]);
  });
});

describe("what a card says", () => {
  const all = kinds.flatMap(listServices);

  it.each(all)("of $id is in sentences for people, without notes of who gathered it", (service) => {
    const { authority, outcome, appeal, deadline, attachments, legal_basis, fees } = service;
    const sentences = [authority, outcome, appeal ?? "", deadline.rule, ...attachments, ...legal_basis];
    const texts = [...sentences, ...fees.flatMap(({ what, note = "" }) => [what, note])];
    expect(texts.join("\n")).not.toMatch(
      / [|—=] |\bSKO\b|WINGiK|\bWKZ\b|\bRDOŚ\b|EZD|SRP|\bWZ\b|MPZP|\(jeśli\)|wójt\/|materialno-techniczna|praktyka/,
    );
    for (const sentence of [outcome, deadline.rule, ...(appeal ? [appeal] : [])])
      expect(sentence).toMatch(/^\p{Lu}|^\d/u);
  });
});

describe("fees", () => {
  it("pays opłata skarbowa of the county office to the city where it sits, of a gmina to the gmina", () => {
    expect(feePayee("powiat", "stamp-duty")).toMatchObject({
      payee: "seat-gmina",
      name: "Miasto Częstochowa",
    });
    expect(feePayee("gmina", "stamp-duty")).toMatchObject({ payee: "this-office" });
    expect(feePayee("powiat", "vehicle")).toEqual({ payee: "this-office" });
  });

  it("shows amounts as people read them, with payee and mark", () => {
    const vehicle = listFees(serviceOf("pojazd-rejestracja-krajowy"), "powiat", "pl");
    expect(vehicle[1]).toMatchObject({
      amount: "13,50\u00a0zł",
      payee: { payee: "this-office" },
      isConfirmed: true,
    });
    expect(vehicle.at(-1)).toMatchObject({ amount: "17\u00a0zł", payee: { payee: "seat-gmina" } });
    const [free, removal] = listFees(serviceOf("drzewo-zezwolenie"), "gmina", "pl");
    expect(free).toMatchObject({ amount: "bezpłatnie" });
    expect(removal).toMatchObject({
      amount: "kwotę poda urząd",
      verified: "BIP Giżycko",
      isConfirmed: false,
    });
    expect(listFees(serviceOf("egib-wypis-wyrys"), "powiat", "pl")[0]?.amount).toContain(
      "40\u00a0zł elektronicznie",
    );
  });

  it("says amounts in English to who reads English", () => {
    const amounts = listFees(serviceOf("drzewo-zezwolenie"), "gmina", "en").map(({ amount }) => amount);
    expect(amounts).toEqual(["free of charge", "the office gives the amount", "17\u00a0zł"]);
    const [extract] = listFees(serviceOf("egib-wypis-wyrys"), "powiat", "en");
    expect(extract).toMatchObject({
      amount: "40\u00a0zł electronically, 50\u00a0zł on paper",
      per: "jednostka rejestrowa",
    });
  });

  it("takes fees of a building permit for opłata skarbowa, though their source names no kind", () => {
    const fees = listFees(serviceOf("pozwolenie-na-budowe"), "powiat", "pl");
    expect(new Set(fees.map(({ payee }) => payee.payee))).toEqual(new Set(["seat-gmina"]));
  });
});

describe("searching for a service", () => {
  it("finds the tree services by the word people use", () => {
    for (const query of ["wycinka", "WYCINKĘ drzewa", "usunac drzewo", "tree"]) {
      expect(found("gmina", query).sort()).toEqual(["drzewo-zezwolenie", "drzewo-zgloszenie"]);
    }
  });

  it.each<[OfficeKind, string, string]>([
    ["powiat", "sprzedaż auta", "pojazd-zbycie-nabycie"],
    ["powiat", "mapa zasadnicza", "pzgik-materialy"],
    ["powiat", "lodka", "sprzet-plywajacy"],
    ["gmina", "śmieci", "odpady-deklaracja"],
    ["gmina", "IN-1", "podatek-nieruchomosci-IN1"],
    ["gmina", "wuzetka", "warunki-zabudowy"],
  ])("finds in a %s for “%s” first %s", (kind, query, id) => {
    expect(found(kind, query)[0]).toBe(id);
  });

  it("finds nothing for nothing, for other words and for endless ones", () => {
    for (const query of ["", "   ", "o", "hulajnoga", "<script>", "a".repeat(100_000)])
      expect(found("gmina", query)).toEqual([]);
  });
});

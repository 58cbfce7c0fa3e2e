import { describe, expect, it } from "vitest";
import { intakeAddress, readPile } from "#app/routes/office/incoming/pile.ts";
import { registerAddress } from "#app/routes/office/incoming/register-address.ts";
import { readRegisterQuery } from "#app/routes/office/incoming/register-query.ts";
import { readView, viewAddress } from "#app/routes/office/worklist/view-address.ts";

const queryOf = (address: string) => new URL(address, "http://epowiat.invalid").searchParams;
const scans = ["01a20708-4173-731c-8f05-7c31a719af8f", "01a20708-61c0-725f-b5e0-1ed59452419f"];

describe("the address of the register", () => {
  it("keeps the filters when one sorts by another column", () => {
    const search = new URLSearchParams({ droga: "paper", od: "2026-11-02", strona: "3" });
    const sorted = registerAddress("mykanow", search, { kolumna: "tytul", kierunek: "malejaco", strona: "" });
    const { filter, order, page } = readRegisterQuery(queryOf(sorted));
    expect(order).toEqual({ column: "title", isDescending: true });
    expect([filter.channel, filter.from?.toString(), page]).toEqual(["paper", "2026-11-02", 1]);
  });

  it("shows the whole register, the newest first, when it doesn't understand what is asked", () => {
    const { filter, order, page } = readRegisterQuery(
      new URLSearchParams({ od: "2026-13-40", droga: "constructor", kolumna: "toString", strona: "-2" }),
    );
    expect(Object.values(filter).every((part) => part === undefined)).toBe(true);
    expect([order.column, order.isDescending, page]).toEqual(["number", true, 1]);
  });
});

describe("the address of the intake page", () => {
  it("holds the pile of scans in order, each once, and nothing that isn't a scan's id", () => {
    const search = queryOf(intakeAddress("mykanow", { pile: scans }));
    search.append("skan", scans[0] ?? "");
    search.append("skan", "../../etc/passwd");
    expect(readPile(search)).toEqual(scans);
  });
});

describe("the address of the worklist", () => {
  it("leads back to the view it was made of", () => {
    expect(readView(queryOf(viewAddress("mykanow", "po-terminie", { sprawa: "OŚ.6131.12.2026" })))).toBe(
      "po-terminie",
    );
    expect(viewAddress("mykanow", "dzis")).toBe("/biuro/mykanow");
  });
});

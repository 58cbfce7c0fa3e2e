import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { OfficeShell } from "#app/ui/html/office-shell.tsx";
import { PortalShell } from "#app/ui/html/portal-shell.tsx";

const portal = renderToStaticMarkup(
  <PortalShell
    labels={{ skip: "Przejdź do treści", navigation: "Główna", languages: "Języki" }}
    brand={{ href: "/mykanow", office: "Urząd Gminy Mykanów", cell: 11 }}
    languages={{ action: "/jezyk", name: "jezyk", choices: [{ value: "en", label: "English" }] }}
    tabs={[
      { href: "/zalatw", label: "Załatw sprawę", isCurrent: true },
      { href: "/skrzynka", label: "Skrzynka", count: { value: 1, tone: "yours", what: "nieprzeczytane" } },
    ]}
    footer={{
      address: "ul. Samorządowa 1",
      links: [{ href: "/dostepnosc", label: "Deklaracja dostępności" }],
    }}
  >
    <h1>Co chcesz załatwić?</h1>
  </PortalShell>,
);

const office = renderToStaticMarkup(
  <OfficeShell
    labels={{ skip: "Przejdź do treści", navigation: "Widoki", menu: "Menu", search: "Szukaj" }}
    brand={{ href: "/biuro", office: "Urząd Gminy Mykanów", cell: 11 }}
    search={{ action: "/biuro/szukaj", name: "q", placeholder: "Szukaj znaku, strony, tytułu…" }}
    person={{ name: "Ewa Nowak", position: "inspektor" }}
    groups={[{ heading: "Moje", links: [{ href: "/dzis", label: "Dziś", icon: "inbox", isCurrent: true }] }]}
  >
    <h1>Dziś</h1>
  </OfficeShell>,
);

describe.each([
  ["the portal", portal],
  ["the office", office],
])("the frame of %s", (_, html) => {
  it("lets the keyboard skip to the one main part", () => {
    const target = /^<a[^>]*href="#([^"]+)"[^>]*>Przejdź do treści/.exec(html)?.[1];
    expect(html.match(/<main\b[^>]*>/g)).toEqual([expect.stringContaining(`id="${target}"`)]);
  });

  it("names every navigation and marks where one is", () => {
    const navigations = html.match(/<nav\b[^>]*>/g) ?? [];
    expect(navigations.length).toBeGreaterThan(0);
    for (const navigation of navigations) expect(navigation).toContain("aria-label=");
    expect(html.match(/aria-current="page"/g)).toHaveLength(1);
  });

  it("lights the cell of its office among the sixteen", () => {
    const cells = html.match(/<rect\b[^>]*width="6.8"[^>]*>/g) ?? [];
    expect(cells).toHaveLength(16);
    expect(cells.findIndex((cell) => cell.includes("lit"))).toBe(10);
  });

  it("carries no style attribute and no script", () => {
    expect(html).not.toMatch(/\sstyle=|<script|\son\w+=/);
  });
});

describe("the frame of the office", () => {
  it("opens its menu without a script and searches with a plain form", () => {
    const menu = /popovertarget="([^"]+)"/.exec(office)?.[1];
    expect(office).toMatch(new RegExp(`<nav[^>]*id="${menu}"[^>]*popover="auto"`));
    expect(office).toContain('action="/biuro/szukaj"');
  });
});

describe("the frame of the portal", () => {
  it("says what a counter counts and offers each language in its own words", () => {
    expect(portal.replace(/<[^>]+>/g, "")).toContain("Skrzynka1 nieprzeczytane");
    expect(portal).toMatch(/<form method="post" action="\/jezyk"[^>]*><button [^>]*value="en" lang="en"/);
  });
});

import { describe, expect, it } from "vitest";
import type { PartName } from "../../../training/world/cast.ts";
import { useWeb } from "../../support/web.ts";

const web = useWeb();

/** An open case of the handler's, and its version. */
async function openCase() {
  const [found] = await web.admin<{ mark: string; version: number; handler: string }>(
    `select c.mark, c.version, o.name as handler from cases c
     join people p on (p.tenant_id, p.id) = (c.tenant_id, c.handler_id)
     join officers o on (o.tenant_id, o.person_id) = (c.tenant_id, c.handler_id)
     where c.state = 'open' and p.email like 'inspektor@mykanow.%' order by c.id limit 1`,
  );
  return found!;
}

/** Everyone who may read cases: her who handles it, others of her unit, and others of the office. */
const readers: readonly (readonly [PartName, boolean])[] = [
  ["handler", true],
  ["manager", true],
  ["second-handler", true],
  ["chief", false],
  ["administrator", false],
];

describe("shows the forms of a case to those whose post it takes, and to nobody else:", () => {
  it.each(readers)("%s", async (part, isHers) => {
    const { mark, version, handler } = await openCase();
    const place = `/biuro/mykanow/sprawy/${encodeURIComponent(mark)}`;
    const who = await web.signInAs("mykanow", part);
    for (const [page, field, form] of [
      ["notatki", "tresc", { wersja: String(version), tytul: "Rozmowa", tresc: "Strona zadzwoniła." }],
      ["pisma", "wzor", { wzor: "notice-of-initiation" }],
    ] as const) {
      const shown = await web.get(`${place}/${page}`, who);
      expect([page, shown.status]).toEqual([page, 200]);
      expect(shown.body.includes(`name="${field}"`)).toBe(isHers);
      const posted = await web.post(`${place}/${page}`, form, who);
      expect([page, posted.status === 302]).toEqual([page, isHers]);
    }
    const body = (await web.get(place, who)).body;
    expect(body.includes("Nowe pismo</a>") || body.includes("Dodaj notatkę")).toBe(isHers);
    const notes = (await web.get(`${place}/notatki`, who)).body;
    // The mayor may draft, and is told whose case it is; the secretary may not draft at all.
    if (part === "chief") expect(notes).toContain(`Tę sprawę prowadzi ${handler}`);
    if (part === "administrator") expect(notes).toContain("Twoja rola na");
  });
});

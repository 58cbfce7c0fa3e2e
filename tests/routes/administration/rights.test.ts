import { beforeAll, describe, expect, it } from "vitest";
import type { PartName } from "../../../training/world/cast.ts";
import { demoAddress } from "../../../training/world/index.ts";
import { fingerprint } from "../../support/fingerprint.ts";
import { listRoutes } from "../../support/route-table.ts";
import { useWeb } from "../../support/web.ts";

const web = useWeb();
const cookies = new Map<string, string>();
let person: string;
let substitution: string;
let before: string;

beforeAll(async () => {
  for (const part of ["registry", "chief", "handler", "administrator"] as const)
    cookies.set(part, await web.signInAs("mykanow", part));
  const [absent, substitutes] = await Promise.all(
    ["handler", "second-handler"].map((part) => idOf(part as PartName)),
  );
  person = absent!;
  const [row] = await web.admin<{ id: string }>(
    `insert into substitutions (tenant_id, id, absent_person_id, substitute_person_id, starts_on, ends_on)
     select id, gen_random_uuid(), $1, $2, current_date, current_date + 7 from tenants where slug = 'mykanow'
     returning id`,
    [person, substitutes],
  );
  substitution = row!.id;
  before = await fingerprint(web);
});

async function idOf(part: PartName): Promise<string> {
  const [row] = await web.admin<{ id: string }>("select id from people where email = $1", [
    demoAddress("mykanow", part),
  ]);
  return row!.id;
}

const addressOf = (pattern: string) =>
  pattern.replace(":office", "mykanow").replace(":person", person).replace(":substitution", substitution);
const office = listRoutes().filter(({ pattern }) => pattern.startsWith("/biuro/:office/urzad/"));
const county = listRoutes().filter(({ pattern }) => pattern.startsWith("/powiat"));
const isAboutSubstitutions = (pattern: string) => pattern.includes("/zastepstwa");

describe("lets only those into the office's administration whose role says so:", () => {
  it.each(office)("$pattern", async ({ pattern, file }) => {
    const mayEnter: PartName[] = isAboutSubstitutions(pattern)
      ? ["administrator", "chief"]
      : ["administrator"];
    for (const who of ["registry", "handler", "chief", "administrator"] as const) {
      const answer = await web.get(addressOf(pattern), cookies.get(who));
      const isForeignUnit = who === "chief" && isAboutSubstitutions(pattern) && pattern.endsWith("/koniec");
      expect(answer.status, who).toBe(isForeignUnit ? 404 : mayEnter.includes(who) ? 200 : 403);
      if (!web.answers(file).post || mayEnter.includes(who)) continue;
      expect((await web.post(addressOf(pattern), {}, cookies.get(who))).status, who).toBe(403);
    }
  });
});

describe("hides the county's pages from everybody but its administrators:", () => {
  it.each(county)("$pattern", async ({ pattern, file }) => {
    const address = addressOf(pattern);
    expect((await web.get(address)).headers.get("Location")).toMatch(/^\/zaloguj\/urzad\?/);
    for (const who of ["administrator", "chief"]) {
      expect((await web.get(address, cookies.get(who))).status, who).toBe(404);
      if (web.answers(file).post)
        expect((await web.post(address, {}, cookies.get(who))).status, who).toBe(404);
    }
  });
});

it("has changed nothing by all of this", async () => {
  expect(await fingerprint(web)).toBe(before);
});

it("shows the links of administration only to whoever they let in", async () => {
  const linksOf = async (who: string) => {
    const { body } = await web.get("/biuro/mykanow/ustawienia", cookies.get(who));
    return [...body.matchAll(/href="\/biuro\/mykanow\/urzad\/([a-z]+)"/g)].map(([, name]) => name);
  };
  expect(await linksOf("handler")).toEqual([]);
  expect(await linksOf("chief")).toEqual(["zastepstwa"]);
  expect(await linksOf("administrator")).toEqual(["osoby", "komorki", "zastepstwa", "dane"]);
});

it("signs nobody in whom an office let go, in that office", async () => {
  const page = `/biuro/mykanow/urzad/osoby/${person}/odejscie`;
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  expect((await web.post(page, { dzien: yesterday }, cookies.get("administrator"))).status).toBe(302);
  const { body } = await web.get("/biuro/mykanow", cookies.get("handler"));
  expect(body).toContain("Twoje upoważnienie nie jest ważne");
});

import { beforeAll, expect, it } from "vitest";
import { inCounty } from "#db/scope.ts";
import { grantCountyRole } from "#tenants/sign-in/index.ts";
import { demoAddress } from "../../../training/world/index.ts";
import { useWeb } from "../../support/web.ts";

const web = useWeb();
let county: string;
const plain = (text: string) => text.replaceAll("\u00a0", " ");

beforeAll(async () => {
  const email = demoAddress("powiat-czestochowski", "administrator");
  const [user] = await web.admin<{ id: string }>("select id from users where email = $1", [email]);
  await inCounty((tx) => grantCountyRole(tx, user!.id, "county-admin"));
  county = await web.signInAs("powiat-czestochowski", "administrator");
});

const founded = async () =>
  Number((await web.admin<{ count: string }>("select count(*) from tenants"))[0]!.count);

it("lists all 16 offices: those that work with their people, the others to be founded", async () => {
  const shown = plain((await web.get("/powiat", county)).body);
  expect(shown).toMatch(/Założone: (<!-- -->)?3/);
  expect(shown).toContain('href="/powiat/urzedy/mykanow"');
  expect(shown).toContain('href="/powiat/urzedy/olsztyn/zalozenie"');
});

it("shows what the data don't confirm before an office is founded", async () => {
  const shown = plain((await web.get("/powiat/urzedy/olsztyn/zalozenie", county)).body);
  expect(shown).toContain("do potwierdzenia");
  expect(shown).toContain("Burmistrz Gminy Olsztyn");
  expect((await web.get("/powiat/urzedy/nie-ma/zalozenie", county)).status).toBe(404);
});

it("founds an office once, with its key and class list, and appoints its administrator once", async () => {
  const before = await founded();
  const page = "/powiat/urzedy/olsztyn";
  expect((await web.post(`${page}/administrator`, {}, county)).status).toBe(404);
  expect((await web.post(`${page}/zalozenie`, {}, county)).headers.get("Location")).toBe(
    `${page}/administrator`,
  );
  expect(await founded()).toBe(before + 1);
  const again = await web.post(`${page}/zalozenie`, {}, county);
  expect([again.headers.get("Location"), await founded()]).toEqual([page, before + 1]);
  const [own] = await web.admin(
    `select (select count(*) from office_keys k where k.tenant_id = t.id)::int as keys,
       (select count(*) from jrwa_classes j where j.tenant_id = t.id) > 100 as "hasList"
     from tenants t where slug = 'olsztyn'`,
  );
  expect(own).toEqual({ keys: 1, hasList: true });
  const ewa = {
    imie: "Ewa",
    nazwisko: "Lis",
    stanowisko: "sekretarz",
    email: "ewa.lis@olsztyn.e-powiat.invalid",
    komorka: "Referat Organizacyjny",
    symbol: "Or",
  };
  const faulty = await web.post(`${page}/administrator`, { ...ewa, symbol: "O r" }, county);
  expect([faulty.status, plain(faulty.body)]).toEqual([422, expect.stringContaining("z liter i cyfr")]);
  expect((await web.post(`${page}/administrator`, ewa, county)).status).toBe(302);
  expect(plain((await web.get(page, county)).body)).toContain("Ewa Lis");
  const second = await web.post(
    `${page}/administrator`,
    { ...ewa, email: "jan@olsztyn.e-powiat.invalid" },
    county,
  );
  expect(plain(second.body)).toContain("Ten urząd ma już administratora");
});

it("tells the county which office's mail fails, and that links to passwords don't get through", async () => {
  const calm = plain((await web.get("/powiat", county)).body);
  expect(calm).not.toContain("nie udało się w ostatnim tygodniu");
  await web.admin(
    `insert into outbox (tenant_id, id, topic, key, payload, created_at, due_at, attempts, failed_at)
     select id, gen_random_uuid(), 'mail.send', 'lost', '{}', now(), now(), 12, now()
     from tenants where slug = 'mykanow'`,
  );
  await web.admin(
    `insert into password_links (id, user_id, purpose, sender, created_at, due_at, failed_at)
     select gen_random_uuid(), id, 'invitation', 'Urząd', now(), now(), now() from users limit 1`,
  );
  const told = plain((await web.get("/powiat", county)).body);
  expect(told).toContain("Nie udało się w ostatnim tygodniu: 1");
  expect(told).toContain("odnośniki do hasła nie dochodzą");
});

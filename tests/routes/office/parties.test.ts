import { beforeAll, expect, it } from "vitest";
import { demoAddress } from "../../../training/world/index.ts";
import { type Fields, useWeb } from "../../support/web.ts";

const web = useWeb();
let handler: string;
let parties: string;
const textOf = (body: string) => body.replace(/<!--.*?-->|<[^>]+>/g, " ").replace(/\s+/g, " ");

/** The page of the parties of an open case of the handler's, which came on paper. */
beforeAll(async () => {
  handler = await web.signInAs("mykanow", "handler");
  const [found] = await web.admin<{ mark: string }>(
    `select mark from cases c join people p on (p.tenant_id, p.id) = (c.tenant_id, c.handler_id)
     where p.email = $1 and c.state = 'open' and resident_case_id is null order by c.id limit 1`,
    [demoAddress("mykanow", "handler")],
  );
  parties = `/biuro/mykanow/sprawy/${encodeURIComponent(found!.mark)}/strony`;
});

/** Sends a form with the version that its page shows. */
async function send(page: string, fields: Fields) {
  const { body } = await web.get(page, handler);
  return web.post(page, { wersja: /name="wersja" value="(\d+)"/.exec(body)![1]!, ...fields }, handler);
}

it("lets the handler enter a party and her attorney, put them right, and end them", async () => {
  const jan = { rola: "party", nazwa: "Jan Sąsiad", adres: "Polna 9, 42-233 Borowno", ade: "" };
  const slip = await send(`${parties}/nowa`, { ...jan, adres: "" });
  expect(slip.status).toBe(422);
  expect(slip.body).toContain('value="Jan Sąsiad"');
  expect(textOf(slip.body)).toContain("Wpisz adres: bez niego pismo na papierze nie wyjdzie");
  const added = await send(`${parties}/nowa`, jan);
  expect([added.status, added.headers.get("Location")]).toEqual([302, parties]);

  const listed = (await web.get(parties, handler)).body;
  const own = new RegExp(`href="(${parties}/[0-9a-f-]{36})" aria-label="Popraw: Jan Sąsiad"`).exec(
    listed,
  )![1]!;
  const moved = { ...jan, adres: "Leśna 3, 42-200 Częstochowa" };
  expect((await send(own, moved)).status).toBe(302);
  expect(textOf((await web.get(parties, handler)).body)).toContain("Leśna 3, 42-200 Częstochowa");

  const [party] = own.split("/").slice(-1);
  const lawyer = { ...jan, rola: "attorney", nazwa: "Piotr Radca", za: party! };
  expect((await send(`${parties}/nowa`, lawyer)).status).toBe(302);
  expect(textOf((await web.get(parties, handler)).body)).toMatch(/przez pełnomocnika: Piotr Radca/);
  expect((await send(`${own}/koniec`, { dzien: "" })).status).toBe(422);
  const today = /name="dzien"[^>]*value="([^"]+)"/.exec((await web.get(`${own}/koniec`, handler)).body)![1]!;
  expect((await send(`${own}/koniec`, { dzien: today })).status).toBe(302);
  expect((await web.get(parties, handler)).body).not.toContain("Popraw: Jan Sąsiad");
  expect((await web.get(own, handler)).status).toBe(404);

  const history = textOf((await web.get(parties.replace("strony", "historia"), handler)).body);
  expect(history).toContain("Poprawiono dane strony albo pełnomocnika: Jan Sąsiad, adres");
});

it("carries what was typed through signing in, and shows no form to who doesn't work on the case", async () => {
  const typed = { wersja: "999", rola: "party", nazwa: "Jan Sąsiad", adres: "Polna 9", ade: "" };
  expect((await web.post(`${parties}/nowa`, typed)).status).toBe(307);
  const stale = await web.post(`${parties}/nowa`, typed, handler);
  expect(stale.status).toBe(409);
  expect(stale.body).toContain('value="Polna 9"');
  const registry = await web.signInAs("mykanow", "registry");
  const seen = await web.get(`${parties}/nowa`, registry);
  expect(seen.body).not.toContain('name="nazwa"');
});

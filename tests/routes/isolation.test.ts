import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PartName } from "../../training/world/cast.ts";
import { demoResidentAddress } from "../../training/world/index.ts";
import { fingerprint } from "../support/fingerprint.ts";
import {
  addressOf,
  expectSame,
  missingLike,
  officeRoutes,
  officeValues,
  parametersOf,
  residentRoutes,
  residentValues,
  type Values,
} from "../support/foreign-ids.ts";
import type { DeclaredRoute } from "../support/route-table.ts";
import { type Answer, useWeb } from "../support/web.ts";

const web = useWeb();

/** Staff of one office, somebody of another, and a resident. */
const insiders: readonly PartName[] = ["registry", "chief", "handler"];
const cookies = new Map<string, string>();
const own = "mykanow";
let probes = 0;
let before: string;

beforeAll(async () => {
  for (const part of insiders) cookies.set(part, await web.signInAs(own, part));
  cookies.set("outsider", await web.signInAs("powiat-czestochowski", "geodesy"));
  cookies.set("resident", await web.signInResident(demoResidentAddress));
  const [other] = await web.admin<{ email: string }>(
    "select email from residents join resident_letters using (resident_id) where email <> $1 limit 1",
    [demoResidentAddress],
  );
  for (const cookie of [cookies.get("resident")!, await web.signInResident(other!.email)])
    await draftWithFile(cookie);
  await chargeFee();
  await encloseEverywhere();
  await substituteEverywhere();
  before = await fingerprint(web);
});

/** None of the small county's gminas charged a fee, so one has to be charged. */
async function chargeFee() {
  await web.admin(
    `insert into fees (tenant_id, id, case_id, title, amount_grosze, payee, charged_on)
     select tenant_id, $2, x.id, 'Opłata skarbowa', 1700, 'Gmina Mykanów', current_date
     from cases x where tenant_id = (select id from tenants where slug = $1) limit 1`,
    [own, randomUUID()],
  );
}

/** Nothing was enclosed with the small county's letters, so their own prints are, with drafts and with what was delivered. */
async function encloseEverywhere() {
  await web.admin(
    `insert into document_enclosures (tenant_id, document_id, version_number, file_id, position)
     select x.tenant_id, x.id, x.version_number, f.id, 0 from documents x
     join lateral (select id from files where tenant_id = x.tenant_id order by id limit 1) f on true
     where x.kind = 'outgoing' on conflict do nothing`,
  );
  await web.admin(
    `update resident_letters set enclosures = jsonb_build_array(jsonb_build_object(
       'name', file_name, 'mediaType', 'application/pdf', 'sizeBytes', size_bytes, 'sha256', sha256))`,
  );
}

/** Nobody of the small county is on leave, so somebody has to be, in every office. */
async function substituteEverywhere() {
  await web.admin(
    `insert into substitutions (tenant_id, id, absent_person_id, substitute_person_id, starts_on, ends_on)
     select tenant_id, gen_random_uuid(), ids[1], ids[2], current_date, current_date + 7
     from (select tenant_id, array_agg(id order by id) as ids from people group by tenant_id) as staff`,
  );
}

afterAll(() => {
  process.stdout.write(`Route isolation: ${probes} probes\n`);
});

/** All that the county's residents began was filed, so drafts have to be begun. */
async function draftWithFile(cookie: string) {
  const begun = await web.post(`/urzedy/${own}/uslugi/drzewo-zezwolenie`, {}, cookie);
  const drawing = new File(["szkic"], "szkic.txt", { type: "text/plain" });
  const page = `${begun.headers.get("Location")}/strony/files`;
  await web.post(page, { version: "1", "site-drawing": drawing }, cookie);
}

/** A form that has whatever a route may want, so that nothing is refused before the id is looked at. */
const anyForm = {
  version: "1",
  wersja: "1",
  tytul: "Tytuł",
  tresc: "Treść",
  uwagi: "Uwagi",
  sposob: "załatwiono",
  dzien: "2026-11-20",
  co: "received",
  odbiorca: "Anna",
  klasa: "6131",
  powod: "Nie do nas",
  wzor: "notice-of-initiation",
};

const find = async (query: string, values: unknown[]): Promise<Values[]> =>
  (await web.admin<{ found: string[] }>(query, values)).map(({ found }) => found);

const queryOf = (queries: Readonly<Record<string, string>>, route: DeclaredRoute) => {
  const query = queries[parametersOf(route)];
  if (!query) throw new Error(`No way is known to make a foreign value for ${route.pattern}`);
  return query;
};

const methodsOf = ({ file }: DeclaredRoute) => {
  const answers = web.answers(file);
  return (["get", "post"] as const).filter((method) => answers[method]);
};

const ask = (method: "get" | "post", address: string, who: string): Promise<Answer> => {
  probes += 1;
  return method === "get" ? web.get(address, cookies.get(who)) : web.post(address, anyForm, cookies.get(who));
};

/** Asks for somebody else's things and for nothing's, by every method, and expects the same answer. */
async function compare(route: DeclaredRoute, who: string, foreign: Values, missing: Values) {
  for (const method of methodsOf(route)) {
    const [there, nowhere] = [addressOf(route, own, foreign), addressOf(route, own, missing)];
    const answers = [await ask(method, there, who), await ask(method, nowhere, who)] as const;
    expectSame([answers[0], foreign], [answers[1], missing], `${who}: ${method} ${there}`);
  }
}

describe("answers another office's ids as it answers ids of nothing:", () => {
  const routes = officeRoutes.filter((route) => parametersOf(route) !== "");
  it.each(routes)("$pattern", async (route) => {
    const query = queryOf(officeValues, route);
    const all = await find(query, [own]);
    const [mine] = all;
    const marks = new Set([...(await find(officeValues.mark!, [own])), ...all].map(([first]) => first));
    const others = [...(await find(query, ["lelow"])), ...(await find(query, ["powiat-czestochowski"]))];
    const foreign = others.find(([first]) => !marks.has(first!));
    if (!foreign) throw new Error(`Nothing of others to try at ${route.pattern}`);
    for (const who of insiders) {
      await compare(route, who, foreign, missingLike(foreign));
      const [mark] = mine ?? [];
      const [, ...ids] = foreign;
      // Another's document under a mark of one's own.
      if (mark && ids.length > 0) await compare(route, who, [mark, ...ids], [mark, ...missingLike(ids)]);
    }
  });
});

describe("answers what is of another case as it answers what isn't there:", () => {
  const routes = officeRoutes.filter((route) => parametersOf(route).startsWith("mark "));
  it.each(routes)("$pattern", async (route) => {
    const [mine] = await find(queryOf(officeValues, route), [own]);
    const [mark, ...ids] = mine!;
    const other = (await find(officeValues.mark!, [own])).flat().find((one) => one !== mark);
    const mixed = [other!, ...ids];
    const statuses = new Set<number>();
    for (const who of insiders) {
      await compare(route, who, mixed, [other!, ...missingLike(ids)]);
      for (const method of methodsOf(route))
        statuses.add((await ask(method, addressOf(route, own, mixed), who)).status);
    }
    // Whoever may open the page at all finds nothing there; the others aren't let in to look.
    expect(statuses).toContain(404);
    expect([...statuses].filter((status) => status !== 403 && status !== 404)).toEqual([]);
  });
});

describe("answers an office where one doesn't work as one that doesn't exist:", () => {
  it.each(officeRoutes)("$pattern", async (route) => {
    const values = parametersOf(route) ? (await find(queryOf(officeValues, route), [own]))[0] : [];
    for (const who of ["outsider", "resident"]) {
      for (const method of methodsOf(route)) {
        const [there, nowhere] = [own, "mykanew"].map((slug) => addressOf(route, slug, values ?? []));
        const answers = [await ask(method, there!, who), await ask(method, nowhere!, who)] as const;
        expectSame([answers[0], [own]], [answers[1], ["mykanew"]], `${who}: ${method} ${there}`);
        // What a resident posts may be a clerk's, who signed in as a resident in another tab: it waits at the door.
        const held = who === "resident" && method === "post" ? [404, 307] : [404];
        expect(held).toContain(answers[0].status);
      }
    }
  });
});

describe("answers another resident's ids as it answers ids of nothing:", () => {
  it.each(residentRoutes)("$pattern", async (route) => {
    const foreign = await find(queryOf(residentValues, route), [demoResidentAddress, false]);
    if (foreign.length === 0) throw new Error(`Nothing of others to try at ${route.pattern}`);
    for (const values of foreign.slice(0, 3)) await compare(route, "resident", values, missingLike(values));
    await compare(route, "handler", foreign[0]!, missingLike(foreign[0]!));
  });
});

/** Pages are opened by the journeys; these are what they link to. */
describe("opens one's own where there is no page:", () => {
  it.each([...officeRoutes, ...residentRoutes])("$pattern", async (route) => {
    const { get, page } = web.answers(route.file);
    if (!get || page) return;
    const isOffices = officeRoutes.includes(route);
    const values =
      parametersOf(route) === ""
        ? [[]]
        : isOffices
          ? await find(queryOf(officeValues, route), [own])
          : await find(queryOf(residentValues, route), [demoResidentAddress, true]);
    const statuses = [];
    for (const who of isOffices ? insiders : ["resident"]) {
      for (const one of values.slice(-12)) {
        statuses.push((await ask("get", addressOf(route, own, one), who)).status);
        if (statuses.includes(200)) return;
      }
    }
    expect(statuses).toContain(200);
  });
});

it("has changed nothing by all of this", async () => {
  expect(await fingerprint(web)).toBe(before);
});

import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { PartName } from "../../training/world/cast.ts";
import { demoResidentAddress } from "../../training/world/index.ts";
import { type DeclaredRoute, listRoutes } from "../support/route-table.ts";
import { type Answer, useWeb } from "../support/web.ts";

const web = useWeb();

/** Values of an address's parameters in their order, the office aside. */
type Values = readonly string[];

/** Who tries other people's ids. */
interface Asker {
  readonly name: string;
  readonly cookie: string;
  /** Slug of her office; absent for a resident. */
  readonly office?: string;
}

const slugs = ["mykanow", "lelow", "powiat-czestochowski"];
const parts: readonly (readonly [string, PartName])[] = [
  ["mykanow", "registry"],
  ["mykanow", "chief"],
  ["mykanow", "manager"],
  ["mykanow", "handler"],
  ["powiat-czestochowski", "geodesy"],
];
const askers: Asker[] = [];
let probes = 0;

beforeAll(async () => {
  for (const [office, part] of parts) {
    askers.push({ name: `${part} of ${office}`, office, cookie: await web.signInAs(office, part) });
  }
  const [other] = await web.admin<{ email: string }>(
    "select email from residents join resident_letters using (resident_id) where email <> $1 limit 1",
    [demoResidentAddress],
  );
  askers.push({ name: "a resident", cookie: await web.signInResident(demoResidentAddress) });
  await draftWithFile(askers.at(-1)!.cookie);
  await draftWithFile(await web.signInResident(other!.email));
});

afterAll(() => {
  process.stdout.write(`Route isolation: ${probes} probes\n`);
});

/** All that the county's residents began was filed, so drafts have to be begun. */
async function draftWithFile(cookie: string) {
  const begun = await web.post("/urzedy/mykanow/uslugi/drzewo-zezwolenie", {}, cookie);
  const drawing = new File(["szkic"], "szkic.txt", { type: "text/plain" });
  const page = `${begun.headers.get("Location")}/strony/files`;
  await web.post(page, { version: "1", "site-drawing": drawing }, cookie);
}

const inOffice = "join tenants t on t.id = x.tenant_id where t.slug = $1 order by 1";
const ofCase = "join cases c on (c.tenant_id, c.id) = (x.tenant_id, x.case_id)";

/**
 * What each list of parameters stands for: a query of an office's values. An address whose parameters aren't here
 * has no known way to be attacked, and the test fails.
 */
const officeValues: Readonly<Record<string, string>> = {
  item: `select array[x.id::text] as found from incoming_items x ${inOffice}`,
  mark: `select array[x.mark] as found from cases x ${inOffice}`,
  "mark document": `select array[c.mark, x.id::text] as found from documents x ${ofCase} ${inOffice}`,
  "mark fee": `select array[c.mark, x.id::text] as found from fees x ${ofCase} ${inOffice}`,
  "mark delivery": `select array[c.mark, x.id::text] as found from deliveries x ${ofCase} ${inOffice}`,
  file: `select array[x.id::text] as found from files x ${inOffice}`,
};

const ofResident = "join residents r using (resident_id) where (r.email = $1) = $2 order by 1";

/** The same for what is a resident's own, or another one's. */
const residentValues: Readonly<Record<string, string>> = {
  case: `select array[x.id::text] as found from resident_cases x ${ofResident}`,
  letter: `select array[x.id::text] as found from resident_letters x ${ofResident}`,
  receipt: `select array[x.id::text] as found from receipts x ${ofResident}`,
  draft: `select array[x.id::text] as found from drafts x ${ofResident}`,
  "draft page": `select array[x.id::text, 'applicant'] as found from drafts x ${ofResident}`,
  "draft file": `select array[x.draft_id::text, x.id::text] as found from draft_files x ${ofResident}`,
};

const isOfficeRoute = ({ pattern }: DeclaredRoute) => pattern.startsWith("/biuro/:office");
/** What the parameters of these name is meant for everybody's eyes. */
const isPublic = ({ pattern }: DeclaredRoute) => /^\/(urzedy|dev)\//.test(pattern);
const guarded = listRoutes().filter((route) => route.pattern.includes(":") && !isPublic(route));
const parametersOf = ({ pattern }: DeclaredRoute) =>
  [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => name!).filter((name) => name !== "office");

async function find(query: string | undefined, values: unknown[]): Promise<Values[]> {
  if (!query) throw new Error("No way is known to make a foreign value");
  return (await web.admin<{ found: string[] }>(query, values)).map(({ found }) => found);
}

/** Values that exist for nobody, of the same shape and length. */
function missingLike(values: Values): Values {
  return values.map((value) => {
    if (/^[0-9a-f-]{36}$/.test(value)) return randomUUID();
    // 6131.12.2026 becomes 6131.99.2026
    return value.replace(
      /\.(\d+)\.(\d{4})$/,
      (_, number: string, year) => `.${number.replace(/\d/g, "9")}.${year}`,
    );
  });
}

function addressOf({ pattern }: DeclaredRoute, office: string, values: Values): string {
  const left = [...values];
  return pattern.replace(/:(\w+)/g, (_, name) =>
    encodeURIComponent(name === "office" ? office : (left.shift() ?? "")),
  );
}

/** A form that has whatever any route may want, so that nothing is refused before the id is looked at. */
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
  symbol: "6131",
  powod: "Nie do nas",
  polecenie: "Proszę załatwić",
  wzor: "notice-of-initiation",
};

interface Compared {
  readonly foreign: Answer;
  readonly missing: Answer;
}

/** Asks for both, and takes the values themselves out of the answers. */
async function compare(
  method: "get" | "post",
  { cookie }: Asker,
  [foreign, missing]: readonly [string, string],
  [foreignValues, missingValues]: readonly [Values, Values],
): Promise<Compared> {
  const ask = (address: string) =>
    method === "get" ? web.get(address, cookie) : web.post(address, anyForm, cookie);
  probes += 1;
  return {
    foreign: blank(await ask(foreign), foreignValues),
    missing: blank(await ask(missing), missingValues),
  };
}

function blank(answer: Answer, values: Values): Answer {
  const strip = (text: string) =>
    values.reduce(
      (left, value) => left.replaceAll(value, "?").replaceAll(encodeURIComponent(value), "?"),
      text,
    );
  const location = answer.headers.get("Location");
  const headers = new Headers(location ? { Location: strip(location) } : {});
  return { ...answer, headers, body: strip(answer.body) };
}

function expectSame({ foreign, missing }: Compared, what: string) {
  expect([foreign.status, foreign.headers.get("Location")], what).toEqual([
    missing.status,
    missing.headers.get("Location"),
  ]);
  expect(foreign.status, what).toBeLessThan(500);
  expect(foreign.body, what).toBe(missing.body);
}

const methodsOf = (route: DeclaredRoute) => {
  const answers = web.answers(route.file);
  return (["get", "post"] as const).filter((method) => answers[method]);
};

/** Everything that other offices hold, as one text: to see that nothing of it moved. */
async function fingerprint(slug: string): Promise<string> {
  const tables = await web.admin<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'tenant_id' order by 1`,
  );
  const prints = [];
  for (const { name } of tables) {
    const [row] = await web.admin<{ print: string }>(
      `select md5(coalesce(string_agg(x::text, '|' order by x::text), '')) as print
       from ${name} x join tenants t on t.id = x.tenant_id where t.slug <> $1`,
      [slug],
    );
    prints.push(`${name} ${row!.print}`);
  }
  return prints.join("\n");
}

it("answers another office's ids as it answers ids of nothing, and leaves that office alone", {
  timeout: 120_000,
}, async () => {
  const before = await fingerprint("mykanow");
  const dead = [];
  for (const route of guarded.filter(isOfficeRoute)) {
    const parameters = parametersOf(route);
    if (parameters.length === 0) continue;
    const query = officeValues[parameters.join(" ")];
    expect(query, `${route.pattern}: no way is known to make a foreign value`).toBeDefined();
    let lives = false;
    for (const asker of askers.filter(({ office }) => office === "mykanow")) {
      const own = await find(query, ["mykanow"]);
      const known = new Set(own.flat());
      for (const slug of slugs.slice(1)) {
        const foreign = (await find(query, [slug])).filter((values) => !known.has(values[0]!)).slice(0, 2);
        for (const values of foreign) {
          // All of it another's; and, for two parameters, another's document under a mark of one's own.
          const tries = [values, ...(values.length > 1 && own[0] ? [[own[0][0]!, ...values.slice(1)]] : [])];
          for (const tried of tries) {
            const missing =
              tried === values ? missingLike(tried) : [tried[0]!, ...missingLike(tried.slice(1))];
            for (const method of methodsOf(route)) {
              const addresses = [tried, missing].map((each) => addressOf(route, "mykanow", each));
              const pair = [addresses[0]!, addresses[1]!] as const;
              const compared = await compare(method, asker, pair, [tried, missing]);
              expectSame(compared, `${asker.name}: ${method} ${pair[0]}`);
            }
          }
        }
      }
      for (const values of own.toReversed()) {
        if (lives || !web.answers(route.file).get) break;
        lives = (await web.get(addressOf(route, "mykanow", values), asker.cookie)).status < 400;
      }
    }
    if (!lives && web.answers(route.file).get) dead.push(route.pattern);
  }
  expect(await fingerprint("mykanow")).toBe(before);
  process.stdout.write(`Never opened with own ids: ${dead.join(", ")}\n`);
});

it("answers an office where one doesn't work as one that doesn't exist", { timeout: 120_000 }, async () => {
  const before = await fingerprint("powiat-czestochowski");
  for (const route of guarded.filter(isOfficeRoute)) {
    const query = officeValues[parametersOf(route).join(" ")];
    const values = query ? ((await find(query, ["mykanow"]))[0] ?? missingLike(["1-1-1"])) : [];
    for (const asker of askers.filter(({ office }) => office !== "mykanow")) {
      for (const method of methodsOf(route)) {
        const addresses = ["mykanow", "mykanew"].map((office) => addressOf(route, office, values));
        const pair = [addresses[0]!, addresses[1]!] as const;
        const compared = await compare(method, asker, pair, [["mykanow"], ["mykanew"]]);
        expectSame(compared, `${asker.name}: ${method} ${pair[0]}`);
        expect([404, 302]).toContain(compared.foreign.status);
      }
    }
  }
  expect(await fingerprint("powiat-czestochowski")).toBe(before);
});

it("answers another resident's ids as it answers ids of nothing, and leaves her things alone", {
  timeout: 60_000,
}, async () => {
  const others = () =>
    web.admin(
      `select md5(string_agg(t, '|' order by t)) from (
         select x::text t from drafts x ${ofResident.replace("order by 1", "")}
         union all select x::text from draft_files x ${ofResident.replace("order by 1", "")}
         union all select x::text from resident_letters x ${ofResident.replace("order by 1", "")}) y`,
      [demoResidentAddress, false],
    );
  const before = await others();
  const anna = askers.find(({ office }) => !office)!;
  for (const route of guarded.filter((route) => !isOfficeRoute(route))) {
    const query = residentValues[parametersOf(route).join(" ")];
    expect(query, `${route.pattern}: no way is known to make a foreign value`).toBeDefined();
    const foreign = (await find(query, [demoResidentAddress, false])).slice(0, 4);
    expect(foreign.length, `${route.pattern}: nothing of others to try`).toBeGreaterThan(0);
    for (const asker of askers) {
      for (const values of foreign) {
        const missing = missingLike(values);
        for (const method of methodsOf(route)) {
          const addresses = [values, missing].map((each) => addressOf(route, "", each));
          const pair = [addresses[0]!, addresses[1]!] as const;
          expectSame(
            await compare(method, asker, pair, [values, missing]),
            `${asker.name}: ${method} ${pair[0]}`,
          );
        }
      }
    }
    if (!web.answers(route.file).get) continue;
    const own = await find(query, [demoResidentAddress, true]);
    const statuses = [];
    for (const values of own)
      statuses.push((await web.get(addressOf(route, "", values), anna.cookie)).status);
    expect(Math.min(...statuses), `${route.pattern} never opened with own ids`).toBeLessThan(400);
  }
  expect(await others()).toEqual(before);
});

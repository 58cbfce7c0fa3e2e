import { beforeAll, expect, it } from "vitest";
import { findDemoOffice, writeLetter } from "../../support/demo-office.ts";
import { useWeb } from "../../support/web.ts";

const web = useWeb();
let clerk: string;
let registry: string;
let place: string;
let letters: Record<"draft" | "signed", string>;
const textOf = (body: string) => body.replace(/<!--.*?-->|<[^>]+>/g, " ").replace(/[\s\u00a0]+/g, " ");
const versionOf = (body: string) => /name="wersja" value="(\d+)"/.exec(body)![1]!;
const pageOf = (documentId: string) => `${place}/pisma/${documentId}/wycofanie`;

/** A case of the handler's with a draft, and with a letter that is signed and not sent. */
beforeAll(async () => {
  clerk = await web.signInAs("mykanow", "handler");
  registry = await web.signInAs("mykanow", "registry");
  const [found] = await web.admin<{ id: string; mark: string }>(
    `select id, mark from cases where state = 'open' and handler_id in (
       select id from people where email like 'inspektor@mykanow%')
       and not exists (select 1 from documents d where d.case_id = cases.id and d.state in ('draft', 'signed'))
     order by id limit 1`,
  );
  const office = await findDemoOffice("mykanow");
  for (const stage of ["draft", "signed"] as const) await writeLetter(office, found!.mark, stage);
  const rows = await web.admin<{ id: string; state: "draft" | "signed" }>(
    "select id, state from documents where case_id = $1 and state in ('draft', 'signed')",
    [found!.id],
  );
  letters = Object.fromEntries(rows.map(({ id, state }) => [state, id])) as typeof letters;
  place = `/biuro/mykanow/sprawy/${encodeURIComponent(found!.mark)}`;
});

it("is offered beside the letter's other steps, and only to whom it belongs", async () => {
  for (const documentId of Object.values(letters)) {
    expect((await web.get(`${place}/pisma/${documentId}`, clerk)).body).toContain(
      `href="${pageOf(documentId)}"`,
    );
    expect((await web.get(pageOf(documentId), registry)).status).toBe(404);
  }
  expect(textOf((await web.get(`${place}/zamkniecie`, clerk)).body)).toContain("niepotrzebne wycofaj");
});

it("takes a signed letter out of the way with a reason, which stays beside it in the files", async () => {
  const page = pageOf(letters.signed);
  const { body } = await web.get(page, clerk);
  expect(textOf(body)).toContain("Pismo jest teraz: do wysłania");
  const wersja = versionOf(body);
  const bare = await web.post(page, { wersja, powod: " " }, clerk);
  expect(bare.status).toBe(422);
  expect(textOf(bare.body)).toContain("Napisz, dlaczego wycofujesz pismo");
  const done = await web.post(page, { wersja, powod: "Strona zmieniła wniosek." }, clerk);
  expect([done.status, done.headers.get("Location")]).toEqual([302, `${place}?dokument=${letters.signed}`]);
  const files = textOf((await web.get(`${place}?dokument=${letters.signed}`, clerk)).body);
  expect(files).toMatch(/Wycofane .*: Strona zmieniła wniosek\./);
  const letter = textOf((await web.get(`${place}/pisma/${letters.signed}`, clerk)).body);
  expect(letter).toContain("To pismo jest wycofane");
  expect((await web.get(`${place}/pisma/${letters.signed}/pdf`, clerk)).status).toBe(200);
  expect((await web.get("/biuro/mykanow/do-wyslania", registry)).body).not.toContain(letters.signed);
  expect(textOf((await web.get(`${place}/metryka`, clerk)).body)).toContain("Wycofano pismo przed wysłaniem");
  expect((await web.get(page, clerk)).status).toBe(404);
});

it("discards a draft begun by mistake without a word", async () => {
  const page = pageOf(letters.draft);
  const wersja = versionOf((await web.get(page, clerk)).body);
  expect((await web.post(page, { wersja, powod: "" }, clerk)).status).toBe(302);
  const [draft] = await web.admin("select state from documents where id = $1", [letters.draft]);
  expect(draft).toEqual({ state: "withdrawn" });
});

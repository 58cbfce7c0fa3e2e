import { beforeAll, expect, it } from "vitest";
import { useWeb } from "../../support/web.ts";

const web = useWeb();
let clerk: string;
let registry: string;
let letter: string;

/** A letter begun in a case of the handler's. */
beforeAll(async () => {
  clerk = await web.signInAs("mykanow", "handler");
  registry = await web.signInAs("mykanow", "registry");
  const [open] = await web.admin<{ mark: string }>(
    `select mark from cases c join people p on (p.tenant_id, p.id) = (c.tenant_id, c.handler_id)
     where c.state = 'open' and p.email like 'inspektor@mykanow%' limit 1`,
  );
  const place = `/biuro/mykanow/sprawy/${encodeURIComponent(open!.mark)}/pisma`;
  const begun = await web.post(place, { wzor: "call-to-supplement" }, clerk);
  letter = begun.headers.get("Location")!;
});

const list = () => `${letter}/zalaczniki`;
const plain = (body: string) => body.replaceAll("\u00a0", " ");
const enclose = (wersja: string, file: File, who = clerk) => web.post(list(), { wersja, pliki: file }, who);
const kept = () =>
  web.admin<{ id: string; name: string }>(
    `select f.id, f.name from document_enclosures e join files f on f.id = e.file_id
     join documents d on (d.id, d.version_number) = (e.document_id, e.version_number) where d.id = $1`,
    [letter.split("/").at(-1)],
  );

it.each([
  ["a program", new File([Buffer.from("MZ\u0000\u0003program")], "mapa.exe"), /mapa\.exe nie przyjmiemy/],
  ["an empty file", new File([], "mapa.pdf"), /mapa\.pdf jest pusty/],
  ["a page", new File(["<html><script>alert(1)</script>"], "mapa.txt"), /mapa\.txt nie przyjmiemy/],
  ["a text under another name", new File(["mapa"], "mapa.pdf"), /mapa\.pdf ma inną treść/],
  ["11 MB", new File([Buffer.alloc(11 * 1024 * 1024, "a")], "mapa.txt"), /mapa\.txt ma ponad 10 MB/],
])("refuses to enclose %s, and says why on a page without scripts", async (_name, file, sentence) => {
  const { status, body } = await enclose("1", file);
  expect(status).toBe(422);
  expect(plain(body)).toMatch(sentence);
  expect(await kept()).toEqual([]);
});

it("encloses a file, shows it with the letter, hands it out to be saved, and takes it off again", async () => {
  const done = await enclose("1", new File(["mapa"], "mapa.txt"));
  expect([done.status, done.headers.get("Location")]).toEqual([302, list()]);
  const [file] = await kept();
  const address = `/biuro/mykanow/pliki/${file!.id}`;
  for (const page of [letter, list()]) {
    const { body } = await web.get(page, clerk);
    expect(body).toContain(`href="${address}"`);
    expect(body).toContain("mapa.txt");
  }
  for (const who of [clerk, registry]) {
    const { status, headers, body } = await web.get(address, who);
    expect([status, body]).toEqual([200, "mapa"]);
    expect(headers.get("Content-Disposition")).toMatch(/^attachment/);
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
  }
  expect((await web.get(list(), registry)).status).toBe(404);

  const removal = `${list()}/${file!.id}/zdjecie`;
  const late = await web.post(removal, { wersja: "1" }, clerk);
  expect(late.status).toBe(409);
  expect(plain(late.body)).toContain("Jest już nowsza wersja");
  const gone = await web.post(removal, { wersja: "2" }, clerk);
  expect([gone.status, gone.headers.get("Location")]).toEqual([302, list()]);
  expect(await kept()).toEqual([]);
});

it("tells the registry how many enclosures go with a letter, and keeps it from sending what isn't paid for", async () => {
  await enclose("3", new File(["mapa"], "mapa.txt"));
  const documentId = letter.split("/").at(-1);
  await web.admin(
    `insert into fees (tenant_id, id, case_id, title, amount_grosze, payee, charged_on)
     select tenant_id, gen_random_uuid(), case_id, 'Opłata za wypis', 4000, 'Starostwo', current_date
     from documents where id = $1`,
    [documentId],
  );
  await web.admin("update documents set template = 'extract-delivery' where id = $1", [documentId]);
  const editor = plain((await web.get(letter, clerk)).body);
  expect(editor).toContain("Opłata czeka na wpłatę");
  expect(editor).toMatch(/href="[^"]*\/oplaty\/[0-9a-f-]{36}"/);
  const [signed] = await web.admin<{ document: string }>(
    "select document_id as document from signatures where tenant_id = (select id from tenants where slug = 'mykanow') limit 1",
  );
  await web.admin("update signatures set document_id = $1, version_number = 4 where document_id = $2", [
    documentId,
    signed!.document,
  ]);
  await web.admin("update documents set state = 'signed' where id = $1", [documentId]);
  const page = plain((await web.get(`${letter}/wysylka`, registry)).body);
  expect(page).toMatch(/Załączniki<\/dt><dd>1/);
  expect(page).toContain("Opłata czeka na wpłatę");
});

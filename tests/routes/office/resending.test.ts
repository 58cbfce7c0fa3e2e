import { beforeAll, expect, it } from "vitest";
import { findDemoOffice, writeLetter } from "../../support/demo-office.ts";
import { useWeb } from "../../support/web.ts";

const web = useWeb();
const queue = "/biuro/mykanow/do-wyslania";
let registry: string;
let clerk: string;
let place: string;
let documentId: string;
let page: string;
const textOf = (body: string) => body.replace(/<!--.*?-->|<[^>]+>/g, " ").replace(/[\s\u00a0]+/g, " ");

/** A letter of the gmina's that went out on paper and came back. */
beforeAll(async () => {
  registry = await web.signInAs("mykanow", "registry");
  clerk = await web.signInAs("mykanow", "handler");
  const [{ mark } = { mark: "" }] = await web.admin<{ mark: string }>(
    `select mark from cases where state = 'open' and handler_id in (
       select id from people where email like 'inspektor@mykanow%') order by id limit 1`,
  );
  await writeLetter(await findDemoOffice("mykanow"), mark, "dispatched");
  const [back] = await web.admin<{ id: string }>(
    `update deliveries set channel = 'paper', state = 'failed', basis = 'adresat nieznany'
      where document_id = (select max(d.id::text)::uuid from documents d where d.state = 'dispatched')
     returning document_id as id`,
  );
  await web.admin("update case_parties set channel = 'paper', address = 'Nowa 8, Borowno'");
  documentId = back!.id;
  place = `/biuro/mykanow/sprawy/${encodeURIComponent(mark)}`;
  page = `${place}/pisma/${documentId}/ponowna-wysylka`;
});

it("says wherever the letter is read that it came back, and who sends it again", async () => {
  const listed = await web.get(queue, registry);
  expect(listed.body).toContain(`href="${page}"`);
  expect(textOf(listed.body)).toContain("adresat nieznany");
  const files = await web.get(`${place}?dokument=${documentId}`, clerk);
  expect(textOf(files.body)).toContain("wróciło niedoręczone");
  expect(textOf(files.body)).toContain("Pismo czeka w kancelarii na ponowne wysłanie");
  expect(files.body).not.toContain("ponowna-wysylka");
  expect(textOf((await web.get(`${place}/zamkniecie`, clerk)).body)).toContain(
    "wróciło niedoręczone, czeka w kancelarii na ponowne wysłanie",
  );
  expect(textOf((await web.get(`${place}/pisma/${documentId}`, clerk)).body)).toContain(
    "wróciło niedoręczone",
  );
});

it("sends it again from its own page, without scripts, and leaves the list", async () => {
  expect((await web.get(page, clerk)).status).toBe(403);
  const { status, body } = await web.get(page, registry);
  expect(status).toBe(200);
  expect(body).toContain("Nowa 8, Borowno");
  const [, partyId] = /name="adresat" value="([0-9a-f-]{36})"/.exec(body)!;
  expect((await web.post(page, { adresat: documentId }, registry)).status).toBe(422);
  const done = await web.post(page, { adresat: partyId!, sposob: "odbiór w\u00a0urzędzie" }, registry);
  expect(done.status).toBe(302);
  expect(done.headers.get("Location")).toMatch(/^\/biuro\/mykanow\/do-wyslania\?wyslano=\d+$/);
  expect((await web.get(queue, registry)).body).not.toContain(documentId);
  expect((await web.get(page, registry)).status).toBe(404);
  const files = await web.get(`${place}?dokument=${documentId}`, clerk);
  expect(textOf(files.body)).toMatch(/nie doręczono \(adresat nieznany\), wysłane jeszcze raz/);
});

import { beforeAll, expect, it } from "vitest";
import { useWeb } from "../../support/web.ts";

const web = useWeb();
const outgoing = "/biuro/mykanow/wysylki";
let registry: string;
let clerk: string;
let address: string;
let casePage: string;
let effective: () => Promise<{ state: string; name: string | null }[]>;

/** A letter of the gmina's that went out on paper and hasn't been proved yet. */
beforeAll(async () => {
  registry = await web.signInAs("mykanow", "registry");
  clerk = await web.signInAs("mykanow", "handler");
  const [sent] = await web.admin<{ id: string; mark: string; document: string }>(
    `update deliveries d set state = 'sent', channel = 'paper', effective_on = null, basis = null, sent_at = now() - interval '5 days'
     from cases c where (c.tenant_id, c.id) = (d.tenant_id, d.case_id)
       and d.id = (select x.id from deliveries x join tenants t on t.id = x.tenant_id where slug = 'mykanow' limit 1)
     returning d.id, c.mark, d.document_id as document`,
  );
  const place = `/biuro/mykanow/sprawy/${encodeURIComponent(sent!.mark)}`;
  address = `${place}/doreczenia/${sent!.id}`;
  casePage = `${place}?dokument=${sent!.document}`;
  effective = () =>
    web.admin(
      "select state, name from deliveries d left join files f on f.id = proof_file_id where d.id = $1",
      [sent!.id],
    );
});

const yesterday = () => new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
const received = () => ({
  co: "received",
  dzien: yesterday(),
  odbiorca: "Jan Wójcik",
  "kim-jest": "dorosły domownik",
});
const pdf = (name: string) => new File(["%PDF-1.4\n%âãÏÓ\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF"], name);

it.each([
  ["a program", new File([Buffer.from("MZ\u0000\u0003program")], "zpo.exe"), /zpo\.exe nie przyjmiemy/],
  ["an empty file", new File([], "zpo.pdf"), /zpo\.pdf jest pusty/],
  ["a text under another name", new File(["zwrotka"], "zpo.pdf"), /zpo\.pdf ma inną treść/],
  ["11 MB", new File([Buffer.alloc(11 * 1024 * 1024, "a")], "zpo.txt"), /zpo\.txt ma ponad 10 MB/],
])("refuses %s as a scan and keeps what was typed", async (_name, skan, sentence) => {
  const { status, body } = await web.post(address, { ...received(), skan }, registry);
  expect(status).toBe(422);
  expect(body.replaceAll("\u00a0", " ")).toMatch(sentence);
  expect(body).toContain('value="Jan Wójcik"');
  expect(body).toContain('value="dorosły domownik"');
  expect(body).toContain(`value="${yesterday()}"`);
  expect(await effective()).toEqual([{ state: "sent", name: null }]);
});

it("keeps the scan while the rest of the form is put right, and shows it as the proof", async () => {
  const first = await web.post(address, { ...received(), odbiorca: "", skan: pdf("zwrotka.pdf") }, registry);
  expect(first.status).toBe(422);
  expect(first.body).toContain("Skan jest już zapisany");
  const kept = /name="zapisany-skan" value="([0-9a-f-]{36})"/.exec(first.body)?.[1];
  expect(kept).toBeDefined();
  const form = { ...received(), "zapisany-skan": kept!, "nazwa-skanu": "zwrotka.pdf" };
  const done = await web.post(address, form, registry);
  expect([done.status, done.headers.get("Location")]).toEqual([302, outgoing]);
  expect(await effective()).toEqual([{ state: "delivered", name: "zwrotka.pdf" }]);

  const proof = `/biuro/mykanow/pliki/${kept}`;
  expect((await web.get(casePage, clerk)).body).toContain(`href="${proof}?podglad"`);
  expect((await web.get(address, registry)).body).toContain(`href="${proof}?podglad"`);
  for (const who of [registry, clerk]) {
    const { status, headers } = await web.get(`${proof}?podglad`, who);
    expect([status, headers.get("Content-Type")]).toEqual([200, "application/pdf"]);
  }
  const stranger = await web.signInAs("lelow", "registry");
  expect((await web.get(proof.replace("mykanow", "lelow"), stranger)).status).toBe(404);
});

it("stores nothing for an address that doesn't hold together", async () => {
  const [before] = await web.admin<{ count: string }>("select count(*) from files");
  const [other] = await web.admin<{ mark: string }>(
    `select mark from cases where tenant_id = (select id from tenants where slug = 'mykanow')
     and mark <> $1 limit 1`,
    [decodeURIComponent(address.split("/")[4]!)],
  );
  const wrong = address.replace(/sprawy\/[^/]+/, `sprawy/${encodeURIComponent(other!.mark)}`);
  expect((await web.post(wrong, { ...received(), skan: pdf("inna.pdf") }, registry)).status).toBe(404);
  expect((await web.post(address, { ...received(), skan: pdf("inna.pdf") }, clerk)).status).toBe(403);
  expect(await web.admin("select count(*) from files")).toEqual([before]);
});

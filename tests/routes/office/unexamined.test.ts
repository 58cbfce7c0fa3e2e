import { beforeAll, describe, expect, it } from "vitest";
import { demoResidentAddress } from "../../../training/world/index.ts";
import { useWeb } from "../../support/web.ts";

const web = useWeb();
let handler: string;
/** Anna's case: she has read the call to supplement and hasn't answered it. */
let called: string;
let calledId: string;
let uncalled: string;
const page = (mark: string, part: string) => `/biuro/mykanow/sprawy/${encodeURIComponent(mark)}/${part}`;
const textOf = (body: string) => body.replace(/<!--.*?-->|<[^>]+>/g, " ").replace(/\s+/g, " ");

beforeAll(async () => {
  handler = await web.signInAs("mykanow", "handler");
  const [found] = await web.admin<{ id: string; mark: string }>(
    `select cases.id, cases.mark from cases join resident_cases r on r.id = cases.resident_case_id
       join residents using (resident_id) where email = $1 and r.stage = 'waits-for-you'`,
    [demoResidentAddress],
  );
  called = found!.mark;
  calledId = found!.id;
  const [other] = await web.admin<{ mark: string }>(
    `select mark from cases where tenant_id = (select id from tenants where slug = 'mykanow') and state = 'open'
       and not exists (select 1 from documents d where d.case_id = cases.id and d.template = 'call-to-supplement')
     limit 1`,
  );
  uncalled = other!.mark;
});

describe("the page on which an application is left unexamined", () => {
  it("says by when the party may still answer, and takes nothing before", async () => {
    const { status, body } = await web.get(page(called, "bez-rozpoznania"), handler);
    expect(status).toBe(200);
    const text = textOf(body);
    expect(text).toMatch(/Strona może uzupełnić wniosek do \d+ \S+ 20\d\d włącznie/);
    expect(text).toMatch(/Doręczenie wezwania \d+ \S+ 20\d\d doręczone/);
    expect(text).toMatch(/14 dni/);
    const [, version] = /name="wersja" value="(\d+)"/.exec(body)!;
    expect((await web.post(page(called, "bez-rozpoznania"), { wersja: version! }, handler)).status).toBe(422);
  });

  it("is offered where a call is with the party, and nowhere else", async () => {
    const link = "/bez-rozpoznania";
    expect((await web.get(page(called, "terminy"), handler)).body).toContain(link);
    expect((await web.get(page(called, "zamkniecie"), handler)).body).not.toContain(link);
    expect((await web.get(page(uncalled, "terminy"), handler)).body).not.toContain(link);
    const text = textOf((await web.get(page(uncalled, "bez-rozpoznania"), handler)).body);
    expect(text).toContain("Wyślij wezwanie");
  });

  it("ends the case once the days have run out, and the closing page led there", async () => {
    await web.admin(
      `update deliveries set effective_on = effective_on - 30, sent_at = sent_at - interval '30 days'
        where case_id = $1`,
      [calledId],
    );
    const closing = await web.get(page(called, "zamkniecie"), handler);
    expect(textOf(closing.body)).toContain("Strona nie uzupełniła wniosku w terminie");
    const shown = await web.get(page(called, "bez-rozpoznania"), handler);
    expect(textOf(shown.body)).toContain("Napisz zawiadomienie");
    expect(shown.body).toContain("wzor=notice-left-unexamined");
    const [, version] = /name="wersja" value="(\d+)"/.exec(shown.body)!;
    const answer = await web.post(page(called, "bez-rozpoznania"), { wersja: version! }, handler);
    expect([answer.status, decodeURIComponent(answer.headers.get("Location")!)]).toEqual([
      302,
      `/biuro/mykanow/sprawy/${called}`,
    ]);
    const log = await web.get(page(called, "metryka"), handler);
    expect(textOf(log.body)).toContain("Pozostawiono podanie bez rozpoznania");
    expect((await web.get(page(called, "bez-rozpoznania"), handler)).status).toBe(404);
  });
});

import { beforeAll, expect, it } from "vitest";
import { useWeb } from "../../support/web.ts";

const web = useWeb();
let handler: string;
/** A case of the office with the number by which its item is registered. */
let filed: { mark: string; rpw: string };

beforeAll(async () => {
  handler = await web.signInAs("mykanow", "handler");
  const [found] = await web.admin<typeof filed>(
    `select mark, rpw from cases join incoming_items i on i.tenant_id = cases.tenant_id and i.case_id = cases.id
      where cases.tenant_id = (select id from tenants where slug = 'mykanow') order by mark limit 1`,
  );
  filed = found!;
});

const hits = async (typed: string) => {
  const { body } = await web.get(`/biuro/mykanow/szukaj?q=${encodeURIComponent(typed)}`, handler);
  return body;
};

it("finds a case by the register number that its resident quotes", async () => {
  const [, number, year] = /RPW\.(\d+)\.(\d+)/.exec(filed.rpw)!;
  for (const typed of [filed.rpw, `rpw ${number}/${year}`])
    expect(await hits(typed)).toContain(encodeURIComponent(filed.mark));
  expect(await hits("RPW.999999.2026")).toContain("Nic nie pasuje");
});

it("finds a mark typed without its dots", async () => {
  expect(await hits(filed.mark.toLowerCase().replaceAll(".", " "))).toContain(encodeURIComponent(filed.mark));
});

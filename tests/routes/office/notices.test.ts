import { expect, it } from "vitest";
import { useWeb } from "../../support/web.ts";

const web = useWeb();

it("shows what was done meanwhile as settled, under what is still to be done", async () => {
  const manager = await web.signInAs("mykanow", "manager");
  await web.admin("update notices set read_at = null, settled_at = null");
  const settled = await web.admin<{ id: string }>(
    `update notices set settled_at = created_at, read_at = created_at where id in (
       select n.id from notices n join people p on (p.tenant_id, p.id) = (n.tenant_id, n.person_id)
       join tenants t on t.id = n.tenant_id where t.slug = 'mykanow' and p.email like 'kierownik@%'
       order by n.created_at desc limit 1) returning id`,
  );
  expect(settled).toHaveLength(1);
  const { body } = await web.get("/biuro/mykanow/powiadomienia", manager);
  expect(body.lastIndexOf(">nowe<")).toBeGreaterThan(0);
  expect(body.indexOf(">załatwione<")).toBeGreaterThan(body.lastIndexOf(">nowe<"));
  expect(body).not.toContain(`value="${settled[0]!.id}"`);
});

import { beforeAll, expect, it } from "vitest";
import { inTenant, type TenantActor } from "#db/scope.ts";
import {
  chooseMailNotices,
  countUnread,
  listNotices,
  markRead,
  notifyPerson,
  queueMail,
} from "#tenants/notices/index.ts";
import { useDatabase } from "../../support/database.ts";
import { makeTwoOffices } from "../../support/office.ts";
import { hireSomebody } from "../../support/staff.ts";

const database = useDatabase();
let office: { mykanow: TenantActor; lelow: TenantActor };
let ewa: TenantActor & { personId: string };
let jan: TenantActor & { personId: string };

beforeAll(async () => {
  office = await makeTwoOffices(database);
  const hire = async (name: string) => {
    const { personId } = await hireSomebody(office.mykanow, name);
    return { ...office.mykanow, personId };
  };
  ewa = await hire("Ewa");
  jan = await hire("Jan");
});

const assign = (to: { personId: string }, rpw: string) =>
  inTenant(office.mykanow, (tx) =>
    notifyPerson(tx, {
      personId: to.personId,
      kind: "item-assigned",
      data: { rpw, title: "Zgłoszenie lipy", path: "/urzad/7/wplyw/1" },
    }),
  );

it("shows a person her own notices, the newest first, and no one else's", async () => {
  await assign(ewa, "RPW.1.2026");
  await assign(ewa, "RPW.2.2026");
  await assign(jan, "RPW.3.2026");
  const notices = await inTenant(ewa, (tx) => listNotices(tx));
  expect(notices.map(({ sentence }) => sentence)).toEqual([
    "Masz nową przesyłkę RPW.2.2026: Zgłoszenie lipy.",
    "Masz nową przesyłkę RPW.1.2026: Zgłoszenie lipy.",
  ]);
  expect(notices[0]).toMatchObject({ kind: "item-assigned", path: "/urzad/7/wplyw/1", isRead: false });
  expect(await inTenant(ewa, countUnread)).toBe(2);
});

it("lets a person read one notice or all of hers, and touches nobody else's", async () => {
  const [notice] = await inTenant(ewa, (tx) => listNotices(tx));
  await inTenant(jan, (tx) => markRead(tx, notice!.id));
  expect(await inTenant(ewa, countUnread)).toBe(2);
  await inTenant(ewa, (tx) => markRead(tx, notice!.id));
  expect(await inTenant(ewa, countUnread)).toBe(1);
  await inTenant(ewa, (tx) => markRead(tx));
  expect(await inTenant(ewa, countUnread)).toBe(0);
  expect(await inTenant(jan, countUnread)).toBe(1);
});

it("mails a notice only to whom wants it so, without the item's title", async () => {
  await database.admin("delete from mails");
  await inTenant(jan, (tx) => chooseMailNotices(tx, false));
  await assign(ewa, "RPW.4.2026");
  await assign(jan, "RPW.5.2026");
  const mails = await database.admin("select id, recipient, template, message_id from mails");
  expect(mails).toMatchObject([{ recipient: "ewa@example.org", template: "item-assigned" }]);
  expect(mails[0]!.message_id).toBe(`<${mails[0]!.id}@localhost>`);
});

it("queues no mail when the command comes to nothing", async () => {
  await database.admin("delete from mails");
  const broken = inTenant(office.mykanow, async (tx) => {
    const data = { number: "1", service: "x", office: "y", sentence: "z", path: "/" };
    await queueMail(tx, { template: "step-made", recipient: "a@example.org", data });
    throw new Error("broken on purpose");
  });
  await expect(broken).rejects.toThrow("broken on purpose");
  expect(await database.admin("select 1 from mails")).toEqual([]);
});

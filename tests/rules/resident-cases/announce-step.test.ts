import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#db/id.ts";
import { asResident, inTenant } from "#db/scope.ts";
import { handlers } from "#jobs/handlers.ts";
import { changeHandler, closeCase, extendTerm, openCase } from "#tenants/cases/index.ts";
import { assignItem, withdrawAssignment } from "#tenants/intake/index.ts";
import { composeMail } from "#tenants/notices/index.ts";
import { findMyCase, tellResident } from "#tenants/resident-cases/index.ts";
import { fileInMatter, makeMatter, readCase, readItem } from "../../support/casework.ts";
import { useDatabase } from "../../support/database.ts";
import { mustBeDone } from "../../support/staff.ts";
import { makeStaffedOffice, type StaffedOffice } from "../../support/staffed-office.ts";

const database = useDatabase();
let office: StaffedOffice;
let matterId: string;
let itemId: string;
beforeAll(async () => {
  office = await makeStaffedOffice(database);
  matterId = await makeMatter(database, 31);
  ({ itemId } = await office.register());
  await fileInMatter(database, itemId, matterId);
});

interface WrittenMail {
  readonly id: string;
  readonly recipient: string;
  readonly template: string;
  readonly data: Readonly<Record<string, string>>;
}

/** Does what lies in the outbox, twice over as after a killed worker, and answers the mails that were written. */
async function announceTwice(): Promise<WrittenMail[]> {
  const messages = await database.admin<{ id: string; key: string; payload: Record<string, string> }>(
    "select id, key, payload from outbox where topic = 'step.announce' order by created_at, id",
  );
  for (const message of [...messages, ...messages]) {
    const run = handlers["step.announce"]!.run({
      ...message,
      ...{ tenantId: 31, topic: "step.announce", attempt: 1, renew: async () => true },
    });
    expect(await run).toEqual({ kind: "done" });
  }
  return database.admin<WrittenMail>(
    "select id, recipient, template, data from mails where template = 'step-made' order by id",
  );
}

const latest = async () => (await announceTwice()).at(-1)!;
const inOffice = <Result>(work: Parameters<typeof inTenant<Result>>[1]) => inTenant(office.job, work);

describe("a mail about a step", () => {
  it("comes when the first unit has the application, and not when another gets it", async () => {
    const { ewa, zofia } = office;
    const executors = [{ kind: "person", personId: ewa.personId, isLead: true } as const];
    const order = { ...(await readItem(office, itemId)), instructions: "", dueOn: null, executors };
    mustBeDone(await office.as(zofia, (tx) => assignItem(tx, zofia, { ...order, evenIfAbsent: true })));
    const unitName = "Referat Organizacyjny";
    await inOffice((tx) => tellResident(tx, matterId, { step: { kind: "assigned", data: { unitName } } }));
    const mails = await announceTwice();
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({
      recipient: "anna@example.org",
      data: {
        number: "RPW.1.2026",
        service: "Usunięcie lipy",
        sentence: "Wnioskiem zajmie się Referat Ochrony Środowiska.",
        path: `/moje/sprawy/${matterId}`,
      },
    });
  });

  it("waits until the assignment can't be undone any more, and doesn't come when it was", async () => {
    const { ewa, piotr, zofia } = office;
    const before = await announceTwice();
    const filed = await makeMatter(database, 31);
    const item = await office.register();
    await fileInMatter(database, item.itemId, filed);
    const give = async (personId: string) => {
      const executors = [{ kind: "person", personId, isLead: true } as const];
      const order = { ...(await readItem(office, item.itemId)), instructions: "", dueOn: null, executors };
      mustBeDone(await office.as(zofia, (tx) => assignItem(tx, zofia, { ...order, evenIfAbsent: true })));
    };
    const [owner] = await database.admin<{ residentId: string }>(
      'select resident_id as "residentId" from resident_cases where id = $1',
      [filed],
    );
    const timeline = async () => {
      const found = await asResident(owner!.residentId, (tx) => findMyCase(tx, filed));
      return found!.steps.map((step) => ("unitName" in step.data ? step.data.unitName : step.kind));
    };
    await give(ewa.personId);
    expect(await timeline()).toEqual(["Referat Ochrony Środowiska"]);
    const [message] = await database.admin<{ wait: number }>(
      "select extract(epoch from due_at - created_at)::float as wait from outbox where topic = 'step.announce' order by id desc limit 1",
    );
    expect(message!.wait).toBeGreaterThan(10);
    const given = await readItem(office, item.itemId);
    mustBeDone(await office.as(zofia, (tx) => withdrawAssignment(tx, zofia, given)));
    expect(await announceTwice()).toEqual(before);
    expect(await timeline()).toEqual([]);

    // The unit that really gets it is news, although another's name had stood there before.
    await give(piotr.personId);
    expect((await latest()).data.sentence).toMatch(/^Wnioskiem zajmie się Referat /);
    expect(await timeline()).toHaveLength(1);
  });

  it("comes when the case is opened, names its mark and no officer", async () => {
    const { ewa } = office;
    const wanted = {
      jrwaSymbol: "6131",
      title: "Usunięcie lipy, Borowno",
      ...(await readItem(office, itemId)),
    };
    const { mark } = mustBeDone(await office.as(ewa, (tx) => openCase(tx, ewa, wanted)));
    const mail = await latest();
    expect(mail.data).toMatchObject({
      number: mark,
      sentence: "Założyliśmy Twoją sprawę i\u00a0nadaliśmy jej znak.",
    });
    const composed = (await inOffice((tx) => composeMail(tx, mail.id)))!;
    expect(composed.subject).toBe(`Sprawa ${mark}: nowy krok`);
    expect(composed.text).not.toMatch(/Ewa|Testowa|inspektor/);
  });

  it("comes when the term is extended, with the new day and without the reason", async () => {
    const { caseId, dueOn } = await readCase(office, "OŚ.6131.1.2026");
    const extension = {
      caseId,
      newDueOn: dueOn!.add({ days: 30 }),
      documentId: newId(),
      reason: "chora lipa",
    };
    mustBeDone(await inOffice((tx) => extendTerm(tx, extension)));
    const mail = await latest();
    expect(mail.data.sentence).toMatch(/^Przedłużyliśmy termin do \d+\u00a0grudnia 2026\.$/);
    expect(JSON.stringify(mail)).not.toContain("chora");
  });

  it("doesn't come when only the handler changes, and comes when the case ends", async () => {
    const { ewa, jan, marek } = office;
    const before = await announceTwice();
    const { caseId, version } = await readCase(office, "OŚ.6131.1.2026");
    const change = { caseId, version, handlerId: jan.personId };
    mustBeDone(await office.as(marek, (tx) => changeHandler(tx, marek, change)));
    expect(await announceTwice()).toEqual(before);
    const read = { caseId, version: version + 1, note: "zezwolono" };
    mustBeDone(await office.as(ewa, (tx) => closeCase(tx, ewa, read)));
    const mails = await announceTwice();
    expect(mails).toHaveLength(before.length + 1);
    expect(mails.at(-1)!.data.sentence).toBe("Zakończyliśmy sprawę.");
  });

  it("says of an application left unexamined only that the case has ended, and where to read why", async () => {
    const step = { kind: "left-unexamined", data: {} } as const;
    await inOffice((tx) => tellResident(tx, matterId, { stage: "left-unexamined", step }));
    const { data } = await latest();
    expect(data.sentence).toMatch(/^Zakończyliśmy sprawę\./);
    expect(data.sentence).not.toContain("bez rozpoznania");
  });

  it("isn't left behind by a command that fails", async () => {
    const before = await announceTwice();
    const failing = inOffice(async (tx) => {
      await tellResident(tx, matterId, { step: { kind: "closed", data: {} } });
      throw new Error("no power");
    });
    await expect(failing).rejects.toThrow("no power");
    expect(await announceTwice()).toEqual(before);
  });
});

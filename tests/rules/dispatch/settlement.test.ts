import { expect, it } from "vitest";
import { newId } from "#db/id.ts";
import { inTenant, officeJob } from "#db/scope.ts";
import { attachFiledItem, findCase, remindOfDeadlines } from "#tenants/cases/index.ts";
import { letterTenant, useLetterOffice } from "../../support/letter-office.ts";
import { sendLetter } from "./letters.ts";

const office = useLetterOffice();
const job = officeJob(letterTenant, "settlement");
const clockOf = (mark: string) => inTenant(job, async (tx) => (await findCase(tx, mark))!.clock!);
const dueOf = async (caseId: string) => {
  const [row] = await office.database.admin<{ due: string | null }>(
    "select due_on::text as due from cases where id = $1",
    [caseId],
  );
  return row!.due;
};

it("stops the clock on the day a decision leaves the office: nobody is late with what is settled", async () => {
  const { caseId, mark } = await office.openCase();
  expect(await dueOf(caseId)).not.toBeNull();
  await sendLetter(office, caseId, "tree-removal-permit");
  expect(await clockOf(mark)).toMatchObject({ state: "finished", alarms: [] });
  expect(await dueOf(caseId)).toBeNull();
  await office.goTo("2027-01-15");
  await inTenant(job, remindOfDeadlines);
  const overdue = await office.database.admin(
    "select 1 from notices where kind = 'overdue' and case_id = $1",
    [caseId],
  );
  expect(overdue).toEqual([]);
});

it("gives an appeal its own term: seven days to hand it on with the files (KPA art. 133)", async () => {
  const { caseId, mark, residentCaseId } = await office.openCase();
  await sendLetter(office, caseId, "tree-removal-permit");
  await office.goTo("2027-02-01");
  const incomingItemId = newId();
  await office.database.admin(
    `insert into incoming_items (tenant_id, id, rpw, year, number, registered_at, received_on, sender_name, sender_kind,
       sender_address, title, document_kind, channel, access, attachment_count, scan, resident_case_id, state)
     values ($1, $2, 'RPW.901.2027', 2027, 901, '2027-02-01T09:00:00Z', '2027-02-01', 'Anna', 'person', '', 'Odwołanie',
       'appeal', 'form', 'restricted', 0, 'born-digital', $3, 'registered')`,
    [letterTenant, incomingItemId, residentCaseId],
  );
  expect(await inTenant(job, (tx) => attachFiledItem(tx, incomingItemId))).toBe("attached");
  const clock = await clockOf(mark);
  expect(clock.state).not.toBe("finished");
  expect(clock.effectiveDue).toMatchObject({ basis: "KPA art. 133" });
  expect(clock.effectiveDue.date.toString()).toBe("2027-02-08");
});

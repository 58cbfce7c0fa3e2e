import { beforeAll, expect, it } from "vitest";
import { newId } from "#db/id.ts";
import { inTenant, type TenantActor } from "#db/scope.ts";
import { listCaseLog, recordEvent } from "#tenants/audit/index.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { useDatabase } from "../../support/database.ts";
import { makeTwoOffices } from "../../support/office.ts";

const database = useDatabase();
const [caseId, itemId, otherItemId, documentId] = [newId(), newId(), newId(), newId()];
let mykanow: TenantActor;
let lelow: TenantActor;

beforeAll(async () => {
  ({ mykanow, lelow } = await makeTwoOffices(database));
  await database.admin("set session_replication_role = replica");
  await database.admin(
    `insert into cases (tenant_id, id, mark, unit_id, unit_symbol, jrwa_symbol, number, year, title, category,
       party_name, handler_id, state, stage, started_on, opened_at)
     values (7, $1, 'Oś.6131.1.2026', $2, 'Oś', '6131', 1, 2026, 'Lipa przy szkole', 'B5', 'Anna Lis', $2, 'open',
       'opened', '2026-11-23', '2026-11-23T08:00:00Z')`,
    [caseId, newId()],
  );
  for (const [index, id] of [itemId, otherItemId].entries()) {
    await database.admin(
      `insert into incoming_items (tenant_id, id, rpw, year, number, registered_at, received_on, sender_name,
         sender_kind, sender_address, title, document_kind, channel, access, attachment_count, scan, state, case_id)
       values (7, $1, $2, 2026, $3, '2026-11-23T07:00:00Z', '2026-11-23', 'Anna Lis', 'person', '', 'Wniosek', 'wniosek',
         'form', 'restricted', 0, 'born-digital', 'in-case', $4)`,
      [id, `RPW.${index + 1}.2026`, index + 1, id === itemId ? caseId : null],
    );
  }
  await database.admin("set session_replication_role = origin");
});

it("lists what was done in a case, by whom and with which document, from the letter's registration on", async () => {
  const clerk = { ...mykanow, name: "Ewa Nowak", position: "inspektor" };
  const registry = { ...mykanow, name: "Jan Maj", position: null };
  await inTenant(registry, (tx) => recordEvent(tx, { type: "incoming.registered", incomingItemId: itemId }));
  await inTenant(registry, (tx) =>
    recordEvent(tx, { type: "incoming.registered", incomingItemId: otherItemId }),
  );
  const now = await inTenant(clerk, async (tx) => {
    await recordEvent(tx, { type: "case.opened", caseId });
    await recordEvent(tx, { type: "case.viewed", caseId });
    await recordEvent(tx, { type: "document.signed", caseId, documentId });
    return tx.now;
  });
  const log = await inTenant(mykanow, (tx) => listCaseLog(tx, caseId));
  expect(log).toMatchObject({ caseMark: "Oś.6131.1.2026", caseTitle: "Lipa przy szkole" });
  expect(
    log!.entries.map(({ personName, personPosition, activity, documentId: id }) => [
      personName,
      personPosition,
      activity,
      id,
    ]),
  ).toEqual([
    ["Jan Maj", null, "Zarejestrowano przesyłkę wpływającą", null],
    ["Ewa Nowak", "inspektor", "Wszczęto sprawę", null],
    ["Ewa Nowak", "inspektor", "Podpisano pismo", documentId],
  ]);
  expect(log!.entries[1]!.on.equals(legalDate(now))).toBe(true);
});

it("says of what a party filed online that she filed it, and names the letter it became", async () => {
  const [filedId, letterId] = [newId(), newId()];
  await database.admin("set session_replication_role = replica");
  await database.admin(
    `insert into incoming_items (tenant_id, id, rpw, year, number, registered_at, received_on, sender_name,
       sender_kind, sender_address, title, document_kind, channel, access, attachment_count, scan, state, case_id)
     values (7, $1, 'RPW.3.2026', 2026, 3, '2026-11-24T07:00:00Z', '2026-11-24', 'Anna Lis', 'person', '', 'Wniosek',
       'application', 'form', 'restricted', 1, 'born-digital', 'in-case', $2)`,
    [filedId, caseId],
  );
  for (const [id, type] of [
    [letterId, "application"],
    [newId(), "attachment"],
  ])
    await database.admin(
      `insert into documents (tenant_id, id, case_id, kind, type, title, state, incoming_item_id, added_at)
       values (7, $1, $2, 'incoming', $3, 'Wniosek', 'filed', $4, '2026-11-24T08:00:00Z')`,
      [id, caseId, type, filedId],
    );
  await database.admin("set session_replication_role = origin");
  const party = { ...mykanow, name: "Anna Lis", position: "strona" };
  const data = { rpw: "RPW.3.2026", channel: "form" };
  await inTenant(party, (tx) =>
    recordEvent(tx, { type: "incoming.registered", incomingItemId: filedId, data }),
  );
  const { entries } = (await inTenant(mykanow, (tx) => listCaseLog(tx, caseId)))!;
  expect(entries.at(-1)).toMatchObject({
    personName: "Anna Lis",
    activity: "Złożono podanie przez portal",
    documentId: letterId,
  });
});

it("shows no other office the case log", async () => {
  expect(await inTenant(lelow, (tx) => listCaseLog(tx, caseId))).toBeUndefined();
});

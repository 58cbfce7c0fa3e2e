import { beforeEach, expect, it } from "vitest";
import { newId } from "#db/id.ts";
import { inTenant, officeJob, type TenantActor } from "#db/scope.ts";
import { recordEvent, sealEvents, verifyEvents } from "#tenants/audit/index.ts";
import { hashEvent } from "../../../tenants/audit/seals/seal.ts";
import { selectSealedEvents } from "../../../tenants/audit/seals/store.ts";
import { useDatabase } from "../../support/database.ts";

const database = useDatabase();

/** Each test has an office of its own, with three blocks of two events. */
let office: TenantActor;
let nextTenant = 20;
const seal = (isFullPass = false) => inTenant(office, (tx) => sealEvents(tx, { isFullPass }));
const verify = () => inTenant(office, verifyEvents);
const record = (count: number) =>
  inTenant(office, async (tx) => {
    for (let turn = 0; turn < count; turn += 1) {
      await recordEvent(tx, { type: "case.opened", data: { mark: `Oś.6131.${turn}.2026`, isUrgent: false } });
    }
  });

beforeEach(async () => {
  office = officeJob(nextTenant, "test");
  await database.admin(
    "insert into tenants (id, slug, environment, created_at) values ($1, $2, 'production', now())",
    [nextTenant, `urzad-${nextTenant}`],
  );
  nextTenant += 1;
  for (let block = 1; block <= 3; block += 1) {
    await record(2);
    await seal();
  }
});

/** What somebody with the superuser's rights might do, foreign keys and all. */
async function tamper(statement: string, values: unknown[] = [office.tenantId]) {
  await database.admin("set session_replication_role = replica");
  await database.admin(statement, values);
  await database.admin("set session_replication_role = origin");
}

const eventOf = async (block: number, position: number): Promise<string> => {
  const [row] = await database.admin<{ event_id: string }>(
    "select event_id from event_seals where tenant_id = $1 and block_number = $2 and position = $3",
    [office.tenantId, block, position],
  );
  return row!.event_id;
};

it("chains the blocks and finds that all fit", async () => {
  await record(1);
  const { lastHash, ...found } = await verify();
  expect(found).toEqual({ blocks: 3, sealedEvents: 6, unsealedEvents: 1, misfit: null });
  const blocks = await database.admin(
    "select number, previous_hash, hash, event_count from event_blocks where tenant_id = $1 order by number",
    [office.tenantId],
  );
  expect(blocks.map((block) => block.event_count)).toEqual([2, 2, 2]);
  expect(blocks[0]!.previous_hash).toBe("0".repeat(64));
  expect(blocks[1]!.previous_hash).toBe(blocks[0]!.hash);
  expect(blocks[2]!.previous_hash).toBe(blocks[1]!.hash);
  expect(lastHash).toBe(blocks[2]!.hash);
});

it("makes no empty block", async () => {
  expect(await seal()).toBeUndefined();
  expect((await verify()).blocks).toBe(3);
});

it("verifies an office without any event", async () => {
  await database.admin(
    "insert into tenants (id, slug, environment, created_at) values (900, 'nowy', 'training', now())",
  );
  expect(await inTenant(officeJob(900, "test"), verifyEvents)).toMatchObject({ blocks: 0, misfit: null });
});

it.each([
  ["its kind", "type = 'case.closed'"],
  ["its person", "person_name = 'Kto Inny'"],
  ["its time by a microsecond", "at = at + interval '1 microsecond'"],
  ["its wall time", "wall_at = wall_at - interval '1 second'"],
  ["its facts", `data = data || '{"isUrgent": true}'`],
  ["its order", "ordinal = ordinal + 7"],
])("names the block of an event that had %s changed", async (_what, change) => {
  const eventId = await eventOf(2, 1);
  await tamper(`update events set ${change} where id = $1`, [eventId]);
  expect((await verify()).misfit).toEqual({ block: 2, reason: "event-changed", eventId });
});

it("names the block of a deleted event, and the one whose seal went with it", async () => {
  const eventId = await eventOf(2, 0);
  await tamper("delete from events where id = $1", [eventId]);
  expect((await verify()).misfit).toEqual({ block: 2, reason: "event-missing", eventId });
  await tamper("delete from event_seals where event_id = $1", [eventId]);
  expect((await verify()).misfit).toEqual({ block: 2, reason: "block-changed" });
});

it("names the block whose event was changed by somebody who made its seal anew", async () => {
  const eventId = await eventOf(1, 0);
  await tamper("update events set person_name = 'Kto Inny' where id = $1", [eventId]);
  const [changed] = await inTenant(office, (tx) => selectSealedEvents(tx, 1));
  await tamper("update event_seals set event_hash = $1 where event_id = $2", [
    hashEvent(changed!.event!),
    eventId,
  ]);
  expect((await verify()).misfit).toEqual({ block: 1, reason: "block-changed" });
});

it.each([
  ["hash", "hash = repeat('a', 64)", "block-changed"],
  ["date", "sealed_at = sealed_at - interval '1 day'", "block-changed"],
  ["link", "previous_hash = repeat('a', 64)", "chain-broken"],
])("names the block whose %s was changed", async (_what, change, reason) => {
  await tamper(`update event_blocks set ${change} where tenant_id = $1 and number = 2`);
  expect((await verify()).misfit).toEqual({ block: 2, reason });
});

it.each([2, 3])("names block %i when it is deleted", async (number) => {
  await tamper("delete from event_blocks where tenant_id = $1 and number = $2", [office.tenantId, number]);
  expect((await verify()).misfit).toEqual({ block: number, reason: "block-missing" });
});

it("names the block after one that was cut out with its events", async () => {
  await tamper(
    "delete from events where id in (select event_id from event_seals where tenant_id = $1 and block_number = 2)",
  );
  await tamper("delete from event_seals where tenant_id = $1 and block_number = 2");
  await tamper("delete from event_blocks where tenant_id = $1 and number = 2");
  await tamper("update event_blocks set number = 2 where tenant_id = $1 and number = 3");
  await tamper("update event_seals set block_number = 2 where tenant_id = $1 and block_number = 3");
  expect((await verify()).misfit).toEqual({ block: 2, reason: "chain-broken" });
});

const insertPast = (hours: number) =>
  tamper(
    `insert into events (tenant_id, id, at, wall_at, ordinal, type, person_name, data)
     values ($1, $2, now() - make_interval(hours => $3), now() - make_interval(hours => $3), 0, 'case.opened', 'Ktoś', '{}')`,
    [office.tenantId, newId(), hours],
  );

it("names the block into whose time an event was inserted afterwards", async () => {
  await insertPast(3);
  expect((await verify()).misfit).toEqual({ block: 1, reason: "event-inserted" });
  expect(await seal(), "an ordinary pass doesn't take it in").toBeUndefined();
});

it("names the block into which an event was inserted with a seal of its own", async () => {
  const id = newId();
  await tamper(
    `insert into events (tenant_id, id, at, wall_at, ordinal, type, person_name, data)
     values ($1, $2, now(), now(), 0, 'case.opened', 'Ktoś', '{}')`,
    [office.tenantId, id],
  );
  await tamper(
    `insert into event_seals (tenant_id, event_id, block_number, position, event_hash)
     values ($1, $2, 2, 9, repeat('a', 64))`,
    [office.tenantId, id],
  );
  expect((await verify()).misfit).toEqual({ block: 2, reason: "event-changed", eventId: id });
});

it("takes a straggler of a very long transaction in with a full pass", async () => {
  await insertPast(3);
  expect(await seal(true)).toMatchObject({ number: 4, eventCount: 1 });
  expect((await verify()).misfit).toBeNull();
});

it("lets one of two sealers win and loses no event", async () => {
  await record(5);
  const sealed = await Promise.all([seal(), seal(), seal()]);
  expect(sealed.filter((block) => block !== undefined)).toMatchObject([{ number: 4, eventCount: 5 }]);
  expect(await verify()).toMatchObject({ blocks: 4, sealedEvents: 11, unsealedEvents: 0, misfit: null });
});

it("seals more events than fit into one block, in order", async () => {
  await tamper(
    `insert into events (tenant_id, id, at, wall_at, ordinal, type, person_name, data)
     select $1, gen_random_uuid(), now(), now(), n, 'case.opened', 'Ktoś', '{}' from generate_series(1, 5001) n`,
  );
  expect(await seal()).toMatchObject({ number: 4, eventCount: 5000 });
  expect(await seal()).toMatchObject({ number: 5, eventCount: 1 });
  expect(await seal()).toBeUndefined();
  expect((await verify()).misfit).toBeNull();
});

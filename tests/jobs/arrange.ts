import { newId } from "#db/id.ts";
import { inTenant, type TenantActor } from "#db/scope.ts";
import { queueMail } from "#tenants/notices/index.ts";
import { enqueue } from "#tenants/outbox/index.ts";
import type { Pace } from "../../jobs/pace.ts";
import type { TestDatabase } from "../support/database.ts";

/** A pace at which a test needn't wait. */
export const quickPace: Pace = {
  leaseMs: 1_500,
  sweepMs: 100,
  nightlyMs: 60_000,
  firstRetryMs: 20,
  longestRetryMs: 60,
  drainMs: 3_000,
  concurrency: 8,
  perOffice: 8,
};

/** Leaves a message in an office's outbox. */
export function leave(actor: TenantActor, topic: string, key: string): Promise<void> {
  return inTenant(actor, (tx) => enqueue(tx, { topic, key, payload: { of: actor.tenantId } }));
}

/** Queues a mail to a resident. */
export function queueStep(actor: TenantActor, recipient: string, caseId?: string, number = "OŚ.6131.4.2026") {
  const data = {
    number,
    service: "Zgłoszenie zamiaru usunięcia drzewa",
    office: "Urząd Gminy Mykanów",
    sentence: "Czekamy na oględziny.",
    path: "/sprawa/1",
  };
  return inTenant(actor, (tx) => queueMail(tx, { template: "step-made", recipient, data, caseId }));
}

/** What became of the messages of one topic, in the order they were left. */
export function lookAtOutbox(database: TestDatabase, topic: string) {
  return database.admin<{
    key: string;
    attempts: number;
    isDone: boolean;
    isFailed: boolean;
    last_error: string;
  }>(
    `select key, attempts, done_at is not null as "isDone", failed_at is not null as "isFailed", last_error
     from outbox where topic = $1 order by created_at, id`,
    [topic],
  );
}

/** A bare open case of a handler. */
export async function openBareCase(
  database: TestDatabase,
  { tenantId }: TenantActor,
  { personId, unitId }: { personId: string; unitId: string },
): Promise<string> {
  const id = newId();
  await database.admin(
    `insert into cases (tenant_id, id, mark, unit_id, unit_symbol, jrwa_symbol, number, year, title, category,
       party_name, handler_id, state, stage, started_on, opened_at)
     values ($1, $2, 'OŚ.6131.4.2026', $3, 'OŚ', '6131', 4, 2026, 'Lipa', 'B5', 'Maria Lis', $4, 'open', 'started',
       '2026-03-02', '2026-03-02T09:00:00Z')`,
    [tenantId, id, unitId, personId],
  );
  return id;
}

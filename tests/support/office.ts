import { officeJob, type TenantActor } from "../../db/scope.ts";
import type { TestDatabase } from "./database.ts";

/** Two bare offices for tests that need rows and no rules: `mykanow` (7) and `lelow` (8). */
export async function makeTwoOffices(
  database: TestDatabase,
): Promise<{ mykanow: TenantActor; lelow: TenantActor }> {
  await database.admin(
    `insert into tenants (id, slug, environment, created_at)
     values (7, 'mykanow', 'production', now()), (8, 'lelow', 'production', now())`,
  );
  return { mykanow: officeJob(7, "test"), lelow: officeJob(8, "test") };
}

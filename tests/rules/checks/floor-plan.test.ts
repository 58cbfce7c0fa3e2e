import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/** A small house: file → what it imports; some of it allowed, some not. */
const house: Record<string, string> = {
  "environment.ts": `import "zod"; import "#db/clock.ts"; export const e = 1;`,
  "start.ts": `import "#db/pool.ts"; import "#app/root.tsx"; import "#jobs/relay.ts"; import "@remix-run/express";`,
  "db/pool.ts": `import "kysely"; import "pg"; export const pool = 1;`,
  "db/open-scope.ts": `import "./pool.ts"; export const open = 1;`,
  "db/id.ts": `export const newId = 1;`,
  "db/scope.ts": `import "./pool.ts"; export type Tx = 1;`,
  "db/schema.ts": `export type Row = 1;`,
  "db/clock.ts": `export const clock = 1;`,
  "db/upward.ts": `import type { done } from "#tenants/outcome.ts"; export type X = typeof done;`,
  "tenants/outcome.ts": `import "#environment"; export const done = 1;`,
  "tenants/due.ts": `import "#tenants/cases/index.ts"; import "#tenants/cases/rules.ts";`,
  "tenants/cases/index.ts": `export * from "./store.ts"; export * from "./rules.ts";`,
  "tenants/cases/store.ts": `import "kysely"; import type { Row } from "#db/schema.ts"; import "#tenants/calendar/index.ts"; export type S = Row;`,
  "tenants/cases/rules.ts": `import type { Tx } from "#db/scope.ts"; import "../outcome.ts"; import "#db/id.ts"; export type R = Tx;`,
  "tenants/cases/peek.ts": `import "#tenants/calendar/rules.ts";`,
  "tenants/cases/query.ts": `import type { Kysely } from "kysely"; export type Q = Kysely<1>;`,
  "tenants/cases/row.ts": `import type { Row } from "#db/schema.ts"; export type P = Row;`,
  "tenants/cases/pool.ts": `import type { pool } from "#db/pool.ts"; export type P = typeof pool;`,
  "tenants/calendar/store.ts": `import "#db/open-scope.ts"; import "#db/id.ts";`,
  "tenants/cases/play.ts": `import type { W } from "#training/world.ts"; export type P = W;`,
  "tenants/cases/page.ts": `import type { ReactNode } from "react"; export type N = ReactNode;`,
  "tenants/cases/lost.ts": `import "#tenants/nowhere/index.ts";`,
  "tenants/cases/proof.ts": `import "../../tests/support/world.ts";`,
  "tenants/calendar/index.ts": `export * from "./rules.ts";`,
  "tenants/calendar/rules.ts": `export const easter = 1;`,
  "tenants/calendar/round.ts": `import { b } from "./trip.ts"; export const a = b;`,
  "tenants/calendar/trip.ts": `import type { a } from "./round.ts"; export const b = 1; export type A = typeof a;`,
  "tenants/documents/merge.ts": `import "handlebars";`,
  "tenants/cases/merge.ts": `import "handlebars";`,
  "training/world.ts": `import "#tenants/cases/index.ts"; export type W = 1;`,
  "training/scoring/compile.ts": `import "kysely";`,
  "training/send.ts": `import "#jobs/relay.ts";`,
  "jobs/relay.ts": `import "bull"; import "nodemailer"; import "#training/world.ts"; export const relay = 1;`,
  "jobs/outbox/store.ts": `import "kysely";`,
  "jobs/web.ts": `import "#app/paths.ts";`,
  "jobs/driver.ts": `import type { Pool } from "pg"; export type P = Pool;`,
  "jobs/boot.ts": `import "../start.ts";`,
  "app/paths.ts": `export const paths = 1;`,
  "app/root.tsx": `import "react"; import "@remix-run/react"; import "#tenants/cases/index.ts"; import "#db/scope.ts"; import "./paths.ts"; import "./app.css"; import "virtual:remix/server-build"; import "./seal.svg?url";`,
  "app/seal.svg": `<svg/>`,
  "app/http/session.ts": `import "lucia";`,
  "app/routes/sign-in.ts": `import "lucia";`,
  "app/routes/queue.ts": `import "bull"; import "#jobs/relay.ts";`,
  "app/routes/mail.ts": `import type { Transporter } from "nodemailer"; export type T = Transporter;`,
  "app/routes/peek.ts": `import "#tenants/cases/rules.ts";`,
  "app/routes/clock.ts": `import "#db/clock.ts";`,
  "app/routes/store.ts": `import "kysely";`,
  "app/i18n/refusals.ts": `import type { R } from "#tenants/cases/index.ts"; export type T = R;`,
  "app/ui/button.tsx": `import { easter } from "#tenants/calendar/index.ts"; export const b = easter;`,
  "app/ui/frame.tsx": `import type { W } from "#training/world.ts"; export type F = W;`,
  "app/ui/rows.tsx": `import type { Tx } from "#db/scope.ts"; export type T = Tx;`,
  "tests/support/world.ts": `export const world = 1;`,
};

/** Every violation planted above, at least one for each rule. */
const planted = [
  "app-knows-no-jobs: app/routes/queue.ts → jobs/relay.ts",
  "bull-at-home: app/routes/queue.ts → bull",
  "db-is-the-ground-floor: db/upward.ts → tenants/outcome.ts",
  "drivers-stay-in-db: jobs/driver.ts → pg",
  "environment-knows-only-zod: environment.ts → db/clock.ts",
  "handlebars-at-home: tenants/cases/merge.ts → handlebars",
  "jobs-know-no-web: jobs/web.ts → app/paths.ts",
  "kysely-in-stores: app/routes/store.ts → kysely",
  "kysely-in-stores: tenants/cases/query.ts → kysely",
  "lucia-at-home: app/routes/sign-in.ts → lucia",
  "no-cycles: tenants/calendar/round.ts → tenants/calendar/trip.ts",
  "no-tests-in-the-product: tenants/cases/proof.ts → tests/support/world.ts",
  "nodemailer-at-home: app/routes/mail.ts → nodemailer",
  "nothing-unresolved: tenants/cases/lost.ts → #tenants/nowhere/index.ts",
  "pool-stays-in-db: tenants/calendar/store.ts → db/open-scope.ts",
  "pool-stays-in-db: tenants/cases/pool.ts → db/pool.ts",
  "rooms-have-doors: app/routes/peek.ts → tenants/cases/rules.ts",
  "rooms-have-doors: tenants/due.ts → tenants/cases/rules.ts",
  "rooms-meet-at-doors: tenants/cases/peek.ts → tenants/calendar/rules.ts",
  "start-is-the-top: jobs/boot.ts → start.ts",
  "tenants-look-down: tenants/cases/play.ts → training/world.ts",
  "training-looks-down: training/send.ts → jobs/relay.ts",
  "ui-knows-no-database: app/ui/rows.tsx → db/scope.ts",
  "ui-knows-no-training: app/ui/frame.tsx → training/world.ts",
  "ui-knows-only-types: app/ui/button.tsx → tenants/calendar/index.ts",
  "web-and-rules-enter-db-by-the-scope: app/routes/clock.ts → db/clock.ts",
  "web-and-rules-enter-db-by-the-scope: tenants/cases/row.ts → db/schema.ts",
  "web-packages-in-app: tenants/cases/page.ts → react",
];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "floor-plan-"));
  for (const [path, text] of Object.entries(house)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), `${text}\n`);
  }
  for (const file of ["package.json", "tsconfig.json", "tests/floor-plan.cjs"])
    cpSync(file, join(folder, file));
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Walks the small house with the real floor plan and names what it refused. */
function violations(): string[] {
  const command = resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const walked = ["app", "db", "jobs", "tenants", "training", "start.ts", "environment.ts"];
  const args = [command, "--config", "tests/floor-plan.cjs", "--output-type", "json", ...walked];
  const result = JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" }));
  const broken: { rule: { name: string }; from: string; to: string }[] = result.summary.violations;
  const short = (path: string) => path.replace(/^.*node_modules\/(?:@types\/)?([^/]+)\/.*$/, "$1");
  return broken.map(({ rule, from, to }) => `${rule.name}: ${from} → ${short(to)}`).sort();
}

test("refuses exactly the imports that break the floor plan, type-only ones included", () => {
  expect(violations()).toEqual(planted);
});

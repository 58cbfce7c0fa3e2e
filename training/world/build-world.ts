import type { Temporal } from "temporal-polyfill";
import { asSystem, inCounty } from "#db/scope.ts";
import { environment } from "#environment";
import { startRealTime } from "#tenants/clock/index.ts";
import { type CatalogueOffice, readCatalogue } from "#tenants/offices/index.ts";
import { settlePast } from "#tenants/outbox/index.ts";
import { type PasswordHash, protectPassword } from "#tenants/sign-in/index.ts";
import { momentsSince } from "./calendar.ts";
import { demoPassword } from "./demo-accounts.ts";
import { foundDemoOffice } from "./found-county.ts";
import { must } from "./must.ts";
import { plotsOf } from "./plots.ts";
import { type DemoResident, registerDemoResident } from "./residents.ts";
import { liveThrough } from "./timeline.ts";

/** Which county to build. */
export interface WorldPlan {
  /** The moment that the stories lead up to. */
  readonly present: Temporal.Instant;
  /** Slugs of the offices; omitted: all 16. */
  readonly offices?: readonly string[];
  /** Part of the stories, 0 to 1; omitted: all. */
  readonly share?: number;
  readonly residents?: number;
  /** Told what is being done. */
  readonly say?: (line: string) => void;
}

/** The stories reach this far back, in days. */
const depth = 66;
/** Offices built at once: more would only wait for the same two cores. */
const atOnce = 4;

/**
 * Builds the demo county through the domain's own commands: every office lives its last weeks under a frozen clock,
 * day by day, and at the end real time starts for all. If a command breaks, the world does, and so it
 * does in a county that has an office in production.
 */
export async function buildWorld({
  present,
  offices,
  share = 1,
  residents = 40,
  say = () => undefined,
}: WorldPlan) {
  const password = must(await protectPassword(demoPassword, "demo"));
  const people: DemoResident[] = [];
  for (let number = 0; number < residents; number += 1)
    people.push(await registerDemoResident(number, password));
  const waiting = readCatalogue().filter(({ slug }) => !offices || offices.includes(slug));
  const total = waiting.length;
  const workers = Array.from({ length: atOnce }, async () => {
    for (let office = waiting.shift(); office; office = waiting.shift()) {
      await buildOffice(office, { present, share, people, password });
      say(`  ${office.profile.shortName}: gotowe (zostało ${waiting.length} z ${total})`);
    }
  });
  await Promise.all(workers);
  must(await inCounty(startRealTime));
}

interface Surroundings {
  readonly present: Temporal.Instant;
  readonly share: number;
  readonly people: readonly DemoResident[];
  readonly password: PasswordHash;
}

async function buildOffice(office: CatalogueOffice, { present, share, people, password }: Surroundings) {
  const since = momentsSince(present, depth)(0, "07:00");
  const demo = await foundDemoOffice(office, password, environment().EPOWIAT_KEY ?? "", since);
  await liveThrough(demo.tenantId, plotsOf(demo, people, present, share), present);
  await asSystem((tx) => settlePast(tx, demo.tenantId));
}

import { stopApp } from "../support/app.ts";
import { startCountyApp } from "./county-app.ts";
import { openRows } from "./county-rows.ts";
import { type Figure, interleave, percentile, timed } from "./figure.ts";
import { growCounty } from "./grown-county.ts";
import { timeWorklist } from "./scope-cost.ts";
import { openLines, visit } from "./visit.ts";

const rounds = 250;
const sizes = [1_000, 100_000] as const;
const aim = { atMost: 1.3 };

/** How much slower the worklist gets when the county grows a hundredfold: its query, and its page as people wait for it. */
export async function measureWorklistGrowth(): Promise<Figure[]> {
  const [small, big] = await Promise.all(sizes.map(growCounty));
  const rows = [await openRows(small!), await openRows(big!)];
  const query = await interleave(
    rounds,
    rows.map((one) => () => timeWorklist(one, "epowiat_office")),
  );
  for (const one of rows) await one.close();
  const apps = [await startCountyApp(small!), await startCountyApp(big!)];
  const lines = openLines(1);
  try {
    const page = await interleave(
      rounds,
      apps.map(
        ({ worklist }) =>
          () =>
            timed(() => visit(worklist, lines)),
      ),
    );
    return [
      { name: "worklist.growth", value: growthOf(page), aim, unit: "×" },
      { name: "worklist.query-growth", value: growthOf(query), aim, unit: "×" },
    ];
  } finally {
    lines.destroy();
    for (const { app } of apps) await stopApp(app);
  }
}

function growthOf([small, big]: number[][]): number {
  return percentile(big!, 0.95) / percentile(small!, 0.95);
}

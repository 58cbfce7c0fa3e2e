import { type Figure, reachesAim } from "./figure.ts";
import { stopCounties } from "./grown-county.ts";
import { measureMemory } from "./memory.ts";
import { measureScope } from "./scope-cost.ts";
import { measureStart } from "./start-app.ts";
import { measureWorklistGrowth } from "./worklist-growth.ts";
import { measureWorklistHtml } from "./worklist-html.ts";

/**
 * `npm run bench`: measures what the product promises. A name or the beginning of one runs just those;
 * `-- --json` prints one object a line. Fails when a figure misses its aim.
 */
const benches: Readonly<Record<string, () => Promise<Figure[]>>> = {
  scope: measureScope,
  "worklist.growth": measureWorklistGrowth,
  "worklist.html-ratio": measureWorklistHtml,
  "memory.rss-mb": measureMemory,
  "start.seconds": measureStart,
};

const words = process.argv.slice(2);
const wanted = words.filter((word) => !word.startsWith("--"));
const isWanted = (name: string) =>
  wanted.length === 0 || wanted.some((word) => name.startsWith(word) || word.startsWith(`${name}.`));
const tell = words.includes("--json") ? tellMachine : tellPeople;

let isGood = true;
try {
  for (const [name, measure] of Object.entries(benches)) {
    if (!isWanted(name)) continue;
    for (const figure of await measure()) {
      tell(figure);
      isGood &&= reachesAim(figure);
    }
  }
} finally {
  await stopCounties();
}
process.exit(isGood ? 0 : 1);

function tellMachine({ name, value, aim, unit }: Figure) {
  const limit = aim && ("atLeast" in aim ? aim.atLeast : aim.atMost);
  console.log(JSON.stringify({ name, value: Number(value.toFixed(3)), aim: limit, unit }));
}

function tellPeople(figure: Figure) {
  const { name, value, aim, unit } = figure;
  const limit = aim && ("atLeast" in aim ? `≥ ${aim.atLeast}` : `≤ ${aim.atMost}`);
  const verdict = limit ? `${reachesAim(figure) ? "ok     " : "MISSED "} aim ${limit}` : "";
  console.log(`${name.padEnd(24)}${value.toFixed(3).padStart(9)} ${unit.padEnd(3)} ${verdict}`);
}

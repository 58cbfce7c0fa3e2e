import type { Temporal } from "temporal-polyfill";
import { type Moments, momentsSince } from "./calendar.ts";
import type { DemoOffice } from "./found-county.ts";
import type { DemoResident } from "./residents.ts";
import { landRegisterExtract, vehicleRegistration } from "./stories/county-services.ts";
import { letterOnDesk, letterWithoutCase } from "./stories/letters.ts";
import { type TreePlot, treeRemoval } from "./stories/tree-removal.ts";
import type { Story } from "./timeline.ts";

/** Days before the present on which an office's stories start: the present then finds them at every stage. */
const treeStarts = [0, 1, 2, 3, 4, 6, 9, 13, 15, 17, 18, 22, 27, 36, 40, 48, 62];
const vehicleStarts = [
  0, 0, 1, 1, 2, 3, 4, 5, 6, 7, 9, 12, 15, 18, 21, 25, 28, 30, 33, 36, 40, 44, 48, 52, 56, 60,
];

const twists: readonly Partial<TreePlot>[] = [
  {},
  { lacksSomething: true },
  { isReturned: true },
  { isRefused: true },
  {},
  { isLeftUnopened: true },
  { takesLonger: true },
];

/** The demo resident's own gmina: there two matters wait for her move, whenever the county is built. */
const homeOfAnna = "mykanow";
const annasMoves = [
  { daysAgo: 10, plot: { seed: 901, lacksSomething: true, waitsAt: "call" } },
  { daysAgo: 23, plot: { seed: 902, waitsAt: "decision" } },
] as const;

/** All that happens in one demo office, each story with its own start. */
export function plotsOf(
  office: DemoOffice,
  residents: readonly DemoResident[],
  present: Temporal.Instant,
  share = 1,
): Story[] {
  const someone = (number: number) => residents[(office.tenantId * 7 + number) % residents.length]!;
  const since = (daysAgo: number): Moments => momentsSince(present, daysAgo);
  const letters = [3, 12, 30].map((daysAgo, index) =>
    letterWithoutCase(office, office.tenantId + index, since(daysAgo)),
  );
  if (office.kind === "powiat") {
    const vehicles = thin(vehicleStarts, share).map((daysAgo, seed) =>
      vehicleRegistration(office, someone(seed), seed, since(daysAgo)),
    );
    const extracts = thin(treeStarts, share).map((daysAgo, seed) =>
      landRegisterExtract(office, someone(seed + 3), seed, since(daysAgo)),
    );
    return [...vehicles, ...extracts, ...letters];
  }
  const trees = thin(treeStarts, share).map((daysAgo, index) => {
    const seed = office.tenantId * 31 + index;
    const isOnline = index % 3 !== 2;
    const isForgotten = daysAgo > 30 && index % 5 === 0;
    const isAppealed = isOnline && daysAgo > 30 && index % 5 === 3;
    const twist = isAppealed
      ? { isAppealed, isRefused: true }
      : twists[(index + office.tenantId) % twists.length];
    return treeRemoval(office, someone(index), { seed, isOnline, isForgotten, ...twist }, since(daysAgo));
  });
  const moves = annasMoves.map(({ daysAgo, plot }) =>
    treeRemoval(office, residents[0]!, { ...plot, isOnline: true }, since(daysAgo)),
  );
  return [
    ...trees,
    ...(office.slug === homeOfAnna ? moves : []),
    ...letters,
    letterOnDesk(office, office.tenantId, since(2)),
    letterOnDesk(office, 5, since(0)),
  ];
}

/** Every nth of the list, so that a small world still has young and old stories. */
function thin(starts: readonly number[], share: number): number[] {
  return starts.filter(
    (_, index) => Math.floor(index * share) !== Math.floor((index - 1) * share) || share === 1,
  );
}

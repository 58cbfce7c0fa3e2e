import { Temporal } from "temporal-polyfill";

/** A statutory day off other than a plain Sunday; its name in each language stands in the wordings. */
export type Holiday =
  | "new-year"
  | "epiphany"
  | "easter-sunday"
  | "easter-monday"
  | "labour-day"
  | "constitution-day"
  | "pentecost"
  | "corpus-christi"
  | "assumption"
  | "all-saints"
  | "independence-day"
  | "independence-centenary"
  | "christmas-eve"
  | "christmas-day"
  | "christmas-second-day";

type FixedFeast = { holiday: Holiday; month: number; day: number; since?: number; until?: number };

/** Years bound a feast where the law changed, so that an old term is recomputed with the list of its year. */
const fixedFeasts: readonly FixedFeast[] = [
  { holiday: "new-year", month: 1, day: 1 },
  { holiday: "epiphany", month: 1, day: 6, since: 2011 },
  { holiday: "labour-day", month: 5, day: 1 },
  { holiday: "constitution-day", month: 5, day: 3 },
  { holiday: "assumption", month: 8, day: 15 },
  { holiday: "all-saints", month: 11, day: 1 },
  { holiday: "independence-day", month: 11, day: 11 },
  { holiday: "independence-centenary", month: 11, day: 12, since: 2018, until: 2018 },
  { holiday: "christmas-eve", month: 12, day: 24, since: 2025 },
  { holiday: "christmas-day", month: 12, day: 25 },
  { holiday: "christmas-second-day", month: 12, day: 26 },
];

/** Days after Easter Sunday. */
const movingFeasts: readonly { holiday: Holiday; afterEaster: number }[] = [
  { holiday: "easter-sunday", afterEaster: 0 },
  { holiday: "easter-monday", afterEaster: 1 },
  { holiday: "pentecost", afterEaster: 49 },
  { holiday: "corpus-christi", afterEaster: 60 },
];

/** Easter Sunday of a year in the Gregorian calendar (the anonymous algorithm of Meeus, Jones and Butcher). */
export function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const leapYears = 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - (yearOfCentury % 4);
  const toSunday = (32 + leapYears - epact) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const march = epact + toSunday - 7 * lateMoon + 22;
  return Temporal.PlainDate.from({ year, month: 3, day: 1 }).add({ days: march - 1 });
}

const listed = new Map<number, ReadonlyMap<string, Holiday>>();

/**
 * The statutory holidays of a year, by ISO date, as the act of 18 January 1951 on days off stood in that year.
 * Right for 1991 and later; plain Sundays are not listed.
 */
export function holidaysIn(year: number): ReadonlyMap<string, Holiday> {
  const known = listed.get(year);
  if (known) return known;
  const easter = easterSunday(year);
  const fixed = fixedFeasts
    .filter((feast) => year >= (feast.since ?? year) && year <= (feast.until ?? year))
    .map(({ holiday, month, day }) => [Temporal.PlainDate.from({ year, month, day }), holiday] as const);
  const moving = movingFeasts.map(
    ({ holiday, afterEaster }) => [easter.add({ days: afterEaster }), holiday] as const,
  );
  const holidays = new Map([...moving, ...fixed].map(([date, holiday]) => [date.toString(), holiday]));
  listed.set(year, holidays);
  return holidays;
}

/** The statutory holiday that falls on a date, if one does. */
export function holidayOn(date: Temporal.PlainDate): Holiday | undefined {
  return holidaysIn(date.year).get(date.toString());
}

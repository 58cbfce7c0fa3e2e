import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { countTry, minutesBlocked, type Tries, takeTryBack } from "#tenants/sign-in/throttle.ts";

const start = Temporal.Instant.from("2026-03-02T08:00:00Z");
const none: Tries = { failures: 0, windowStartedAt: start, blockedUntil: null };

/** Fails again and again, each time as soon as it may, and tells the pauses in minutes. */
function pausesOf(count: number) {
  let tries = none;
  let now = start;
  return Array.from({ length: count }, () => {
    tries = countTry(tries, 10, now);
    const minutes = minutesBlocked(tries, now);
    now = now.add({ minutes });
    return minutes;
  });
}

it("lets ten failures pass and then makes the pauses grow to a quarter of an hour, no longer", () => {
  expect(pausesOf(16)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 4, 8, 15, 15, 15]);
});

it("forgets failures after a quiet quarter of an hour", () => {
  let tries = none;
  for (let turn = 0; turn < 10; turn += 1) tries = countTry(tries, 10, start);
  const soon = tries.blockedUntil!.add({ minutes: 14 });
  const later = tries.blockedUntil!.add({ minutes: 15 });
  expect(countTry(tries, 10, soon).failures).toBe(11);
  expect(countTry(tries, 10, later)).toEqual({ failures: 1, windowStartedAt: later, blockedUntil: null });
});

it("takes back the try that turned out right, and the block it would have begun", () => {
  const nine = { ...none, failures: 9 };
  const tenth = countTry(nine, 10, start);
  expect(minutesBlocked(tenth, start)).toBe(1);
  expect(takeTryBack(tenth, 10)).toEqual(nine);
});

it("never blocks anyone for longer than fifteen minutes", () => {
  fc.assert(
    fc.property(fc.nat(5_000), fc.nat(100), (failures, limit) => {
      const minutes = minutesBlocked(countTry({ ...none, failures }, limit, start), start);
      expect(minutes).toBeLessThanOrEqual(15);
    }),
  );
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { backOff, usualPace } from "../../jobs/pace.ts";

it("waits longer with each attempt, never past five quarters of an hour, and never all at the same moment", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (attempt, chance) => {
        const wait = backOff(usualPace, attempt, chance);
        expect(wait).toBeLessThanOrEqual(usualPace.longestRetryMs * 1.25);
        expect(wait).toBeGreaterThanOrEqual(usualPace.firstRetryMs * 0.75);
        expect(backOff(usualPace, attempt + 1, chance)).toBeGreaterThanOrEqual(wait);
      },
    ),
  );
  expect(backOff(usualPace, 4, 0)).toBeLessThan(backOff(usualPace, 4, 1));
});

import { Temporal } from "temporal-polyfill";
import { inCounty } from "#db/scope.ts";
import { moveClock } from "#tenants/clock/index.ts";

/** A story of one case: it does something, then says when it wants to go on (office time). */
export type Story = AsyncGenerator<Temporal.Instant, void, void>;

/**
 * Lets the stories of one office happen in the order of their times, moving its frozen clock from one to the next.
 * A story that wants to go on after `until` stays where it is: the present finds it in the middle.
 * @param until the present: the clock stops there
 */
export async function liveThrough(
  tenantId: number,
  stories: Iterable<Story>,
  until: Temporal.Instant,
): Promise<void> {
  const waiting: { at: Temporal.Instant; story: Story }[] = [];
  const goOn = async (story: Story) => {
    const { value, done } = await story.next();
    if (!done && Temporal.Instant.compare(value, until) <= 0) waiting.push({ at: value, story });
  };
  for (const story of stories) await goOn(story);
  while (waiting.length > 0) {
    waiting.sort((a, b) => Temporal.Instant.compare(a.at, b.at));
    const next = waiting.shift()!;
    await inCounty((tx) => moveClock(tx, tenantId, next.at));
    await goOn(next.story);
  }
  await inCounty((tx) => moveClock(tx, tenantId, until));
}

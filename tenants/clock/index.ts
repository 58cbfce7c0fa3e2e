/** Room: office time of sandboxes. Production has none: its time is the transaction's (decision 8). */
export { isTimeFrozen } from "./is-time-frozen.ts";
export { moveClock } from "./move-clock.ts";
export { startRealTime } from "./start-real-time.ts";

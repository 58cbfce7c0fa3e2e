/** Room: work to be done after a command's transaction, at least once (decision 6). */
export type { Backlog } from "./backlog.ts";
export { countOverdue } from "./count-overdue.ts";
export { enqueue } from "./enqueue.ts";
export type { OutboxMessage } from "./message.ts";
export { settlePast } from "./settle-past.ts";

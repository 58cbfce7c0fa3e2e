export { enqueue } from "./enqueue.ts";
export type { OutboxMessage } from "./message.ts";

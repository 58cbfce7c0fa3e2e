export { enqueue, type OutboxMessage } from "./enqueue.ts";

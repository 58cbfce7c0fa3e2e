export { type Occurrence, recordEvent } from "./record-event.ts";

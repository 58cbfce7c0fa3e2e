/** Work that should have been done by now. */
export interface Backlog {
  /** Not done though ten minutes have passed, whether nobody took it or it is being tried again. */
  readonly waiting: number;
  /** Given up within the last week. */
  readonly failed: number;
}

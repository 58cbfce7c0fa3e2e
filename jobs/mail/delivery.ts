/** What became of one attempt to send a mail; `answer` is what the server said, or why there was none. */
export interface Delivery {
  readonly kind: "accepted" | "deferred" | "refused";
  readonly answer: string;
}

/** What Express hands to Remix with each request. */
declare module "@remix-run/node" {
  interface AppLoadContext {
    /** The only scripts that run are those which carry it. */
    readonly nonce: string;
    /** Network address of the visitor, for counting guesses and failed sign-ins. */
    readonly visitorAddress: string;
  }
}

export {};

import { log, nameFailure } from "../log.ts";
import { sendLinks } from "./send-links.ts";

/** Sends password links. */
export interface LinkSender {
  /** Asks for a look soon; any number of nudges is one look. */
  nudge(): void;
  stop(): Promise<void>;
}

/** Looks for links to be mailed when nudged and every few seconds, since a nudge may be lost. */
export function startLinkSender(everyMs: number): LinkSender {
  let isAsked = false;
  let isStopped = false;
  let looking: Promise<void> | undefined;
  const look = async () => {
    while (isAsked && !isStopped) {
      isAsked = false;
      await sendLinks().catch((failure) =>
        log.warn({ failure: nameFailure(failure) }, "could not mail password links"),
      );
    }
    looking = undefined;
  };
  const nudge = () => {
    isAsked = true;
    if (!isStopped) looking ??= look();
  };
  const timer = setInterval(nudge, everyMs);
  return {
    nudge,
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await looking;
    },
  };
}

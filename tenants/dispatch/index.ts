/** Room: sending signed letters out, the register of outgoing items, and the proof of each delivery. */

export { dispatchAgain, type SecondDispatchOrder } from "./again/dispatch-again.ts";
export { findCameBack, type LetterCameBack, listCameBack } from "./again/list-came-back.ts";
export { type ChannelExplained, explainChannel } from "./explain-channel.ts";
export { findLetterFile } from "./find-letter-file.ts";
export { findProofFile } from "./find-proof-file.ts";
export { hasDelivery } from "./has-delivery.ts";
export { listAwaitingPaper } from "./list-awaiting-paper.ts";
export { listDeliveries } from "./list-deliveries.ts";
export { listOutgoingRegister } from "./list-outgoing-register.ts";
export { acknowledgeOpening } from "./proof/acknowledge-opening.ts";
export { completeFiction, listFictionsDue } from "./proof/complete-fiction.ts";
export { eDeliveryByHand, type PaperEvidence, paperFictionDates } from "./proof/judge-paper.ts";
export { type PaperReturn, recordPaperDelivery } from "./proof/record-paper-delivery.ts";
export type { DispatchingRefusal } from "./refusals.ts";
export { announceLetter, findRecipient } from "./sending/announce-letter.ts";
export { countToDispatch } from "./sending/count-to-dispatch.ts";
export { type DispatchOrder, dispatchDocument } from "./sending/dispatch-document.ts";
export type { Dispatched } from "./sending/enter-in-register.ts";
export { type LetterToDispatch, listToDispatch } from "./sending/list-to-dispatch.ts";
export type { Channel, Delivery, OutgoingItem } from "./types.ts";

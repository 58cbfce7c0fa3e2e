import type { StaleItem } from "#tenants/intake/index.ts";

/** Why the room refuses; each has its sentence, with what to do next, in `app/i18n/refusals/`. */
export type CaseRefusal =
  | OpenRefusal
  | AttachRefusal
  | ExclusionRefusal
  | ExtensionRefusal
  | HandlerRefusal
  | NoteRefusal
  | PartyRefusal
  | CloseRefusal
  | UnexaminedRefusal;

/**
 * Why an officer can't work on a case now. Details: `not-your-case` names the `handler`; `changed-meanwhile` tells
 * `by`, `what` (event type) and `at` (ISO instant).
 */
export type AccessRefusal = "case-unknown" | "case-closed" | "not-your-case" | "changed-meanwhile";

export type ClassRefusal = "class-unknown" | "class-not-final" | "class-needs-confirmation";

export type OpenRefusal =
  | StaleItem
  | ClassRefusal
  | "not-allowed"
  | "title-missing"
  | "item-not-assigned"
  | "not-yours"
  | "email-is-no-application"
  | "started-in-future"
  | "group-unknown";

export type AttachRefusal = StaleItem | AccessRefusal | "not-allowed" | "item-not-assigned" | "not-yours";

export type ExclusionRefusal =
  | AccessRefusal
  | "no-clock"
  | "exclusion-before-start"
  | "exclusion-in-future"
  | "exclusion-reversed"
  | "exclusion-running"
  | "exclusion-not-running";

export type ExtensionRefusal = AccessRefusal | "no-clock" | "new-term-not-later";

export type HandlerRefusal =
  | AccessRefusal
  | "not-allowed"
  | "handler-unknown"
  | "handler-unchanged"
  | "handler-outside-unit";

export type NoteRefusal = AccessRefusal | "not-allowed" | "note-empty";

/** What can't stand of a party as typed. */
export type PartyFault =
  | "party-name-missing"
  | "party-address-missing"
  | "party-account-missing"
  | "party-ade-malformed"
  | "party-represented-missing";

/** Details of `party-ended`: her `name`. */
export type PartyRefusal =
  | AccessRefusal
  | PartyFault
  | "not-allowed"
  | "party-unknown"
  | "party-ended"
  | "party-end-in-future";

/** Letters that keep a case open; details name the one that is in the way: `title`. */
export type OpenLetter =
  | "draft-open"
  | "letter-awaits-dispatch"
  | "letter-awaits-delivery"
  | "letter-came-back"
  | "decision-came-back";

export type CloseRefusal =
  | AccessRefusal
  | OpenLetter
  | "not-allowed"
  | "appeal-waits"
  | "closing-note-missing";

/** Why an application can't be left unexamined yet. Details of `supplement-term-running`: the last day `until`. */
export type UnexaminedObstacle = "call-missing" | "call-undelivered" | "supplement-term-running";

/** Details of `supplement-came-in`, one that the handler hasn't judged: its `rpw` and the day `on`. */
export type UnexaminedRefusal =
  | AccessRefusal
  | OpenLetter
  | UnexaminedObstacle
  | "supplement-came-in"
  | "lack-unsaid"
  | "not-allowed";

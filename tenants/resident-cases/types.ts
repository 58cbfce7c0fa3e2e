import type { Temporal } from "temporal-polyfill";
import type { ExplainedDate } from "#tenants/calendar/index.ts";
import type { StoredFile } from "#tenants/files/index.ts";

/** A calendar day as it travels in JSON: `2026-11-23`. */
export type IsoDate = string;

type Nothing = Readonly<Record<string, never>>;

/**
 * Where a case stands for the resident, and the facts its sentences need. No names, no contents: whoever holds
 * the number and the status code sees the stage without signing in.
 */
export interface StageData {
  received: Nothing;
  assigned: Nothing;
  "in-progress": Nothing;
  /** `until` is null while the call is unopened: the term starts with its delivery. */
  "waits-for-you": { readonly what: "supplement" | "fee"; readonly until: IsoDate | null };
  "decision-being-prepared": Nothing;
  /** `countsOn`: the day on which the unopened letter counts as delivered. */
  "letter-sent": { readonly countsOn: IsoDate };
  /** `appealUntil` is null while the decision isn't delivered, or when it can't be appealed. */
  decided: { readonly appealUntil: IsoDate | null };
  /** What outlives the case in the office: her right to appeal, or the appeal she has made. */
  closed: { readonly appealUntil: IsoDate | null; readonly isAppealed: boolean };
  "left-unexamined": Nothing;
  /** `forwardBy`: by then the appeal goes to the higher authority (KPA art. 133); null once it went. */
  appealed: { readonly forwardBy: IsoDate | null };
}
export type Stage = keyof StageData;

/** A stage with its facts; those without facts need none said. */
export type StageChange = {
  [Name in Stage]: StageData[Name] extends Nothing
    ? { readonly stage: Name; readonly stageData?: StageData[Name] }
    : { readonly stage: Name; readonly stageData: StageData[Name] };
}[Stage];

/** What happened, each with the facts its sentence needs. Money is in grosze. */
export interface StepData {
  filed: { readonly rpw: string };
  assigned: { readonly unitName: string };
  "case-opened": { readonly caseMark: string; readonly handler: string };
  "handler-changed": { readonly handler: string };
  /** `points`: what is missing, as the call lists it; shown to her once she has opened it. */
  "supplement-called": {
    readonly days: number;
    readonly letterId: string;
    readonly points: readonly string[];
  };
  /** `letterId`: the call it answers; absent when it came on paper. */
  supplemented: { readonly rpw: string; readonly letterId?: string };
  "term-extended": { readonly reason: string; readonly until: IsoDate };
  "decision-signed": { readonly signatory: string };
  "letter-sent": { readonly title: string; readonly countsOn: IsoDate; readonly letterId: string };
  "letter-opened": { readonly title: string; readonly effectiveOn: IsoDate };
  "letter-effective": { readonly title: string; readonly effectiveOn: IsoDate };
  "fee-charged": { readonly title: string; readonly amountGrosze: number; readonly payee: string };
  "fee-paid": { readonly title: string; readonly amountGrosze: number };
  /** `letterId`: the letter with the decision; absent when the appeal came on paper. */
  "appeal-filed": { readonly rpw: string; readonly forwardBy: IsoDate; readonly letterId?: string };
  "appeal-forwarded": { readonly authority: string };
  "letter-filed": { readonly rpw: string };
  "withdrawal-filed": { readonly rpw: string };
  closed: Nothing;
  "left-unexamined": Nothing;
}
export type StepKind = keyof StepData;

/** One step with its facts. */
export type Step = {
  [Kind in StepKind]: { readonly kind: Kind; readonly data: StepData[Kind] };
}[StepKind];

/** Stands among a case's steps for one that was undone; nothing that was told is ever deleted. */
export interface Retraction {
  readonly kind: "retracted";
  readonly data: { readonly stepId: string };
}

/** A step that has been taken. */
export type StepTaken = Step & { readonly id: string; readonly at: Temporal.Instant };

/** A case as its resident sees it, without its steps. */
export type ResidentCase = StageChange & {
  readonly tenantId: number;
  readonly officeSlug: string;
  readonly id: string;
  /** Id of the service in the portal. */
  readonly service: string;
  readonly title: string;
  readonly rpw: string;
  readonly caseMark: string | null;
  readonly handler: string | null;
  readonly unitName: string | null;
  readonly startedOn: Temporal.PlainDate;
  readonly dueOn: Temporal.PlainDate | null;
  readonly dueExplained: ExplainedDate | null;
  readonly updatedAt: Temporal.Instant;
};

/** What the holder of the number and the status code may know: nothing of a person. */
export type PublicStatus = StageChange &
  Pick<
    ResidentCase,
    | "tenantId"
    | "officeSlug"
    | "service"
    | "rpw"
    | "caseMark"
    | "startedOn"
    | "dueOn"
    | "dueExplained"
    | "updatedAt"
  >;

/** Kinds of letter that the law lets a party answer, and all others. */
export type LetterKind = "decision" | "supplement-call" | "letter";

/** A letter delivered to the resident's account. */
export interface ResidentLetter {
  readonly tenantId: number;
  readonly officeSlug: string;
  readonly id: string;
  readonly residentCaseId: string;
  readonly caseTitle: string;
  readonly caseMark: string | null;
  readonly documentKind: LetterKind;
  readonly title: string;
  readonly arrivedAt: Temporal.Instant;
  /** The day on which it counts as delivered if it stays unopened (e-delivery act art. 42). */
  readonly fictionOn: Temporal.PlainDate;
  readonly openedAt: Temporal.Instant | null;
  /** The day it counts as delivered; terms run from it. */
  readonly effectiveOn: Temporal.PlainDate | null;
  readonly appealDueOn: Temporal.PlainDate | null;
  readonly answerDueOn: Temporal.PlainDate | null;
  /** Days that a call to supplement gives, counted from its delivery. */
  readonly answerDays: number | null;
  /** True when it calls for an answer that hasn't been given. */
  readonly awaitsAnswer: boolean;
  /** Null until she opens it: opening is how she signs for it. */
  readonly content: LetterContent | null;
}

/** What an opened letter shows; the file itself comes from the room `files`. */
export interface LetterContent {
  readonly firstLine: string;
  readonly sha256: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  /** The files that came with it, in their order. */
  readonly enclosures: readonly StoredFile[];
}

import type { Temporal } from "temporal-polyfill";
import type { CaseStage } from "./stages.ts";

/** A case with what its commands need of it. */
export interface CaseHead {
  readonly caseId: string;
  readonly mark: string;
  readonly title: string;
  readonly unitId: string;
  readonly handlerId: string;
  readonly handlerName: string;
  readonly state: "open" | "closed";
  readonly stage: CaseStage;
  readonly startedOn: Temporal.PlainDate;
  readonly dueOn: Temporal.PlainDate | null;
  readonly isPaused: boolean;
  readonly residentCaseId: string | null;
  readonly version: number;
}

/** A case about to be opened, with its mark's parts. */
export interface CaseRow {
  readonly caseId: string;
  readonly mark: string;
  readonly unitId: string;
  readonly unitSymbol: string;
  readonly jrwaSymbol: string;
  readonly number: number;
  readonly groupNumber: number | null;
  readonly year: number;
  readonly title: string;
  readonly category: string;
  readonly service: string | null;
  readonly partyName: string;
  readonly residentCaseId: string | null;
  readonly handlerId: string;
  readonly startedOn: Temporal.PlainDate;
}

/** Whom a case concerns or who acts for her, and how letters reach her. */
export interface Party {
  readonly partyId: string;
  readonly name: string;
  /** Empty when nobody knows it. */
  readonly address: string;
  readonly role: "applicant" | "party" | "attorney";
  /** The party that an attorney acts for; null for everybody else. */
  readonly representsId: string | null;
  /** Whose account in this case she is; null for who filed nothing through one. */
  readonly residentId: string | null;
  /** Letters go to the account only of who filed through it (KPA art. 39 § 1). */
  readonly channel: "account" | "paper";
  /** Her address for electronic delivery, if anybody gave it. */
  readonly ade: string | null;
  /** From which day she is no party any more; null while she is one. */
  readonly endedOn: Temporal.PlainDate | null;
}

/** A party about to be entered. */
export type NewParty = Omit<Party, "endedOn">;

/** A document that goes into the case files as it came. */
export interface FiledDocument {
  readonly type: string;
  readonly title: string;
  readonly fileId: string | null;
}

/** A case and its version as the person read it. */
export interface CaseRead {
  readonly caseId: string;
  readonly version: number;
}

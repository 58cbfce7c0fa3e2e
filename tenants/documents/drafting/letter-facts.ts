import type { Temporal } from "temporal-polyfill";
import type { FiledAnswers } from "#tenants/filing/index.ts";
import type { Office, OfficeContact } from "#tenants/offices/index.ts";

/** A party of the case, as letters address it. */
export interface LetterParty {
  readonly partyId: string;
  readonly name: string;
  /** One line or several; parts are separated by commas or line ends. */
  readonly address: string;
  readonly role: "applicant" | "party" | "attorney";
  /** The party that an attorney acts for; null for everybody else. */
  readonly representsId: string | null;
  readonly channel: "account" | "paper";
  /** Whose account it is, if she has one. */
  readonly residentId: string | null;
}

/** The case as letters speak of it. */
export interface LetterCase {
  readonly caseId: string;
  readonly mark: string;
  readonly title: string;
  readonly state: "open" | "closed";
  readonly category: string;
  readonly service: string | null;
  readonly unitId: string;
  readonly handlerId: string;
  readonly handlerName: string;
  readonly residentCaseId: string | null;
  readonly startedOn: Temporal.PlainDate;
  /** When the first letter came in; the case's own start if none did. */
  readonly receivedOn: Temporal.PlainDate;
  readonly dueOn: Temporal.PlainDate | null;
  readonly parties: readonly LetterParty[];
}

/** All that a template's fields are filled from, when the clerk types nothing. */
export interface LetterFacts {
  readonly case: LetterCase;
  readonly office: Office;
  /** Whom to ask about one's data; nobody where the office has named none. */
  readonly dataProtection: OfficeContact | null;
  /** An addressee has had no letter of this case yet: the first informs her about her data (KPA art. 61 § 5). */
  readonly isFirstToSomebody: boolean;
  /** Who is expected to sign; the letter bears the name of whoever does. */
  readonly signer?: { readonly name: string; readonly position: string };
  readonly filed?: FiledAnswers;
  /** The last call to supplement, once it is delivered to everybody it went to. */
  readonly call?: { readonly deliveredOn: Temporal.PlainDate; readonly dueOn: Temporal.PlainDate };
}

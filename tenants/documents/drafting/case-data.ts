import type { Temporal } from "temporal-polyfill";
import { dateInPolish } from "#tenants/calendar/index.ts";
import { signingDate } from "../letter.ts";
import type { TemplateData } from "../templates/template.ts";
import { answersData } from "./answers-data.ts";
import { type LetterFacts, type LetterParty, listAddressees } from "./letter-facts.ts";

/** What the case, its parties, the office and the filed application say to a template's fields. */
export function caseData(facts: LetterFacts): TemplateData {
  const { office, signer, filed, call } = facts;
  const { profile } = office;
  const { parties, ...letterCase } = facts.case;
  const applicants = parties.filter(({ role }) => role === "applicant").map(({ name }) => name);
  const postcodeLine = profile.postcode ? `${profile.postcode} ${profile.seatCity}` : "";
  return {
    mark: letterCase.mark,
    organ: office.organName.text,
    officeAddress: profile.street ? [profile.street, postcodeLine].filter(Boolean) : [],
    place: profile.seatCity,
    date: signingDate,
    addressee: listAddressees(parties).flatMap(({ name, address }) => [name, ...splitAddress(address)]),
    signerName: signer?.name ?? "",
    signerPosition: signer?.position ?? "",
    recipients: [...listAddressees(parties).map(sayRecipient), "aa"],
    applicant: applicants.join(", "),
    owner: applicants.join(", "),
    caseTitle: letterCase.title,
    initiatedOn: sayDate(letterCase.startedOn),
    appliedOn: sayDate(letterCase.receivedOn),
    receivedOn: sayDate(letterCase.receivedOn),
    dueOn: letterCase.dueOn ? sayDate(letterCase.dueOn) : "",
    previousTerm: letterCase.dueOn ? sayDate(letterCase.dueOn) : "",
    calledOn: call ? sayDate(call.deliveredOn) : "",
    supplementDueOn: call ? sayDate(call.dueOn) : "",
    handlerName: letterCase.handlerName,
    appealBody: profile.higherAuthority,
    // RODO art. 13(1)(a) asks for a way to reach the controller; every office has at least an address.
    controllerContact: [profile.email, profile.phone, profile.street && `${profile.street}, ${postcodeLine}`]
      .filter(Boolean)
      .join(", "),
    retention: `kategoria archiwalna ${letterCase.category}`,
    feeDocumentNumber: letterCase.mark,
    transferTitle: `Opłata, sprawa ${letterCase.mark}`,
    ...(filed && answersData(filed)),
  };
}

function sayDate(date: Temporal.PlainDate): string {
  return `${dateInPolish(date)}\u00a0r.`;
}

function splitAddress(address: string): string[] {
  return address
    .split(/,|\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}

function sayRecipient({ name, channel }: LetterParty): string {
  return `${name}, ${channel === "account" ? "konto w\u00a0portalu" : "list"}`;
}

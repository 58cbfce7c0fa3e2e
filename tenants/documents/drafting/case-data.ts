import type { Temporal } from "temporal-polyfill";
import { dateInPolish } from "#tenants/calendar/index.ts";
import { findService, higherAuthorityOf, listActs } from "#tenants/portal/index.ts";
import { signingDate } from "../letter.ts";
import type { LetterRules } from "../letter-rules.ts";
import { type Addressed, listAddressees } from "../list-addressees.ts";
import type { TemplateData } from "../templates/template.ts";
import { answersData } from "./answers-data.ts";
import type { LetterFacts, LetterParty } from "./letter-facts.ts";

/**
 * What the case, its parties, the office and the filed application say to a template's fields.
 * @param rules of the template, which decide to whom it is written
 */
export function caseData(facts: LetterFacts, rules: LetterRules): TemplateData {
  const { office, signer, filed, call, dataProtection } = facts;
  const service = findService(facts.case.service ?? "");
  const { profile } = office;
  const { parties, ...letterCase } = facts.case;
  const addressees = listAddressees(parties, rules);
  const applicants = parties.filter(({ role }) => role === "applicant").map(({ name }) => name);
  const postcodeLine = profile.postcode ? `${profile.postcode} ${profile.seatCity}` : "";
  return {
    mark: letterCase.mark,
    organ: office.organName.text,
    officeAddress: profile.street ? [profile.street, postcodeLine].filter(Boolean) : [],
    place: profile.seatCity,
    date: signingDate,
    addressee: addressees.flatMap(sayAddressee),
    signerName: signer?.name ?? "",
    signerPosition: signer?.position ?? "",
    recipients: [...addressees.map(sayRecipient), "aa"],
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
    appealBody: (service && higherAuthorityOf(service)) ?? profile.higherAuthority,
    // RODO art. 13(1)(a) asks for a way to reach the controller; every office has at least an address.
    controllerContact: [profile.email, profile.phone, profile.street && `${profile.street}, ${postcodeLine}`]
      .filter(Boolean)
      .join(", "),
    dpoContact: [dataProtection?.name, dataProtection?.email, dataProtection?.phone]
      .filter(Boolean)
      .join(", "),
    specialLaw: service ? listActs(service).join("; ") : "",
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

/** The party stays named also where an attorney gets the letter for her (KPA art. 107 § 1 pkt 3). */
function sayAddressee({ party, receiver }: Addressed<LetterParty>): string[] {
  const acting = receiver === party ? [] : [`pełnomocnik: ${receiver.name}`];
  return [party.name, ...acting, ...splitAddress(receiver.address)];
}

function sayRecipient({ party, receiver }: Addressed<LetterParty>): string {
  const acting = receiver === party ? [] : [`pełnomocnik strony: ${party.name}`];
  const channel = receiver.channel === "account" ? "konto w\u00a0portalu" : "list";
  return [receiver.name, ...acting, channel].join(", ");
}

import { statutoryTerms, type Term } from "#tenants/calendar/index.ts";

/** Terms that a case may be opened with; `none` for what the office does of itself and owes nobody by a date. */
export const caseTerms = {
  case: statutoryTerms.case,
  complicatedCase: statutoryTerms.complicatedCase,
  simplifiedCase: statutoryTerms.simplifiedCase,
  appealCase: statutoryTerms.appealCase,
  certificate: statutoryTerms.certificate,
  complaintAboutOffice: statutoryTerms.complaintAboutOffice,
  petition: statutoryTerms.petition,
  publicInformation: {
    amount: 14,
    unit: "days",
    basis: "ustawa o dostępie do informacji publicznej art. 13 ust. 1",
    startEvent: "demand-received",
  },
  none: null,
} as const satisfies Record<string, Term | null>;

export type CaseTerm = keyof typeof caseTerms;

/** Services of the portal that end with a certificate (KPA art. 217). */
const certificates = ["niezaleganie", "mpzp-zaswiadczenie"];

const byKind: Readonly<Record<string, CaseTerm>> = {
  complaint: "complaintAboutOffice",
  petition: "petition",
  "information-request": "publicInformation",
};

/** The term that a new case has unless its handler chooses another: one month but for what the law sets apart. */
export function usualTerm(documentKind: string, service: string | null): CaseTerm {
  if (service && certificates.includes(service)) return "certificate";
  if (service === "informacja-publiczna") return "publicInformation";
  return byKind[documentKind] ?? "case";
}

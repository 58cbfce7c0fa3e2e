import type { CaseTerm } from "#tenants/cases/index.ts";

/** Terms a case may be opened with, as its handler chooses them. */
export const termWords: Record<CaseTerm, string> = {
  case: "miesiąc (KPA art.\u00a035 §\u00a03)",
  complicatedCase: "2\u00a0miesiące, sprawa szczególnie skomplikowana (KPA art.\u00a035 §\u00a03)",
  simplifiedCase: "miesiąc, postępowanie uproszczone (KPA art.\u00a035 §\u00a03a)",
  appealCase: "miesiąc, odwołanie (KPA art.\u00a035 §\u00a03)",
  certificate: "7\u00a0dni, zaświadczenie (KPA art.\u00a0217 §\u00a03)",
  complaintAboutOffice: "miesiąc, skarga (KPA art.\u00a0237 §\u00a01)",
  petition: "3\u00a0miesiące, petycja (ustawa o\u00a0petycjach art.\u00a010)",
  publicInformation: "14\u00a0dni, informacja publiczna",
  none: "bez terminu: sprawa z\u00a0urzędu, której nikt nie oczekuje",
};

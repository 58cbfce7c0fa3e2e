import type { CaseTerm } from "#tenants/cases/index.ts";

/** Terms a case may be opened with, as its handler chooses them. */
export const termWords: Record<CaseTerm, string> = {
  case: "miesiąc (art.\u00a035 §\u00a03 KPA)",
  complicatedCase: "2\u00a0miesiące, sprawa szczególnie skomplikowana (art.\u00a035 §\u00a03 KPA)",
  simplifiedCase: "miesiąc, postępowanie uproszczone (art.\u00a035 §\u00a03a KPA)",
  appealCase: "miesiąc, odwołanie (art.\u00a035 §\u00a03 KPA)",
  certificate: "7\u00a0dni, zaświadczenie (art.\u00a0217 §\u00a03 KPA)",
  complaintAboutOffice: "miesiąc, skarga (art.\u00a0237 §\u00a01 KPA)",
  petition: "3\u00a0miesiące, petycja (ustawa o\u00a0petycjach art.\u00a010)",
  publicInformation: "14\u00a0dni, informacja publiczna",
  none: "bez terminu: sprawa z\u00a0urzędu, której nikt nie oczekuje",
};

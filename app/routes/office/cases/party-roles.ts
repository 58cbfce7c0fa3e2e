/** What somebody is in a case, as its list of parties says. */
export const roleWords = { applicant: "wnioskodawca", party: "strona", attorney: "pełnomocnik" } as const;

/** Roles that somebody may be entered with, as radios. */
export const roleChoices = [
  { value: "party", label: "Strona", hint: "Sprawa dotyczy jej interesu prawnego (art. 28 KPA)" },
  { value: "applicant", label: "Wnioskodawca", hint: "Wniosek jest także jego" },
  { value: "attorney", label: "Pełnomocnik", hint: "Pisma dostaje zamiast strony (art. 40 § 2 KPA)" },
] as const;

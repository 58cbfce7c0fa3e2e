import type { ExclusionReason } from "#tenants/calendar/index.ts";

/** Why a clock stands, in the words of the page. */
export const reasonWords: Readonly<Record<ExclusionReason, string>> = {
  "supplement-call": "Czekanie na uzupełnienie wniosku",
  suspension: "Zawieszenie postępowania",
  "other-organ": "Czekanie na stanowisko innego organu",
  mediation: "Mediacja",
  "hybrid-delivery": "Doręczenie hybrydowe",
  "statutory-act": "Czynność z terminem ustawowym",
  "party-delay": "Zwłoka z winy strony",
  "beyond-organ": "Przyczyna niezależna od urzędu",
};

/** Reasons that a handler decides on; the others come with the letters that set them going. */
export const pauseReasons = [
  "suspension",
  "other-organ",
  "mediation",
  "statutory-act",
  "party-delay",
  "beyond-organ",
] as const;

/** Every reason there is. */
export const allReasons = Object.keys(reasonWords) as ExclusionReason[];

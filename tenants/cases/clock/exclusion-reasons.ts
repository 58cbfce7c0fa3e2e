import type { ExclusionReason } from "#tenants/calendar/index.ts";
import type { CaseStage } from "../stages.ts";

/** The provision under which time doesn't count, and the stage a case is in meanwhile, if the reason gives one. */
interface ReasonRule {
  readonly article: string;
  readonly stage?: CaseStage;
}

export const exclusionReasons: Readonly<Record<ExclusionReason, ReasonRule>> = {
  "supplement-call": { article: "KPA art. 35 § 5, art. 64 § 2", stage: "supplement" },
  suspension: { article: "KPA art. 35 § 5, art. 103", stage: "suspended" },
  "other-organ": { article: "KPA art. 35 § 5, art. 106", stage: "other-organ" },
  mediation: { article: "KPA art. 35 § 5, art. 96a" },
  "hybrid-delivery": { article: "KPA art. 35 § 5" },
  "statutory-act": { article: "KPA art. 35 § 5" },
  "party-delay": { article: "KPA art. 35 § 5" },
  "beyond-organ": { article: "KPA art. 35 § 5" },
};

import { homeWords } from "#app/i18n/home-words.ts";
import type { Language } from "#app/i18n/language.ts";
import { paths } from "#app/paths.ts";
import type { ResidentTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { listDrafts } from "#tenants/filing/index.ts";
import { listProgress } from "#tenants/forms/index.ts";
import type { ResidentCase } from "#tenants/resident-cases/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { nameCase } from "./name-case.ts";
import { sayWhen } from "./say-when.ts";

/** A draft in a list. */
export interface DraftLine {
  readonly href: string;
  readonly removal: string;
  readonly title: string;
  /** The case that it goes on with; null for an application. */
  readonly about: string | null;
  readonly state: string;
  readonly saved: string;
}

/** Lists the resident's drafts in words, the one she touched last first, each with the case that it goes on with. */
export async function listDraftLines(
  tx: ResidentTx,
  cases: readonly ResidentCase[],
  language: Language,
): Promise<DraftLine[]> {
  const words = homeWords[language];
  const drafts = await listDrafts(tx);
  return drafts.map(({ id, residentCaseId, form: { definition }, answers, savedPages, updatedAt }) => {
    const parts = listProgress(definition, answers, savedPages, { language, today: legalDate(tx.now) });
    return {
      href: paths.draft(id),
      removal: paths.draftRemoval(id),
      title: nbsp(definition.title[language]),
      about: nameCase(cases.find((one) => one.id === residentCaseId)),
      state: words.draft(parts.filter(({ state }) => state === "done").length, parts.length),
      saved: words.saved(sayWhen(updatedAt, tx.wallNow, language)),
    };
  });
}

import { homeWords } from "#app/i18n/home-words.ts";
import type { Language } from "#app/i18n/language.ts";
import { paths } from "#app/paths.ts";
import type { ResidentTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { listDrafts } from "#tenants/filing/index.ts";
import { listProgress } from "#tenants/forms/index.ts";
import { sayWhen } from "./say-when.ts";

/** A draft in a list. */
export interface DraftLine {
  readonly href: string;
  readonly removal: string;
  readonly title: string;
  readonly state: string;
  readonly saved: string;
}

/** Lists the resident's drafts in words, the one she touched last first. */
export async function listDraftLines(tx: ResidentTx, language: Language): Promise<DraftLine[]> {
  const words = homeWords[language];
  const drafts = await listDrafts(tx);
  return drafts.map(({ id, form: { definition }, answers, savedPages, updatedAt }) => {
    const parts = listProgress(definition, answers, savedPages, { language, today: legalDate(tx.now) });
    return {
      href: paths.draft(id),
      removal: paths.draftRemoval(id),
      title: definition.title[language],
      state: words.draft(parts.filter(({ state }) => state === "done").length, parts.length),
      saved: words.saved(sayWhen(updatedAt, tx.wallNow, language)),
    };
  });
}

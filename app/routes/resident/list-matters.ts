import { formatDate, formatDayAndMonth } from "#app/i18n/format.ts";
import { homeWords } from "#app/i18n/home-words.ts";
import type { Language } from "#app/i18n/language.ts";
import { nbsp } from "#app/i18n/typography.ts";
import { paths } from "#app/paths.ts";
import type { Status } from "#app/ui/html/status-shape.tsx";
import { asResident, type ResidentTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import {
  describeStage,
  listMyCases,
  listWhatWaits,
  type ResidentCase,
  type Wait,
} from "#tenants/resident-cases/index.ts";
import { type DraftLine, listDraftLines } from "./list-draft-lines.ts";
import { stageStatus } from "./stage-status.ts";

/** All that a resident has with the offices: what waits for her, her cases, her drafts. */
export interface Matters {
  readonly waits: readonly WaitLine[];
  readonly cases: readonly CaseLine[];
  readonly drafts: readonly DraftLine[];
}

/** Something that waits for the resident. */
export interface WaitLine {
  readonly href: string;
  readonly title: string;
  readonly about: string;
  readonly mark: string | null;
  readonly until: string;
  readonly note: string;
  readonly verb: string;
}

/** A case in a list. */
export interface CaseLine {
  readonly href: string;
  readonly title: string;
  readonly mark: string;
  readonly status: Status;
  readonly word: string;
  readonly due: string | null;
}

/** Lists a resident's matters in all offices, in words. */
export function listMatters(residentId: string, language: Language): Promise<Matters> {
  return asResident(residentId, async (tx) => ({
    waits: (await listWhatWaits(tx)).map((wait) => viewWait(wait, language)),
    cases: (await listMyCases(tx)).map((one) => viewCase(one, tx, language)),
    drafts: await listDraftLines(tx, language),
  }));
}

function viewWait({ kind, date, letter }: Wait, language: Language): WaitLine {
  const words = homeWords[language];
  const isSupplement = kind === "supplement";
  const lastDay = isSupplement ? date : date.subtract({ days: 1 });
  return {
    href: paths.letter(letter.id),
    title: isSupplement
      ? words.supplementTitle(nbsp(letter.caseTitle))
      : words.collectTitle(nbsp(letter.title)),
    about: nbsp(letter.caseTitle),
    mark: letter.caseMark,
    until: words.until(formatDayAndMonth(lastDay, language)),
    note: isSupplement ? "" : words.collectNote(formatDayAndMonth(date, language)),
    verb: isSupplement ? words.supplement : words.collect,
  };
}

function viewCase(one: ResidentCase, tx: ResidentTx, language: Language): CaseLine {
  const isOver = ["done", "no"].includes(stageStatus[one.stage]);
  return {
    href: paths.residentCase(one.id),
    title: nbsp(one.title),
    mark: one.caseMark ?? one.rpw,
    status: stageStatus[one.stage],
    word: describeStage(one, one, legalDate(tx.now), language).name,
    due: one.dueOn && !isOver ? homeWords[language].until(formatDate(one.dueOn, language)) : null,
  };
}

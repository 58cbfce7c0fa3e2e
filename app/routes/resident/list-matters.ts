import { Temporal } from "temporal-polyfill";
import { formatDate, formatDayAndMonth } from "#app/i18n/format.ts";
import { homeWords } from "#app/i18n/home-words.ts";
import type { Language } from "#app/i18n/language.ts";
import { paths } from "#app/paths.ts";
import type { Status } from "#app/ui/html/status-shape.tsx";
import { asPublic, asResident } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { listOffices } from "#tenants/offices/index.ts";
import {
  describeStage,
  listMyCases,
  listWhatWaits,
  type ResidentCase,
  type Wait,
} from "#tenants/resident-cases/index.ts";
import { nbsp } from "#tenants/typography.ts";
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
  readonly office: string;
  readonly due: string | null;
  /** Whether the term has passed. */
  readonly isLate: boolean;
}

/** Lists a resident's matters in all offices, in words. */
export async function listMatters(residentId: string, language: Language): Promise<Matters> {
  const offices = await asPublic(listOffices);
  const nameOf = (tenantId: number) =>
    nbsp(offices.find((office) => office.tenantId === tenantId)?.officeName.text ?? "");
  return asResident(residentId, async (tx) => {
    const cases = await listMyCases(tx);
    return {
      waits: (await listWhatWaits(tx)).map((wait) => viewWait(wait, language)),
      cases: cases.map((one) => ({
        ...viewCase(one, legalDate(tx.now), language),
        office: nameOf(one.tenantId),
      })),
      drafts: await listDraftLines(tx, cases, language),
    };
  });
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

function viewCase(
  one: ResidentCase,
  today: Temporal.PlainDate,
  language: Language,
): Omit<CaseLine, "office"> {
  const words = homeWords[language];
  const isOver = ["done", "no"].includes(stageStatus[one.stage]);
  const dueOn = isOver ? null : one.dueOn;
  // While she is asked for something, the clock stands and its date is provisional.
  const isRunning = one.stage !== "waits-for-you";
  const isLate = dueOn !== null && isRunning && Temporal.PlainDate.compare(dueOn, today) < 0;
  return {
    href: paths.residentCase(one.id),
    title: nbsp(one.title),
    mark: one.caseMark ?? one.rpw,
    status: stageStatus[one.stage],
    word: describeStage(one, one, today, language).name,
    due: dueOn && isRunning ? words.until(formatDate(dueOn, language)) : null,
    isLate,
  };
}

import { Temporal } from "temporal-polyfill";
import { caseWords } from "#app/i18n/case-words.ts";
import {
  formatDate,
  formatDateTime,
  formatDayAndMonth,
  formatFileSize,
  officeDate,
} from "#app/i18n/format.ts";
import type { Language } from "#app/i18n/language.ts";
import { paths } from "#app/paths.ts";
import type { Status } from "#app/ui/html/status-shape.tsx";
import type { ResidentLetter } from "#tenants/resident-cases/index.ts";
import { nbsp } from "#tenants/typography.ts";

/** A letter in the inbox. */
export interface LetterLine {
  readonly href: string;
  readonly title: string;
  readonly about: string;
  readonly mark: string | null;
  readonly firstLine: string | null;
  readonly isUnopened: boolean;
  readonly status: Status;
  readonly state: string;
  readonly dates: string;
}

/** Picks what the inbox shows of a letter. */
export function viewLetterLine(letter: ResidentLetter, language: Language): LetterLine {
  const words = caseWords[language].letter;
  const day = (date: Temporal.PlainDate) => formatDayAndMonth(date, language);
  const arrived = words.arrived(day(officeDate(letter.arrivedAt)));
  const isUnopened = letter.openedAt === null;
  const fiction = letter.effectiveOn
    ? words.effective(day(letter.effectiveOn))
    : words.countsOn(day(letter.fictionOn));
  return {
    href: paths.letter(letter.id),
    title: nbsp(letter.title),
    about: nbsp(letter.caseTitle),
    mark: letter.caseMark,
    firstLine: letter.content && nbsp(letter.content.firstLine),
    isUnopened,
    status: isUnopened ? "yours" : "done",
    state: letter.openedAt === null ? words.waiting : words.opened(day(officeDate(letter.openedAt))),
    dates: isUnopened ? `${arrived}, ${fiction}` : arrived,
  };
}

/** Gathers what a letter's page shows: before it is opened what opening means, afterwards what it says and asks. */
export function viewLetter(letter: ResidentLetter, today: Temporal.PlainDate, language: Language) {
  const words = caseWords[language].letter;
  const date = (day: Temporal.PlainDate) => formatDate(day, language);
  const { content, effectiveOn, appealDueOn, answerDueOn } = letter;
  const isPast = (day: Temporal.PlainDate) => Temporal.PlainDate.compare(day, today) < 0;
  return {
    ...viewLetterLine(letter, language),
    case: paths.residentCase(letter.residentCaseId),
    opening: effectiveOn
      ? words.alreadyCounts(date(effectiveOn))
      : words.until(
          date(letter.fictionOn.subtract({ days: 1 })),
          formatDayAndMonth(letter.fictionOn, language),
        ),
    file: content && {
      href: paths.letterFile(letter.id),
      label: words.file(formatFileSize(content.sizeBytes, language)),
    },
    enclosures: (content?.enclosures ?? []).map(({ name, sizeBytes }, index) => ({
      href: paths.letterEnclosure(letter.id, index + 1),
      label: words.enclosure(name, formatFileSize(sizeBytes, language)),
    })),
    proof: {
      arrived: formatDateTime(letter.arrivedAt, language),
      opened: letter.openedAt ? formatDateTime(letter.openedAt, language) : words.proofFacts.never,
      effective: effectiveOn && date(effectiveOn),
      hash: content?.sha256,
    },
    appeal: content &&
      appealDueOn && {
        href: paths.appealDraft(letter.id),
        sentence: isPast(appealDueOn)
          ? words.appealLate(date(appealDueOn))
          : words.appealUntil(date(appealDueOn)),
      },
    supplement: content &&
      letter.awaitsAnswer &&
      answerDueOn && {
        href: paths.supplementDraft(letter.id),
        sentence: words.supplementUntil(date(answerDueOn)),
      },
  };
}

import { Temporal } from "temporal-polyfill";
import { caseWords, firstLinesInEnglish } from "#app/i18n/case-words.ts";
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
import type { OwnReceipt } from "#tenants/receipts/index.ts";
import type { FollowedLetter, ResidentLetter } from "#tenants/resident-cases/index.ts";
import { nbsp } from "#tenants/typography.ts";

/** A letter in the inbox. */
export interface LetterLine {
  readonly href: string;
  readonly title: string;
  readonly about: string;
  readonly mark: string | null;
  /** What it says in one sentence; null until it is opened. */
  readonly firstLine: { readonly text: string; readonly lang: Language } | null;
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
    firstLine: letter.content && sayFirstLine(letter, letter.content.firstLine, language),
    isUnopened,
    status: isUnopened ? "yours" : "done",
    state: letter.openedAt === null ? words.waiting : words.opened(day(officeDate(letter.openedAt))),
    dates: isUnopened ? `${arrived}, ${fiction}` : arrived,
  };
}

/** An opened letter in one sentence: in Polish as it was written when it was sent, in English where we can say it. */
function sayFirstLine(letter: ResidentLetter, written: string, language: Language): LetterLine["firstLine"] {
  const { documentKind, awaitsAnswer, answerDays } = letter;
  if (documentKind === "supplement-call" && !awaitsAnswer)
    return { text: caseWords[language].letter.answeredCall, lang: language };
  if (language === "en" && documentKind === "decision")
    return { text: firstLinesInEnglish.decision, lang: language };
  if (language === "en" && answerDays !== null)
    return { text: firstLinesInEnglish.call(answerDays), lang: language };
  return { text: nbsp(written), lang: "pl" };
}

/** A letter with what it asks for, what answered it, and the resident's receipts of its case. */
export interface LetterMatter extends FollowedLetter {
  readonly receipts: readonly OwnReceipt[];
  readonly today: Temporal.PlainDate;
}

/** Gathers what a letter's page shows: before it is opened what opening means, afterwards what it says and asks. */
export function viewLetter({ letter, points, answer, receipts, today }: LetterMatter, language: Language) {
  const words = caseWords[language].letter;
  const date = (day: Temporal.PlainDate) => formatDate(day, language);
  const { content, effectiveOn, appealDueOn, answerDueOn } = letter;
  const isPast = (day: Temporal.PlainDate) => Temporal.PlainDate.compare(day, today) < 0;
  return {
    ...viewLetterLine(answer ? { ...letter, awaitsAnswer: false } : letter, language),
    points: points.map(nbsp),
    answer: answer && viewAnswer(answer, receipts, language),
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
      !answer &&
      appealDueOn && {
        href: paths.appealDraft(letter.id),
        sentence: isPast(appealDueOn)
          ? words.appealLate(date(appealDueOn))
          : words.appealUntil(date(appealDueOn)),
      },
    supplement: content &&
      !answer &&
      letter.awaitsAnswer &&
      answerDueOn && {
        href: paths.supplementDraft(letter.id),
        sentence: words.supplementUntil(date(answerDueOn)),
      },
  };
}

/** What answered the letter, with the way to its receipt; what came on paper has none here. */
function viewAnswer(
  { kind, at, data: { rpw } }: NonNullable<FollowedLetter["answer"]>,
  receipts: readonly OwnReceipt[],
  language: Language,
) {
  const words = caseWords[language].letter;
  const day = formatDate(officeDate(at), language);
  const receipt = receipts.find((one) => one.rpw === rpw);
  return {
    isAppeal: kind === "appeal-filed",
    sentence: kind === "appeal-filed" ? words.appealed(day) : words.supplemented(day),
    rpw,
    receipt: receipt ? paths.receipt(receipt.id) : null,
  };
}

import type { Temporal } from "temporal-polyfill";
import { caseWords } from "#app/i18n/case-words.ts";
import { formatDayAndMonth, officeDate } from "#app/i18n/format.ts";
import type { Language } from "#app/i18n/language.ts";
import { typeset } from "#app/i18n/typeset.ts";
import { paths } from "#app/paths.ts";
import type { Status } from "#app/ui/html/status-shape.tsx";
import type { OwnReceipt } from "#tenants/receipts/index.ts";
import {
  describeStage,
  describeStep,
  type MyCase,
  type ResidentCase,
  type ResidentLetter,
  type StepKind,
  type StepTaken,
} from "#tenants/resident-cases/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { viewTerm } from "./case-term.ts";
import { viewChange } from "./change-view.ts";
import { stageStatus } from "./stage-status.ts";

/** How each kind of step looks in the timeline. */
const stepStatus: Record<StepKind, Status> = {
  filed: "done",
  assigned: "active",
  "case-opened": "active",
  "handler-changed": "active",
  "supplement-called": "yours",
  supplemented: "done",
  "term-extended": "soon",
  "decision-signed": "done",
  "letter-sent": "new",
  "letter-opened": "done",
  "letter-effective": "wait",
  "fee-charged": "yours",
  "fee-paid": "done",
  "appeal-filed": "done",
  "appeal-forwarded": "done",
  "letter-filed": "done",
  "withdrawal-filed": "done",
  closed: "done",
  "left-unexamined": "no",
};

/** A case with its receipts, on a day. */
export interface CaseMatter extends MyCase {
  readonly receipts: readonly OwnReceipt[];
  readonly today: Temporal.PlainDate;
}

/** Gathers what a case's page shows, in words: the three answers, the term, what happened, the documents. */
export function viewCase({ case: matter, steps, letters, receipts, today }: CaseMatter, language: Language) {
  const words = caseWords[language];
  const stage = typeset(describeStage(matter, matter, today, language));
  const isOver = ["done", "no"].includes(stageStatus[matter.stage]);
  return {
    title: nbsp(matter.title),
    mark: matter.caseMark ?? matter.rpw,
    status: stageStatus[matter.stage],
    stage,
    term: matter.dueExplained && !isOver ? viewTerm(matter.dueExplained, today, language) : null,
    calendar: matter.dueOn && !isOver ? paths.residentCaseCalendar(matter.id) : null,
    handler: matter.handler,
    unitName: matter.unitName && nbsp(matter.unitName),
    change: viewChange({ case: matter, steps, letters }),
    steps: steps.map((step) => {
      const day = officeDate(step.at);
      return {
        id: step.id,
        when: formatDayAndMonth(day, language),
        datetime: day.toString(),
        status: isAnswered(step, matter) ? "done" : stepStatus[step.kind],
        ...typeset(describeStep(step, language, isDelivered(step, letters))),
      };
    }),
    documents: [
      ...letters.map((letter) => ({
        href: paths.letter(letter.id),
        title: nbsp(letter.title),
        about: formatDayAndMonth(officeDate(letter.arrivedAt), language),
        isUnopened: letter.openedAt === null,
      })),
      ...receipts.map((receipt) => ({
        href: paths.receipt(receipt.id),
        title: words.receipt(receipt.rpw),
        about: formatDayAndMonth(officeDate(receipt.issuedAt), language),
        isUnopened: false,
      })),
    ],
  };
}

/** What asked for her move and doesn't any more, as the case has gone on. */
function isAnswered({ kind }: StepTaken, { stage }: ResidentCase): boolean {
  return stepStatus[kind] === "yours" && stage !== "waits-for-you";
}

/** Whether the letter that a step laid in the account is delivered by now, opened or not. */
function isDelivered({ kind, data }: StepTaken, letters: readonly ResidentLetter[]): boolean {
  if (kind !== "letter-sent") return false;
  return letters.some(({ id, openedAt, effectiveOn }) => id === data.letterId && (openedAt || effectiveOn));
}

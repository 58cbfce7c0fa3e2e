import { Temporal } from "temporal-polyfill";
import { filingWords } from "#app/i18n/filing-words.ts";
import { formatDateTime, formatDayAndMonth, officeDate } from "#app/i18n/format.ts";
import type { Language } from "#app/i18n/language.ts";
import { typeset } from "#app/i18n/typeset.ts";
import { paths } from "#app/paths.ts";
import type { Status } from "#app/ui/html/status-shape.tsx";
import { environment } from "#environment";
import type { FilingKind } from "#tenants/filing/index.ts";
import { answerForms } from "#tenants/forms/index.ts";
import { deriveCheckCode, type OwnReceipt, type Receipt } from "#tenants/receipts/index.ts";
import { describeStage, type MyCase, type ResidentCase, type Stage } from "#tenants/resident-cases/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { viewChange } from "./change-view.ts";
import { stageStatus } from "./stage-status.ts";

/** A receipt with the case it belongs to. */
export interface FiledMatter extends MyCase {
  readonly receipt: OwnReceipt;
  readonly today: Temporal.PlainDate;
}

/** A line of what happened and what will. */
interface NextEvent {
  readonly when: string;
  readonly datetime?: string;
  readonly title: string;
  readonly status: Status;
  readonly children?: string;
}

/** Gathers what the confirmation shows: the sealed receipt, where the case stands now, and the code to follow it by. */
export function viewReceipt(
  { receipt, case: matter, steps, letters, today }: FiledMatter,
  language: Language,
) {
  const words = filingWords[language].receipt;
  const content = JSON.parse(receipt.canonical) as Receipt;
  const kind = kindOf(content);
  const receivedAt = Temporal.Instant.from(content.receivedAt);
  return {
    heading: words.titles[kind],
    number: receipt.rpw,
    received: formatDateTime(receivedAt, language),
    pdf: paths.receiptPdf(receipt.id),
    case: paths.residentCase(matter.id),
    /** The number that the status code belongs to: the application's, whatever this is a receipt of. */
    caseNumber: matter.rpw,
    calm: sayCalm(kind, matter.stage, language),
    events: listEvents(matter, kind, receivedAt, today, language),
    service: nbsp(content.submission.service.name),
    sender: content.sender.name,
    files: content.attachments.map(({ name }) => name),
    hash: content.submission.sha256,
    unitName: matter.unitName && nbsp(matter.unitName),
    officeName: nbsp(content.office.name),
    handler: matter.handler,
    change: viewChange({ case: matter, steps, letters }),
    statusCode: deriveCheckCode(environment().EPOWIAT_KEY ?? "", "status", matter.id),
  };
}

function kindOf({ submission }: Receipt): FilingKind {
  const kinds = Object.keys(answerForms) as (keyof typeof answerForms)[];
  return kinds.find((kind) => answerForms[kind] === submission.service.id) ?? "application";
}

/** That nothing is to be done and of what she will hear; null while something is, or once nothing more will come. */
function sayCalm(kind: FilingKind, stage: Stage, language: Language): string | null {
  const words = filingWords[language].receipt;
  if (stageStatus[stage] === "yours" || stage === "closed" || stage === "left-unexamined") return null;
  const isCaseOpen = stage !== "received" && stage !== "assigned";
  return kind === "application" && isCaseOpen ? words.calmInCase : words.calm[kind];
}

/** The stage whose own sentence begins with having received this. */
const beginning: Partial<Record<FilingKind, Stage>> = { application: "received", appeal: "appealed" };

function listEvents(
  matter: ResidentCase,
  kind: FilingKind,
  receivedAt: Temporal.Instant,
  today: Temporal.PlainDate,
  language: Language,
): NextEvent[] {
  const words = filingWords[language].receipt;
  const stage = typeset(describeStage(matter, matter, today, language));
  const receivedOn = officeDate(receivedAt);
  const day = formatDayAndMonth(receivedOn, language);
  return [
    {
      when: receivedOn.equals(today) ? `${words.today}, ${day}` : day,
      datetime: receivedOn.toString(),
      status: "done",
      ...(beginning[kind] === matter.stage
        ? { title: stage.now.answer }
        : { title: words.received[kind], children: stage.now.answer }),
    },
    { when: "", title: stage.next.answer, status: "draft", children: stage.next.note },
    { when: "", title: stage.latest.answer, status: "draft", children: stage.latest.note },
  ];
}

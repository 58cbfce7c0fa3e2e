import { formatDate, formatDateTime, formatShortDate } from "#app/i18n/format.ts";
import type { Status } from "#app/ui/html/status-shape.tsx";
import type { TenantTx } from "#db/scope.ts";
import { listSubmittedAnswers } from "#tenants/filing/index.ts";
import {
  type Access,
  type AssignmentState,
  type Channel,
  type DocumentKind,
  findAnnulmentBar,
  findCorrectionBar,
  findScanBar,
  type ItemDetails,
  type ItemState,
  listEntryChanges,
  listWithdrawable,
  type Scan,
} from "#tenants/intake/index.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { viewEntryChange } from "./entry-words.ts";
import { findHeld } from "./find-held.ts";
import { accessWords, channelWords, kindWords, scanWords, stateWords } from "./item-words.ts";

type Fact = readonly [label: string, value: string | null];

/** All that the page of an item shows, already in words, and what the officer may do with it. */
export async function viewItem(tx: TenantTx, officer: Officer, item: ItemDetails) {
  const held = await findHeld(tx, officer, item);
  const state = item.state as ItemState;
  const isFree = state === "registered";
  const keepsRegister = mayDo(officer, "register-item");
  const isAuthor = item.assignments.some(
    (one) => one.state === "active" && one.authorId === officer.personId,
  );
  return {
    itemId: item.itemId,
    version: item.version,
    rpw: item.rpw,
    title: nbsp(item.title),
    caseMark: item.caseMark,
    ...stateWords[state],
    facts: listFacts(item).filter((fact): fact is [string, string] => Boolean(fact[1])),
    files: item.files.map(({ fileId, name, mediaType, sizeBytes }) => ({
      fileId,
      name,
      mediaType,
      sizeBytes,
    })),
    answers: item.submissionId ? await listSubmittedAnswers(tx, item.submissionId) : [],
    assignments: item.assignments.map(viewAssignment),
    changes: (await listEntryChanges(tx, item.itemId)).map(viewEntryChange),
    may: {
      assign: mayDo(officer, "assign") && (isFree || held !== undefined),
      correct: isAuthor && held === undefined,
      withdraw: (await listWithdrawable(tx, officer, [item.itemId])).length > 0,
      open: held?.isLead === true && mayDo(officer, "open-case"),
      giveBack: held !== undefined,
      leave: !item.residentCaseId && (held?.isLead === true || (isFree && keepsRegister)),
      correctEntry: keepsRegister && findCorrectionBar(item) === undefined,
      addScan: keepsRegister && findScanBar(item) === undefined,
      annul: keepsRegister && findAnnulmentBar(item) === undefined,
      label: keepsRegister && state !== "annulled",
    },
  };
}

export type ItemView = Awaited<ReturnType<typeof viewItem>>;

function listFacts(item: ItemDetails): Fact[] {
  return [
    [
      "Wpis anulowano",
      item.annulledAt && `${formatDateTime(item.annulledAt, "pl")}: ${item.annulmentReason}`,
    ],
    ["Nadawca", item.senderName],
    ["Adres", item.senderAddress],
    ["Wpłynęło", formatDate(item.receivedOn, "pl")],
    ["Zarejestrowano", formatDateTime(item.registeredAt, "pl")],
    ["Data na piśmie", item.letterOn && formatDate(item.letterOn, "pl")],
    ["Znak nadawcy", item.senderMark],
    ["Rodzaj", kindWords[item.documentKind as DocumentKind]],
    ["Droga", channelWords[item.channel as Channel].label],
    ["Załączniki", String(item.attachmentCount)],
    ["Odwzorowanie", scanWords[item.scan as Scan]],
    ["Dostęp", accessWords[item.access as Access]],
    ["Klasa JRWA", item.suggestedJrwa],
    ["Uwagi", item.remarks],
  ];
}

const assignmentWords: Readonly<
  Record<AssignmentState, { readonly label: string; readonly status: Status }>
> = {
  active: { label: "obowiązuje", status: "active" },
  returned: { label: "zwrócona", status: "no" },
  replaced: { label: "zastąpiona", status: "done" },
  withdrawn: { label: "cofnięta", status: "no" },
  taken: { label: "wykonana", status: "done" },
};

function viewAssignment(given: ItemDetails["assignments"][number]) {
  const { assignmentId, personName, unitSymbol, authorName, instructions, dueOn, isLead } = given;
  return {
    assignmentId,
    to: [unitSymbol, personName].filter(Boolean).join(", "),
    from: authorName,
    isLead,
    ...assignmentWords[given.state as AssignmentState],
    instructions: nbsp(instructions),
    returnReason: given.returnReason,
    dueOn: dueOn && formatShortDate(dueOn, "pl"),
    at: given.assignedAt.toString(),
    when: formatDateTime(given.assignedAt, "pl"),
  };
}

import { formatDateTime, formatTime, officeDate } from "#app/i18n/format.ts";
import type { TenantTx } from "#db/scope.ts";
import { dateInPolish, daysAwayInPolish } from "#tenants/calendar/index.ts";
import { findCase } from "#tenants/cases/index.ts";
import { findCameBack } from "#tenants/dispatch/index.ts";
import {
  isWritable,
  type LetterSources,
  letterParts,
  listNextSteps,
  type OpenDocument,
  readSources,
  type SourceField,
} from "#tenants/documents/index.ts";
import { listPeople, mayDo, type Officer } from "#tenants/people/index.ts";
import { viewFee } from "../cases/view-fee.ts";
import { sayState } from "./document-state.ts";
import { type DocumentParams, openDocument } from "./open-document.ts";
import { partLabels } from "./part-labels.ts";
import { viewEnclosure } from "./view-enclosure.ts";

/** All that the editor shows of a document, ready to be sent to the page. */
export async function viewEditor(tx: TenantTx, officer: Officer, params: DocumentParams) {
  const open = await openDocument(tx, params);
  const { document, version, check } = open;
  const sources = await readSources(tx, officer, open);
  const steps = await listNextSteps(tx, officer, document);
  const cameBack = (await findCameBack(tx, document.documentId)) !== undefined;
  const people = await listPeople(tx);
  const awaits = people.find(({ personId }) => personId === document.awaitsPersonId);
  return {
    documentId: document.documentId,
    title: document.title,
    isDecision: document.type === "decision",
    state: document.state,
    ...sayState({ ...document, cameBack }),
    mayResend: cameBack && mayDo(officer, "dispatch"),
    awaits: awaits && `${awaits.name}, ${awaits.position}`,
    version: version.number,
    savedBy: version.authorName,
    savedAt: officeDate(version.writtenAt).equals(officeDate(tx.now))
      ? formatTime(version.writtenAt, "pl")
      : formatDateTime(version.writtenAt, "pl"),
    letter: version.letter,
    steps,
    checklist: check.checklist.map(({ missing, ...line }) => ({ ...line, anchor: missing[0] ?? "" })),
    blanks: check.blanks,
    missingCount: check.missing.length,
    enclosures: open.enclosures.map(viewEnclosure),
    unpaidFees: open.unpaidFees.map(viewFee),
    ...viewSources(open, sources),
    approvals: open.approvals.map(
      ({ verdict, personName, personPosition, remarks, decidedAt, versionNumber }) => {
        return {
          verdict,
          personName,
          personPosition,
          remarks,
          versionNumber,
          at: formatDateTime(decidedAt, "pl"),
        };
      },
    ),
    withdrawal: open.withdrawal && {
      by: [open.withdrawal.personName, open.withdrawal.personPosition].filter(Boolean).join(", "),
      reason: open.withdrawal.reason,
      at: formatDateTime(open.withdrawal.at, "pl"),
    },
    due: await viewDue(tx, document.mark),
    approvers: people
      .filter(({ personId, isAuthorised, roles }) => {
        const mayApprove = isAuthorised && (roles.has("head") || roles.has("signatory"));
        return mayApprove && personId !== officer.personId && personId !== document.authorId;
      })
      .map(({ personId, name, position }) => ({ value: personId, label: `${name}, ${position}` })),
  };
}

/** What the page gets of a document. */
export type EditorView = Awaited<ReturnType<typeof viewEditor>>;

function viewSources({ version, check }: OpenDocument, sources: LetterSources | undefined) {
  const { letter } = version;
  const wanted = new Set(check.checklist.flatMap(({ missing }) => missing));
  const fields = sources?.fields ?? [];
  const isSaid = ({ field, shown }: SourceField) => !shown.some((text) => text === `[${field.label}]`);
  return {
    parts: letterParts
      .filter((part) => letter.parts[part] || wanted.has(part))
      .map((part) => {
        const text = (letter.parts[part] ?? []).join("\n");
        const given = (sources?.parts[part] ?? []).join("\n");
        const isByHand = text !== given;
        return { part, label: partLabels[part], text, isByHand, isWritable: isWritable(part) };
      }),
    typed: fields.filter(isTyped).map(viewField),
    facts: fields
      .filter((one) => !isTyped(one) && !letterhead.includes(one.field.name) && one.shown.length > 0)
      .map(({ field, shown }) => ({ label: field.label.split(/[:(,]/)[0]!.trim(), value: shown.join(", ") })),
    filled: { done: fields.filter(isSaid).length, all: fields.length },
    values: [...new Set(fields.filter(isMarked).flatMap(({ shown }) => shown))].filter(
      (text) => text.length > 2,
    ),
  };
}

/** Fields of the letterhead, which the paper itself shows. */
const letterhead = ["mark", "organ", "officeAddress", "place", "date", "signerName", "signerPosition"];

/** What the clerk types: her own fields, and those of the case that it doesn't fill or that she has written over. */
function isTyped({ field, fromCase, typed }: SourceField): boolean {
  if (letterhead.includes(field.name)) return false;
  return field.from === "clerk" || fromCase.length === 0 || typed.length > 0;
}

/** A position is a common word ("wójt"), so it isn't looked for in the text. */
function isMarked({ field }: SourceField): boolean {
  return field.name !== "signerPosition";
}

function viewField({ field, typed }: SourceField) {
  const { name, label, kind, list, required, choices, when } = field;
  // A field that another one's choice calls for says so in its label; "optional" would be wrong then.
  const isRequired = required || when?.otherwise === "left-out";
  const offered = choices?.map((choice) => ({ value: choice.value, label: choice.label }));
  return { name, label, kind, isList: list ?? false, isRequired, choices: offered, value: typed.join("\n") };
}

async function viewDue(tx: TenantTx, mark: string) {
  const clock = (await findCase(tx, mark))?.clock;
  if (!clock) return null;
  const { daysLeft, effectiveDue } = clock;
  return { when: dateInPolish(effectiveDue.date), away: daysAwayInPolish(daysLeft), isLate: daysLeft < 0 };
}

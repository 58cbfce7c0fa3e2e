import type { Temporal } from "temporal-polyfill";
import { paths } from "#app/paths.ts";
import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { type AwaitingDocument, listAwaiting } from "#tenants/documents/index.ts";
import {
  type AssignedItem,
  listAssignedTo,
  listAssignedToUnit,
  listToAssign,
  type RegisterEntry,
} from "#tenants/intake/index.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { sayLeft } from "./say-left.ts";
import { showNew } from "./show-new.ts";
import type { WorkGroup, WorkRow } from "./worklist-row.ts";

const filled = (groups: readonly WorkGroup[]) => groups.filter(({ rows }) => rows.length > 0);

/** Items that wait for the officer herself: they become cases, or parts of cases. */
export async function listItemGroups(tx: TenantTx, officer: Officer): Promise<WorkGroup[]> {
  const items = await listAssignedTo(tx, officer.personId);
  const rows = items.map((item) => asItemRow(item, officer, legalDate(tx.now)));
  return filled([{ heading: "Przesyłki dla Ciebie", rows }]);
}

/** Items that wait to be handed to somebody: those of her unit, and for who assigns, those that nobody has yet. */
export async function listAssignmentGroups(tx: TenantTx, officer: Officer): Promise<WorkGroup[]> {
  const inUnit = await listAssignedToUnit(tx, officer.unitId);
  const unassigned = mayDo(officer, "assign") ? (await listToAssign(tx)).entries : [];
  return filled([
    {
      heading: "Przesyłki Twojej komórki",
      rows: inUnit.map((item) => asItemRow(item, officer, legalDate(tx.now))),
    },
    {
      heading: "Do dekretacji: nikt ich jeszcze nie ma",
      rows: unassigned.map((entry) => asEntryRow(entry, officer)),
    },
  ]);
}

/** Letters that wait for her consent or signature. */
export async function listLetterGroups(tx: TenantTx, officer: Officer): Promise<WorkGroup[]> {
  const letters = await listAwaiting(tx, officer.personId);
  const isToSign = ({ state }: AwaitingDocument) => state === "approved";
  const asRow = (letter: AwaitingDocument) => asLetterRow(letter, officer, legalDate(tx.now));
  return filled([
    { heading: "Do podpisu", rows: letters.filter(isToSign).map(asRow) },
    { heading: "Do akceptacji", rows: letters.filter((letter) => !isToSign(letter)).map(asRow) },
  ]);
}

const yours = { status: "yours", word: "Twój ruch" } as const;

function withDueDay(
  today: Temporal.PlainDate,
  dueOn: Temporal.PlainDate | null,
): Pick<WorkRow, "left" | "urgency"> {
  return dueOn ? sayLeft(today, dueOn) : { left: "–" };
}

function asItemRow(item: AssignedItem, { office }: Officer, today: Temporal.PlainDate): WorkRow {
  const row: WorkRow = {
    key: item.assignmentId,
    href: paths.item(office, item.itemId),
    hasPreview: false,
    mark: item.rpw,
    title: nbsp(item.title),
    party: item.senderName,
    stage: item.isLead ? "do podjęcia" : "współpraca",
    ...yours,
    ...withDueDay(today, item.dueOn),
  };
  return item.isUnopened ? showNew(row) : row;
}

function asEntryRow(entry: RegisterEntry, { office }: Officer): WorkRow {
  return {
    key: entry.itemId,
    href: paths.assignment(office, entry.itemId),
    hasPreview: false,
    mark: entry.rpw,
    title: nbsp(entry.title),
    party: entry.senderName,
    stage: "do dekretacji",
    status: "new",
    word: "nowa",
    left: "–",
  };
}

function asLetterRow(letter: AwaitingDocument, { office }: Officer, today: Temporal.PlainDate): WorkRow {
  return {
    key: letter.documentId,
    href: paths.document(office, letter.caseMark, letter.documentId),
    hasPreview: false,
    mark: letter.caseMark,
    title: nbsp(letter.title),
    party: letter.partyName,
    stage: letter.state === "approved" ? "do podpisu" : "do akceptacji",
    ...yours,
    ...withDueDay(today, letter.dueOn),
  };
}

import type { Temporal } from "temporal-polyfill";
import type { Status } from "#app/ui/html/status-shape.tsx";
import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import {
  listWorklist,
  stageLabel,
  type WorklistGroup,
  type WorklistOrder,
  type WorklistOwner,
  type WorklistRow,
  type WorklistView,
} from "#tenants/cases/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { sayLeft } from "./say-left.ts";
import { showNew } from "./show-new.ts";
import type { WorkGroup, WorkRow } from "./worklist-row.ts";

const headings: Record<WorklistGroup, string> = {
  "your-move": "Twój ruch",
  "in-progress": "W\u00a0toku",
  "waits-for-others": "Czeka na innych",
  closed: "Zamknięte",
};

const statuses: Record<WorklistGroup, { readonly status: Status; readonly word: string }> = {
  "your-move": { status: "yours", word: "Twój ruch" },
  "in-progress": { status: "active", word: "w\u00a0toku" },
  "waits-for-others": { status: "wait", word: "wstrzymana" },
  closed: { status: "done", word: "załatwiona" },
};

const urgent = {
  late: { status: "late", word: "po terminie" },
  soon: { status: "soon", word: "termin blisko" },
} as const;

interface CasePage {
  readonly view: WorklistView;
  readonly owner: WorklistOwner;
  readonly page: number;
  readonly order: WorklistOrder;
  /** Address of the list with this case's preview. */
  readonly preview: (mark: string) => string;
}

/** A page of cases in their groups. In the unit's view nobody's move is the reader's, so its names say less. */
export async function listCaseGroups(
  tx: TenantTx,
  { view, owner, page, order, preview }: CasePage,
): Promise<WorkGroup[]> {
  const rows = await listWorklist(tx, owner, view, page, order);
  const today = legalDate(tx.now);
  const isShared = view === "unit" || view === "substitutions";
  const groups = Object.keys(headings) as WorklistGroup[];
  return groups
    .map((group) => ({
      heading: group === "your-move" && isShared ? "Ruch prowadzącego" : headings[group],
      rows: rows.filter((row) => row.group === group).map((row) => asRow(row, today, preview, isShared)),
    }))
    .filter((group) => group.rows.length > 0);
}

function asRow(
  row: WorklistRow,
  today: Temporal.PlainDate,
  preview: CasePage["preview"],
  isShared: boolean,
): WorkRow {
  const { caseId, mark, title, partyName, handlerName, stage, group, dueOn, daysLeft, isUnopened } = row;
  const time: Pick<WorkRow, "left" | "urgency"> =
    dueOn && daysLeft !== null ? sayLeft(today, dueOn) : { left: row.isPaused ? "stoi" : "–" };
  const isOthers = isShared && group === "your-move";
  const plain = isOthers ? statuses["in-progress"] : statuses[group];
  const shown: WorkRow = {
    key: caseId,
    href: preview(mark),
    hasPreview: true,
    mark,
    title: nbsp(title),
    party: partyName,
    handler: isShared ? handlerName : undefined,
    stage: stageLabel(stage),
    ...(time.urgency ? urgent[time.urgency] : plain),
    ...time,
  };
  return isUnopened ? showNew(shown) : shown;
}

import type { Temporal } from "temporal-polyfill";
import { inTenant, officeJob } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { attachFiledItem, closeCase } from "#tenants/cases/index.ts";
import { acknowledgeOpening, completeFiction, listFictionsDue } from "#tenants/dispatch/index.ts";
import type { Moments } from "../calendar.ts";
import { at, readCase } from "../desk.ts";
import { fileOnline, itemOf, openAsResident } from "../file-online.ts";
import type { DemoOffice } from "../found-county.ts";
import type { DemoResident } from "../residents.ts";
import type { Story } from "../timeline.ts";
import { enterReceipt, sendLetter } from "./send-letter.ts";
import { assignDown, openFrom, takePaper } from "./take-in.ts";
import { decisionFields, describeTree, typeTreeForm } from "./tree-papers.ts";

/** How one matter of a tree goes. */
export interface TreePlot {
  readonly seed: number;
  readonly isOnline: boolean;
  readonly isRefused?: boolean;
  /** The application lacks something: the office calls for it (KPA art. 64 § 2). */
  readonly lacksSomething?: boolean;
  /** The head of the unit first sends the decision back. */
  readonly isReturned?: boolean;
  /** Nobody opens the letter: it counts as delivered after 14 days. */
  readonly isLeftUnopened?: boolean;
  /** The handler needs longer and says so in time (KPA art. 36). */
  readonly takesLonger?: boolean;
  /** The case lies still and its term runs out. */
  readonly isForgotten?: boolean;
  /** The party doesn't agree and appeals (KPA art. 127). */
  readonly isAppealed?: boolean;
  /** Where the story stops, since the party is to move: a call that she has read, a decision that lies unopened. */
  readonly waitsAt?: "call" | "decision";
}

/** A permit to remove a tree, from the application to the closed case. */
export async function* treeRemoval(
  office: DemoOffice,
  resident: DemoResident,
  plot: TreePlot,
  moment: Moments,
): Story {
  const tree = describeTree(plot.seed);
  const handler = plot.seed % 3 === 0 ? "second-handler" : "handler";
  yield moment(0, `0${7 + (plot.seed % 3)}:${10 + (plot.seed % 45)}`);
  const itemId = plot.isOnline
    ? await fileTreeForm(office, resident, plot.seed)
    : await takePaper(office, {
        senderName: resident.name,
        senderAddress: tree.address,
        senderKind: "person",
        title: `Wniosek o zezwolenie na usunięcie drzewa, dz. ${tree.parcel} ${tree.precinct}`,
        documentKind: "application",
        text: `Proszę o zezwolenie na usunięcie drzewa: ${tree.species}, obwód ${tree.girth} cm.`,
      });
  const [assigned, handedOn] = [moment(0, "12:30"), moment(1, "08:20")];
  yield* assignDown(office, itemId, { manager: "manager", handler, assigned, handedOn });
  yield moment(1, "10:05");
  const title = `Usunięcie drzewa (${tree.species}), dz. ${tree.parcel} ${tree.precinct}`;
  const mark = await openFrom(office, handler, itemId, "6131", title);
  if (plot.isForgotten) return;
  const write = { mark, author: handler, approver: "manager" } as const;
  if (plot.lacksSomething) {
    const call = { ...write, template: "call-to-supplement", fields: callFields };
    const letterId = yield* sendLetter(office, { ...call, moments: daysOf(moment, [2, 2, 3, 3, 3]) });
    yield moment(5, "18:40");
    await receive(office, resident, letterId, plot, legalDate(moment(5, "12:00")));
    if (plot.waitsAt === "call") return;
    if (plot.isOnline) yield* answerCall(office, resident, letterId, moment);
  } else {
    const initiation = {
      ...write,
      template: "notice-of-initiation",
      fields: { nextStep: "Oględziny drzewa na miejscu." },
    };
    const letterId = yield* sendLetter(office, { ...initiation, moments: daysOf(moment, [2, 2, 2, 3, 3]) });
    yield moment(4, "19:15");
    await receive(office, resident, letterId, plot, legalDate(moment(4, "12:00")));
  }
  if (plot.takesLonger) {
    const newTerm = legalDate(moment(58, "12:00")).toString();
    const fields = { reason: "Potrzebna jest opinia dendrologa o stanie drzewa.", newTerm };
    const notice = { ...write, template: "notice-of-new-term", fields };
    yield* sendLetter(office, { ...notice, moments: daysOf(moment, [22, 22, 23, 24, 24]) });
    return;
  }
  const inspectedOn = legalDate(moment(9, "12:00")).toString();
  const removeBy = legalDate(moment(0, "12:00")).with({ month: 2, day: 28 }).add({ years: 1 }).toString();
  const decision = {
    ...write,
    template: plot.isRefused ? "tree-removal-refusal" : "tree-removal-permit",
    fields: decisionFields({ inspectedOn, removeBy, isRefused: plot.isRefused ?? false, tree }),
    remarks: plot.isReturned ? "Dopisz w uzasadnieniu, co ustalono o dziuplach." : undefined,
  };
  const letterId = yield* sendLetter(office, { ...decision, moments: daysOf(moment, [12, 13, 14, 16, 17]) });
  if (plot.waitsAt === "decision") return;
  yield moment(plot.isLeftUnopened ? 33 : 19, "20:10");
  if (plot.isLeftUnopened && plot.isOnline) await completeFictions(office);
  else await receive(office, resident, letterId, plot, legalDate(moment(19, "12:00")));
  if (plot.isAppealed) {
    yield moment(26, "21:05");
    await appeal(office, resident, letterId, mark);
    return;
  }
  yield moment(52, "11:30");
  await at(office, handler, async (tx, me) => {
    const { caseId, version } = await readCase(tx, mark);
    const note = plot.isRefused ? "decyzja odmowna" : "zezwolenie";
    return closeCase(tx, me, { caseId, version, note });
  });
}

/** What the nightly job does of itself. */
async function completeFictions({ tenantId }: DemoOffice): Promise<void> {
  const job = officeJob(tenantId, "complete-fiction");
  for (const id of await inTenant(job, listFictionsDue)) await inTenant(job, (tx) => completeFiction(tx, id));
}

const callFields = {
  defects: ["rysunek z położeniem drzewa względem granic działki i budynków"],
  days: "14",
};

const times = ["09:10", "13:20", "10:15", "11:40", "14:05"] as const;

function daysOf(moment: Moments, days: readonly number[]): Temporal.Instant[] {
  return days.map((day, step) => moment(day, times[step]!));
}

async function fileTreeForm(office: DemoOffice, resident: DemoResident, seed: number): Promise<string> {
  const wish = { kind: "application", tenantId: office.tenantId, service: "drzewo-zezwolenie" } as const;
  const { rpw } = await fileOnline(office, resident, wish, typeTreeForm(resident, seed));
  return itemOf(office, rpw);
}

async function receive(
  office: DemoOffice,
  resident: DemoResident,
  letterId: string,
  { isOnline }: TreePlot,
  on: Temporal.PlainDate,
) {
  if (!isOnline) return enterReceipt(office, letterId, on, resident.name);
  await openAsResident(office, resident, letterId);
  await inTenant(officeJob(office.tenantId, "delivery.opened"), (tx) => acknowledgeOpening(tx, letterId));
}

async function* answerCall(
  office: DemoOffice,
  resident: DemoResident,
  letterId: string,
  moment: Moments,
): AsyncGenerator<Temporal.Instant, void, void> {
  yield moment(8, "17:30");
  const typed = {
    pages: { explanation: { explanation: "Przesyłam brakujący rysunek." } },
    files: { files: "Rysunek sytuacyjny" },
  };
  const { rpw } = await fileOnline(office, resident, { kind: "supplement", letterId }, typed);
  await attach(office, rpw);
}

async function appeal(office: DemoOffice, resident: DemoResident, letterId: string, mark: string) {
  const typed = {
    pages: {
      decision: { decision: `Decyzja ${mark}`, dissatisfaction: "yes" },
      grounds: { demands: "Proszę o uchylenie decyzji.", grounds: "Drzewo zagraża budynkowi." },
    },
    files: {},
  };
  const { rpw } = await fileOnline(office, resident, { kind: "appeal", letterId }, typed);
  await attach(office, rpw);
}

async function attach(office: DemoOffice, rpw: string) {
  const itemId = await itemOf(office, rpw);
  await inTenant(officeJob(office.tenantId, "filing.attach"), (tx) => attachFiledItem(tx, itemId));
}

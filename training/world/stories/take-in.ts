import type { Temporal } from "temporal-polyfill";
import { inTenant } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { openCase } from "#tenants/cases/index.ts";
import { putFile, recordFile } from "#tenants/files/index.ts";
import { assignItem, handOnItem, type NewItem, registerItem } from "#tenants/intake/index.ts";
import type { PartName } from "../cast.ts";
import { at, readAssignment, readItem } from "../desk.ts";
import type { DemoOffice } from "../found-county.ts";
import { must } from "../must.ts";
import { drawPaper } from "../papers.ts";

/** A paper letter that somebody brings to the registry. */
export interface PaperLetter {
  readonly senderName: string;
  readonly senderAddress: string;
  readonly senderKind: NewItem["senderKind"];
  readonly title: string;
  readonly documentKind: NewItem["documentKind"];
  readonly text: string;
  readonly channel?: NewItem["channel"];
}

/** The registry scans and registers a paper letter. Gives the item's id. */
export async function takePaper(office: DemoOffice, letter: PaperLetter): Promise<string> {
  const { text, channel = "paper", ...named } = letter;
  const stored = must(await putFile(await drawPaper(letter.title, [letter.senderName, text]), "skan.pdf"));
  const fileId = await inTenant(office.people.get("registry")!, (tx) => recordFile(tx, stored));
  const { itemId } = await at(office, "registry", (tx, me) =>
    registerItem(tx, me, {
      ...named,
      channel,
      receivedOn: legalDate(tx.now),
      letterOn: legalDate(tx.now).subtract({ days: 2 }),
      access: "restricted",
      attachmentCount: 1,
      scan: channel === "paper" ? "full" : "born-digital",
      fileIds: [fileId],
    }),
  );
  return itemId;
}

/** How an item goes from the head of the office to a desk, and when. */
export interface Way {
  readonly manager: PartName;
  readonly handler: PartName;
  readonly assigned: Temporal.Instant;
  readonly handedOn: Temporal.Instant;
}

/** The head of the office assigns an item to a unit, whose head hands it on to a person. */
export async function* assignDown(
  office: DemoOffice,
  itemId: string,
  way: Way,
): AsyncGenerator<Temporal.Instant, void, void> {
  const { unitId } = office.people.get(way.manager)!;
  const { personId } = office.people.get(way.handler)!;
  yield way.assigned;
  await at(office, "chief", async (tx, me) => {
    const { version } = await readItem(tx, itemId);
    const executors = [{ kind: "unit", unitId, isLead: true }] as const;
    return assignItem(tx, me, {
      itemId,
      version,
      executors,
      instructions: "Proszę załatwić w terminie.",
      dueOn: null,
    });
  });
  if (way.manager === way.handler) return;
  yield way.handedOn;
  await at(office, way.manager, async (tx, me) => {
    const { version } = await readItem(tx, itemId);
    const { assignmentId, instructions, dueOn } = await readAssignment(tx, itemId);
    const executor = { kind: "person", personId } as const;
    return handOnItem(tx, me, { assignmentId, version, executor, instructions, dueOn });
  });
}

/** The handler opens a case from her item. Gives its mark. */
export async function openFrom(
  office: DemoOffice,
  handler: PartName,
  itemId: string,
  jrwaSymbol: string,
  title: string,
): Promise<string> {
  const { mark } = await at(office, handler, async (tx, me) => {
    const { version } = await readItem(tx, itemId);
    return openCase(tx, me, { itemId, version, jrwaSymbol, title });
  });
  return mark;
}

import { Temporal } from "temporal-polyfill";
import { foldLetters } from "#tenants/folding/index.ts";
import type { Officer } from "#tenants/people/index.ts";
import type { BoundsRefusal } from "./refusals.ts";
import type { Assignment, Channel, DocumentKind, Instructions } from "./types.ts";

/** What is written beside a demand that came from an ordinary e-mail address. */
export const emailRemark =
  "Zwykły e-mail: podania wniesionego tą drogą nie\u00a0rozpoznaje się (art.\u00a063 §\u00a01 KPA). Pouczenie o\u00a0innej drodze należy wysłać.";

const demands: readonly string[] = [
  "application",
  "supplement",
  "appeal",
  "withdrawal",
] satisfies DocumentKind[];

/**
 * Whether the item is a demand under the KPA that came by ordinary e-mail, which is left unexamined
 * (KPA art. 63 § 1). A request for public information may come so, and is a kind of its own.
 */
export function isBarredDemand(item: { channel: Channel; documentKind: string }): boolean {
  return item.channel === "email" && demands.includes(item.documentKind);
}

const stemLength = 4;
/** No title needs more words to be told by, and the database asks for each. */
const mostStems = 20;
const empty = new Set([
  "wniosek",
  "pismo",
  "sprawie",
  "sprawa",
  "zgloszenie",
  "prosba",
  "dotyczy",
  "wydanie",
]);

/**
 * Beginnings of the words that tell what a title is about: four letters, since Polish words change at the end
 * and before it ("zezwolenie", "zezwalać"). Short words and those that stand in every title are left out.
 */
export function titleStems(title: string): string[] {
  const words = foldLetters(title).split(/[^a-z0-9]+/);
  const telling = words.filter((word) => word.length > 3 && !empty.has(word) && !/^\d+$/.test(word));
  return [...new Set(telling.map((word) => word.slice(0, stemLength)))].slice(0, mostStems);
}

/** Whether two titles share at least half of the beginnings of their words. */
export function areTitlesSimilar(one: string, other: string): boolean {
  const [first, second] = [titleStems(one), titleStems(other)];
  if (first.length === 0 || second.length === 0) return foldLetters(one) === foldLetters(other);
  const shared = first.filter((stem) => second.includes(stem)).length;
  return shared * 2 >= Math.max(first.length, second.length);
}

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/**
 * Why an assignment would leave the bounds of the one it hands on: it must not change the superior's instructions
 * on manner, so hers stand first and whole, nor extend her deadline (IK § 24.3). Undefined: it stays inside.
 */
export function findBreach(
  superior: Pick<Assignment, "instructions" | "dueOn">,
  handedOn: Instructions,
): BoundsRefusal | undefined {
  if (!oneLine(handedOn.instructions).startsWith(oneLine(superior.instructions)))
    return "instructions-changed";
  if (!superior.dueOn) return undefined;
  const isLater = !handedOn.dueOn || Temporal.PlainDate.compare(handedOn.dueOn, superior.dueOn) > 0;
  return isLater ? "deadline-extended" : undefined;
}

/** Acts that put an item into somebody's hands, as the log names them. */
export const assigningEvents: readonly string[] = [
  "item.assigned",
  "item.handed-on",
  "item.assignment-changed",
];

/** Whose the assignment is: the person's it names or, while it names only a unit, of everyone in that unit. */
export function holds(
  officer: Pick<Officer, "personId" | "unitId">,
  assignment: Pick<Assignment, "personId" | "unitId">,
): boolean {
  if (assignment.personId) return assignment.personId === officer.personId;
  return assignment.unitId === officer.unitId;
}

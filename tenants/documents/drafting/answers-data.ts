import type { FiledAnswers } from "#tenants/filing/index.ts";
import { type Answers, listAnswers, readAnswer } from "#tenants/forms/index.ts";
import type { TemplateData } from "../templates/template.ts";
import { treeData } from "./tree-answers.ts";

/** What an application's answers say to the fields of letters; fields it doesn't speak of are left out. */
export function answersData({ definition, answers }: FiledAnswers): TemplateData {
  const rows = listAnswers(definition, answers, "pl").flatMap((section) =>
    section.pages.flatMap((page) => page.rows),
  );
  const shown = new Map(
    rows.filter((row) => row.given).map((row) => [row.name, row.lines.join(", ")] as const),
  );
  const parcels = [readAnswer(answers, "parcel"), ...itemsOf(answers, "objects").map((item) => item.parcel)]
    .filter(isParts)
    .map((parts) => ({ number: parts.number ?? "", precinct: parts.precinct ?? "" }));
  const vehicle = ["vehicle-kind", "make", "vehicle-type", "model"].map((name) => shown.get(name) ?? "");
  const owners = [shown.get("first-name"), shown.get("last-name")].filter(Boolean).join(" ");
  const coOwners = itemsOf(answers, "co-owners").map((item) => textOf(item, "co-owner-name"));
  const data = {
    ...treeData(rows, textOf(answers, "title-kind")),
    plot: list(parcels.map(({ number }) => number)),
    precinct: list([...new Set(parcels.map(({ precinct }) => precinct))]),
    vehicle: vehicle.filter(Boolean).join(" "),
    vin: shown.get("vin") ?? "",
    registrationNumber: textOf(answers, "keep-plates") === "yes" ? (shown.get("current-plate") ?? "") : "",
    owner: list([shown.get("entity-name") ?? owners, ...coOwners]),
  };
  return Object.fromEntries(Object.entries(data).filter(([, text]) => text !== ""));
}

function list(texts: readonly string[]): string {
  return texts.filter(Boolean).join(", ");
}

function textOf(answers: Answers, field: string): string {
  const answer = readAnswer(answers, field);
  return typeof answer === "string" ? answer : "";
}

function itemsOf(answers: Answers, field: string): Answers[] {
  const answer = readAnswer(answers, field);
  return Array.isArray(answer) ? answer.filter((item) => typeof item === "object") : [];
}

function isParts(answer: unknown): answer is Readonly<Record<string, string>> {
  return typeof answer === "object" && answer !== null && !Array.isArray(answer);
}

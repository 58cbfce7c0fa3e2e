import type { ReviewRow } from "#tenants/forms/index.ts";
import type { TemplateData } from "../templates/template.ts";

/** What one row of a repeated group says, by the names of its fields. */
type Item = ReadonlyMap<string, string>;

/**
 * What an application for removal says to its decisions: who applies, what is to be removed, and one line per tree
 * with every trunk's circumference and per cluster of shrubs with its area (ustawa o ochronie przyrody art. 83d ust. 1).
 * Empty for any other application.
 */
export function treeData(rows: readonly ReviewRow[], titleKind: string): TemplateData {
  const trees = itemsOf(rows, "trees");
  const shrubs = itemsOf(rows, "shrubs");
  if (trees.length + shrubs.length === 0) return {};
  const applicantKind = titleKind === "transmission" ? "transmission" : titleKind && "holder";
  const kinds = [trees.length > 1 ? "trees" : trees.length === 1 && "tree", shrubs.length > 0 && "shrubs"];
  return {
    applicantKind,
    removal: kinds.filter(Boolean).join("-and-"),
    removed: [...trees.map(describeTree), ...shrubs.map(describeShrubs)],
  };
}

function describeTree(tree: Item): string {
  return `${tree.get("species")}, ${describeTrunks(tree)}, miejsce: ${tree.get("tree-place")}`;
}

function describeTrunks(tree: Item): string {
  const main = tree.get("circumference") ?? "";
  const others = (tree.get("other-trunks") ?? "").replace(/\s*cm\.?$/, "");
  if (others === "") return `obwód pnia na wysokości 130\u00a0cm: ${main}`;
  const each = others.split(/;\s*|,\s+|\s+i\s+|\s+/);
  const [last, ...rest] = each.toReversed();
  const isListed = each.every((one) => /^\d+(?:[.,]\d+)?$/.test(one));
  // Typed freely, so that what isn't a plain list stands as she wrote it.
  const trunks = isListed
    ? `${[main.replace(/\s*cm$/, ""), ...rest.toReversed()].join(", ")} i\u00a0${last}\u00a0cm`
    : `${main}, pozostałe pnie w\u00a0cm: ${others}`;
  return `obwody pni na wysokości 130\u00a0cm: ${trunks}`;
}

function describeShrubs(shrubs: Item): string {
  return `${shrubs.get("shrub-species")} (krzewy), powierzchnia: ${shrubs.get("shrub-area")}, miejsce: ${shrubs.get("shrub-place")}`;
}

function itemsOf(rows: readonly ReviewRow[], group: string): Item[] {
  const items = rows.find(({ name }) => name === group)?.items ?? [];
  return items.map(
    (item) =>
      new Map(
        item.rows
          .filter(({ given }) => given)
          .map(({ name, lines }) => [name.split(".").at(-1)!, lines.join(" ")] as const),
      ),
  );
}

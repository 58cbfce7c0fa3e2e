import { type Condition, listReferences } from "./conditions.ts";
import { definitionShape, type FormDefinition } from "./definition.ts";
import { type AskedField, type Field, type GroupField, isAsked } from "./fields.ts";

/** A definition as a whole: its shape, and that its ids, conditions and limits agree with each other. */
export const formDefinitionSchema = definitionShape.superRefine((definition, context) => {
  for (const message of listFaults(definition)) context.addIssue({ code: "custom", message });
});

/** Kinds whose instruction the form engine already knows, since the number always looks the same. */
const kindsWithOwnWords = new Set(["pesel", "nip", "regon", "krs", "postcode", "iban", "address", "parcel"]);

/**
 * Lists what is wrong between the parts of a definition, each as a sentence for its author: ids used twice,
 * conditions that ask about later or unknown fields (so one pass in order settles what is shown), fields
 * without an instruction, limits that can't be met.
 */
function listFaults(definition: FormDefinition): string[] {
  const faults: string[] = [];
  const seen = new Map<string, Field>();
  const pages = new Set<string>();
  const sections = new Set<string>();

  const checkCondition = (where: string, condition: Condition | undefined, known: Map<string, Field>) => {
    for (const id of condition ? listReferences(condition) : []) {
      const field = known.get(id);
      if (!field || !isAsked(field))
        faults.push(`${where}: its condition asks about "${id}", not asked before`);
    }
    faults.push(...(condition ? listUnknownOptions(where, condition, known) : []));
  };

  for (const section of definition.sections) {
    if (sections.has(section.id)) faults.push(`section "${section.id}" stands twice`);
    checkCondition(`section "${section.id}"`, section.when, seen);
    for (const need of section.needs) {
      if (!sections.has(need)) faults.push(`section "${section.id}" needs "${need}", which isn't before it`);
    }
    sections.add(section.id);
    for (const page of section.pages) {
      if (pages.has(page.id)) faults.push(`page "${page.id}" stands twice`);
      pages.add(page.id);
      checkCondition(`page "${page.id}"`, page.when, seen);
      for (const field of page.fields) {
        if (seen.has(field.id)) faults.push(`field "${field.id}" stands twice`);
        checkCondition(`field "${field.id}"`, field.when, seen);
        faults.push(...listFieldFaults(field, seen));
        if (field.kind === "group") faults.push(...listGroupFaults(field, seen, checkCondition));
        seen.set(field.id, field);
      }
    }
  }
  return faults;
}

type CheckCondition = (where: string, condition: Condition | undefined, known: Map<string, Field>) => void;

/** A field in a row may not share its name with one asked before the group: a condition could mean either. */
function listGroupFaults(group: GroupField, outer: Map<string, Field>, check: CheckCondition): string[] {
  const known = new Map(outer);
  const faults = group.min > group.max ? [`group "${group.id}" asks for more items than it takes`] : [];
  for (const field of group.fields) {
    const name = `${group.id}.${field.id}`;
    if (known.has(field.id)) faults.push(`field "${name}" stands twice`);
    check(`field "${name}"`, field.when, known);
    faults.push(...listFieldFaults(field, known));
    known.set(field.id, field);
  }
  return faults;
}

function listFieldFaults(field: Field, before: Map<string, Field>): string[] {
  if (field.kind === "computed") return listComputedFaults(field.id, field.of, before);
  if (!isAsked(field)) return [];
  const faults: string[] = [];
  if (!field.ask && needsInstruction(field)) faults.push(`field "${field.id}" doesn't say what to do (ask)`);
  if (hasImpossibleBounds(field)) faults.push(`field "${field.id}" has its limits the wrong way round`);
  if ("options" in field) {
    const values = field.options.map((option) => option.value);
    if (new Set(values).size < values.length) faults.push(`field "${field.id}" offers an option twice`);
  }
  return faults;
}

function needsInstruction(field: AskedField): boolean {
  if (kindsWithOwnWords.has(field.kind) || (field.kind === "text" && field.format)) return false;
  return field.required || ["number", "money", "date"].includes(field.kind);
}

function hasImpossibleBounds(field: AskedField): boolean {
  const isMeasure = field.kind === "number" || field.kind === "money";
  return isMeasure && field.min !== undefined && field.max !== undefined && field.min > field.max;
}

function listComputedFaults(
  id: string,
  of: { count: string } | { sum: [string, string] },
  before: Map<string, Field>,
): string[] {
  const [groupId, fieldId] = "count" in of ? [of.count] : of.sum;
  const group = before.get(groupId);
  if (group?.kind !== "group") return [`computed "${id}" counts "${groupId}", which is no earlier group`];
  const summed = group.fields.find((field) => field.id === fieldId);
  if (fieldId && summed?.kind !== "number") return [`computed "${id}" adds up "${fieldId}", no number there`];
  return [];
}

function listUnknownOptions(where: string, condition: Condition, known: Map<string, Field>): string[] {
  if ("all" in condition) return condition.all.flatMap((part) => listUnknownOptions(where, part, known));
  if ("any" in condition) return condition.any.flatMap((part) => listUnknownOptions(where, part, known));
  if ("not" in condition) return listUnknownOptions(where, condition.not, known);
  if ("filled" in condition || "gt" in condition) return [];
  const [id, value] = "in" in condition ? condition.in : "eq" in condition ? condition.eq : condition.ne;
  const field = known.get(id);
  if (!field || !("options" in field)) return [];
  const offered = field.options.map((option) => option.value);
  return [value]
    .flat()
    .filter((one) => !offered.includes(one))
    .map((one) => `${where}: its condition waits for "${id}" to be "${one}", which isn't offered`);
}

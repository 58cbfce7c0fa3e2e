import { type Answer, type Answers, asItems, asParts, isFilled, readAnswer } from "./answer.ts";
import { type FormDefinition, listFields, type Page } from "./definition.ts";
import { type Field, type GroupField, isAsked, partsOf, type SimpleField } from "./fields.ts";

/**
 * Reads what a page posted into answers. It asks the post for the names that the definition knows and looks
 * at nothing else, so unknown names, `__proto__` among them, can't set anything. Rows of a group are named
 * `trees.0.species`, parts `planned-on.day`. Files don't come this way: `attach` adds them when stored.
 */
export function readPage(page: Page, post: FormData): Answers {
  const read: Record<string, Answer> = {};
  for (const field of page.fields) {
    const answer = field.kind === "group" ? readGroup(field, post) : readField(field, field.id, post);
    if (answer !== undefined) read[field.id] = answer;
  }
  return read;
}

/** Puts a page's answers in place of those it had before; its files stay, since they aren't posted again. */
export function replacePage(answers: Answers, page: Page, read: Answers): Answers {
  const replaced = new Set(
    page.fields.filter((field) => field.kind !== "attachment").map((field) => field.id),
  );
  const others = Object.entries(answers).filter(([id]) => !replaced.has(id));
  return Object.fromEntries([...others, ...Object.entries(read)]);
}

/** Lists a form's answers as names and values of its inputs: what a page shows in them when it is opened again. */
export function listInputs(definition: FormDefinition, answers: Answers): [name: string, value: string][] {
  return listFields(definition).flatMap((field) => {
    const answer = readAnswer(answers, field.id);
    if (field.kind !== "group") return listFieldInputs(field, field.id, answer);
    return asItems(answer).flatMap((item, at) =>
      field.fields.flatMap((inner) =>
        listFieldInputs(inner, `${field.id}.${at}.${inner.id}`, readAnswer(item, inner.id)),
      ),
    );
  });
}

function readGroup(group: GroupField, post: FormData): Answer | undefined {
  const items = listRows(group, post).map((row) => {
    const item: Record<string, Answer> = {};
    for (const field of group.fields) {
      const answer = readField(field, `${group.id}.${row}.${field.id}`, post);
      if (answer !== undefined) item[field.id] = answer;
    }
    return item;
  });
  return items.length > 0 ? items : undefined;
}

/** The posted row numbers in order; gaps close, rows beyond the group's limit are left out. */
function listRows(group: GroupField, post: FormData): number[] {
  const known = new Set(group.fields.map((field) => field.id));
  const rows = new Set<number>();
  for (const name of post.keys()) {
    const [id, row = "", field = ""] = name.split(".", 4);
    if (id === group.id && /^(0|[1-9]\d{0,2})$/.test(row) && known.has(field)) rows.add(Number(row));
  }
  return [...rows].sort((one, other) => one - other).slice(0, group.max);
}

function readField(field: Field | SimpleField, name: string, post: FormData): Answer | undefined {
  if (!isAsked(field) || field.kind === "attachment") return undefined;
  if (field.kind === "multi") {
    const chosen = [...new Set(post.getAll(name).map(readText))].filter(isFilled);
    return chosen.length > 0 ? chosen : undefined;
  }
  if (!hasParts(field)) {
    const text = readText(post.get(name));
    return isFilled(text) ? text : undefined;
  }
  const parts = partsOf[field.kind].map((part) => [part, readText(post.get(`${name}.${part}`))] as const);
  const filled = parts.filter(([, text]) => isFilled(text));
  return filled.length > 0 ? Object.fromEntries(filled) : undefined;
}

/** Postgres takes neither NUL nor lone surrogates, and other control signs show nothing: only tab and line feed stay. */
function readText(value: FormDataEntryValue | null): string {
  if (typeof value !== "string") return "";
  const text = value.replace(/\r\n?/g, "\n").replace(/\p{Surrogate}/gu, "\ufffd");
  return text.replace(/[^\P{Cc}\n\t]/gu, "").normalize("NFC");
}

function listFieldInputs(field: Field, name: string, answer: Answer | undefined): [string, string][] {
  if (answer === undefined || !isAsked(field) || field.kind === "attachment") return [];
  if (field.kind === "multi" && Array.isArray(answer)) {
    return answer.filter((one) => typeof one === "string").map((one) => [name, one]);
  }
  if (!hasParts(field)) return typeof answer === "string" ? [[name, answer]] : [];
  const parts = asParts(answer);
  return partsOf[field.kind]
    .filter((part) => Object.hasOwn(parts, part))
    .map((part) => [`${name}.${part}`, parts[part] ?? ""]);
}

function hasParts(field: Field): field is Field & { kind: keyof typeof partsOf } {
  return Object.hasOwn(partsOf, field.kind);
}

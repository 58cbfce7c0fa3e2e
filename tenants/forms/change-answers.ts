import { type Answers, type Attachment, asItems, readAnswer } from "./answer.ts";
import { type FormDefinition, listFields } from "./definition.ts";
import type { Field } from "./fields.ts";

/** Adds an empty row to a repeated group; at the group's limit everything stays as it is. */
export function addItem(definition: FormDefinition, answers: Answers, groupId: string): Answers {
  const group = findField(definition, groupId, "group");
  const items = asItems(readAnswer(answers, groupId));
  return group && items.length < group.max ? { ...answers, [groupId]: [...items, {}] } : answers;
}

/** Takes a row out of a repeated group; the rows after it move up. */
export function removeItem(
  definition: FormDefinition,
  answers: Answers,
  groupId: string,
  row: number,
): Answers {
  if (!findField(definition, groupId, "group")) return answers;
  const items = asItems(readAnswer(answers, groupId));
  return { ...answers, [groupId]: items.filter((_, at) => at !== row) };
}

/** Adds a stored file to an attachment field; a field that is full or unknown takes none. */
export function attach(
  definition: FormDefinition,
  answers: Answers,
  fieldId: string,
  file: Attachment,
): Answers {
  const field = findField(definition, fieldId, "attachment");
  const files = listAttachments(answers, fieldId);
  return field && files.length < field.maxFiles ? { ...answers, [fieldId]: [...files, file] } : answers;
}

/** Takes a file off an attachment field; the stored file itself is somebody else's to remove. */
export function detach(answers: Answers, fieldId: string, fileId: string): Answers {
  const files = listAttachments(answers, fieldId);
  return { ...answers, [fieldId]: files.filter((file) => file.id !== fileId) };
}

/** Lists the files of one attachment field in the order they were added. */
export function listAttachments(answers: Answers, fieldId: string): Attachment[] {
  return asItems(readAnswer(answers, fieldId)).filter(
    (file): file is Attachment & Answers => "sha256" in file,
  );
}

function findField<Kind extends Field["kind"]>(definition: FormDefinition, id: string, kind: Kind) {
  return listFields(definition).find(
    (field): field is Field & { kind: Kind } => field.id === id && field.kind === kind,
  );
}

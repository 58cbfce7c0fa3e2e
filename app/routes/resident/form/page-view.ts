import { formatFileSize } from "#app/i18n/format.ts";
import type { Language } from "#app/i18n/language.ts";
import { paths } from "#app/paths.ts";
import type { Draft } from "#tenants/filing/index.ts";
import {
  type Answers,
  type Field,
  type GroupField,
  listAnswers,
  listAttachments,
  listInputs,
  listItemFields,
  listWarnings,
  type Problem,
  readAnswer,
  type SimpleField,
  walkVisible,
} from "#tenants/forms/index.ts";

/** A stored file beside its field. */
export interface FileView {
  readonly name: string;
  readonly size: string;
  /** Address that removes it, by POST. */
  readonly removal: string;
}

/** One field of a page with what only its answers tell. */
export type FieldView =
  | { readonly kind: "single"; readonly field: SimpleField }
  | { readonly kind: "group"; readonly field: GroupField; readonly rows: readonly (readonly SimpleField[])[] }
  | {
      readonly kind: "files";
      readonly field: Extract<Field, { kind: "attachment" }>;
      readonly files: readonly FileView[];
    }
  | { readonly kind: "computed"; readonly label: string; readonly value: string };

/** A page of a form as it is shown. */
export interface PageView {
  readonly fields: readonly FieldView[];
  readonly inputs: readonly [name: string, value: string][];
  readonly warnings: readonly Problem[];
}

/** Gathers what one page shows for these answers; its hidden questions aren't among them. */
export function viewPage(
  { id, form }: Draft,
  pageId: string,
  answers: Answers,
  language: Language,
): PageView {
  const visible = walkVisible(form.definition, answers);
  const shown = visible.pages.find(({ page }) => page.id === pageId)?.fields ?? [];
  const reviewed = listAnswers(form.definition, answers, language).flatMap(({ pages }) =>
    pages.flatMap(({ rows }) => rows),
  );
  return {
    fields: shown
      .filter((field) => !isIdle(field, visible.answers))
      .map((field): FieldView => {
        if (field.kind === "group") return { kind: "group", field, rows: listRows(field, visible.answers) };
        if (field.kind === "attachment") {
          const files = listAttachments(answers, field.id).map((file) => ({
            name: file.name,
            size: formatFileSize(file.size, language),
            removal: paths.attachmentRemoval(id, file.id),
          }));
          return { kind: "files", field, files };
        }
        if (field.kind === "computed") {
          const value = reviewed.find(({ name }) => name === field.id)?.lines.join(" ") ?? "";
          return { kind: "computed", label: field.label[language], value };
        }
        return { kind: "single", field };
      }),
    inputs: listInputs(form.definition, answers),
    warnings: listWarnings(form.definition, answers, language, pageId),
  };
}

/** The questions of each row; a group that needs rows shows its first ones empty. */
function listRows(group: GroupField, answers: Answers): SimpleField[][] {
  const answer = readAnswer(answers, group.id);
  const items = Array.isArray(answer) ? (answer as Answers[]) : [];
  const blank = Array.from({ length: Math.max(0, group.min - items.length) }, () => ({}));
  return [...items, ...blank].map((item) => listItemFields(group, item, answers));
}

/** A total of rows none of which is saved yet: beside the first, still empty row it would say 0. */
function isIdle(field: Field, answers: Answers): boolean {
  if (field.kind !== "computed") return false;
  const rows = readAnswer(answers, "count" in field.of ? field.of.count : field.of.sum[0]);
  return !Array.isArray(rows) || rows.length === 0;
}

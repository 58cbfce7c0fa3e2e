import { formWords } from "#app/i18n/form-words.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { Button } from "#app/ui/html/button.tsx";
import { FileField } from "#app/ui/html/file-field.tsx";
import { Row, Stack } from "#app/ui/html/layout.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { nbsp } from "#tenants/typography.ts";
import { rowButtons } from "./change-rows.ts";
import { controlId, type FieldValues, problemOf } from "./field-values.ts";
import styles from "./form-fields.module.css";
import type { FieldView } from "./page-view.ts";
import { SingleField } from "./single-field.tsx";

interface FormFieldsProps {
  readonly fields: readonly FieldView[];
  readonly values: FieldValues;
  /** Endings that files may have and their greatest size in megabytes. */
  readonly upload: { readonly extensions: readonly string[]; readonly megabytes: number };
}

/** The questions of one page, drawn from the form's definition. */
export function FormFields({ fields, values, upload }: FormFieldsProps) {
  return (
    <div className={styles.fields}>
      {fields.map((view) => {
        if (view.kind === "group") return <Group view={view} values={values} key={view.field.id} />;
        if (view.kind === "files")
          return <Files view={view} values={values} upload={upload} key={view.field.id} />;
        if (view.kind === "computed")
          return (
            <p key={view.label}>
              {nbsp(view.label)}: <b>{view.value}</b>
            </p>
          );
        return <SingleField field={view.field} name={view.field.id} values={values} key={view.field.id} />;
      })}
    </div>
  );
}

type ViewOf<Kind extends FieldView["kind"]> = Extract<FieldView, { kind: Kind }>;

/** A repeated group: its rows, each with a button that takes it away, and one that adds a row. */
function Group({ view: { field, rows }, values }: { view: ViewOf<"group">; values: FieldValues }) {
  const language = useLanguage();
  const words = formWords[language];
  const problem = problemOf(values, field.id);
  return (
    <section id={controlId(field.id)} aria-labelledby={`${field.id}-rows`} tabIndex={-1}>
      <h2 id={`${field.id}-rows`}>{nbsp(field.label[language])}</h2>
      {field.hint && <Text tone="muted">{nbsp(field.hint[language])}</Text>}
      {problem && <p className={styles.problem}>{problem}</p>}
      <div className={styles.rows}>
        {rows.map((fields, at) => {
          const title = `${field.item[language]} ${at + 1}`;
          const name = `${field.id}.${at}`;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
            <fieldset className={styles.row} id={controlId(name)} key={at}>
              <legend className={styles.title}>{title}</legend>
              {fields.map((inner) => (
                <SingleField field={inner} name={`${name}.${inner.id}`} values={values} key={inner.id} />
              ))}
              <div>
                <Button look="quiet" icon="bin" name={rowButtons.remove} value={name}>
                  {words.removeRow(title)}
                </Button>
              </div>
            </fieldset>
          );
        })}
        {rows.length < field.max && (
          <div>
            <Button look="secondary" icon="add" name={rowButtons.add} value={field.id}>
              {nbsp(field.add[language])}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}

/** A field of files: those already stored with their buttons, and the input while there is room. */
function Files({ view, values, upload }: { view: ViewOf<"files"> } & Omit<FormFieldsProps, "fields">) {
  const language = useLanguage();
  const words = formWords[language];
  const { field, files } = view;
  const label = nbsp(field.label[language]);
  const stored = files.length > 0 && (
    <ul aria-label={`${words.storedFiles}: ${label}`}>
      {files.map((file) => (
        <li key={file.removal}>
          <Row tight>
            <span>
              {file.name} ({file.size})
            </span>
            <Button look="quiet" icon="bin" formAction={file.removal}>
              {words.removeFile(file.name)}
            </Button>
          </Row>
        </li>
      ))}
    </ul>
  );
  if (files.length >= field.maxFiles)
    return (
      <Stack gap="small">
        <h2>{label}</h2>
        {stored}
      </Stack>
    );
  return (
    <Stack gap="small">
      <FileField
        name={field.id}
        label={label}
        hint={
          <>
            {field.hint && <p>{nbsp(field.hint[language])}</p>}
            <p>{words.fileHint(upload.extensions.join(", "), upload.megabytes)}</p>
          </>
        }
        error={problemOf(values, field.id)}
        optional={!field.required}
        accept={upload.extensions.map((extension) => `.${extension}`).join(",")}
        multiple={field.maxFiles > 1}
        stored={stored}
      />
      <Button look="secondary" icon="attachment" name={rowButtons.upload} value={field.id}>
        {words.addFile}
      </Button>
    </Stack>
  );
}

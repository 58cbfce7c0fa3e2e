import { z } from "zod";
import { conditionSchema, type Field, fieldSchema, idSchema, textSchema } from "./fields.ts";

const pageSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  when: conditionSchema.optional(),
  fields: z.array(fieldSchema).min(1),
});

const sectionSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  when: conditionSchema.optional(),
  /** Earlier sections that must be done before this one makes sense. */
  needs: z.array(idSchema).default([]),
  pages: z.array(pageSchema).min(1),
});

/** The shape alone; `check-definition.ts` adds what must agree between the parts. */
export const definitionShape = z.strictObject({
  service: idSchema,
  version: z.int().positive(),
  title: textSchema,
  /** Long services show a task list of their sections, short ones are a straight run of pages. */
  layout: z.enum(["task-list", "run"]),
  /** The time it takes to fill in, in minutes, as told on the first page. */
  minutes: z.int().positive(),
  basis: z.array(z.string()).min(1),
  /** What was read in the act itself and what still wants checking; shown as "do potwierdzenia". */
  verified: z.union([z.boolean(), z.string()]),
  sections: z.array(sectionSchema).min(1),
});

/** Pages that several forms share; a definition names them by `use`, the catalogue puts them in. */
export const fragmentSchema = z.strictObject({ id: z.string(), pages: z.array(pageSchema).min(1) });

export type FormDefinition = z.infer<typeof definitionShape>;
export type Section = z.infer<typeof sectionSchema>;
export type Page = z.infer<typeof pageSchema>;

/** Gives all pages of a form in the order they are asked. */
export function listPages(definition: FormDefinition): Page[] {
  return definition.sections.flatMap((section) => section.pages);
}

/** Gives all fields of a form in the order they are asked, those inside groups left in their groups. */
export function listFields(definition: FormDefinition): Field[] {
  return listPages(definition).flatMap((page) => page.fields);
}

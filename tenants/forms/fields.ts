import { z } from "zod";
import type { Condition } from "./conditions.ts";

/** A language the forms speak; Polish is the source and the one that binds. */
export type Language = "pl" | "en";

/** The parts of a field that takes more than one input, in the order they are asked. */
export const partsOf = {
  date: ["day", "month", "year"],
  address: ["street", "house", "flat", "postcode", "town"],
  parcel: ["precinct", "number"],
} as const;

export const textSchema = z.strictObject({ pl: z.string().trim().min(1), en: z.string().trim().min(1) });

/** Without dots (they separate parts in input names) and never a name like `__proto__`. */
export const idSchema = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

const scalar = z.string().min(1);
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
    z.strictObject({ eq: z.tuple([idSchema, scalar]) }),
    z.strictObject({ ne: z.tuple([idSchema, scalar]) }),
    z.strictObject({ in: z.tuple([idSchema, z.array(scalar).min(1)]) }),
    z.strictObject({ gt: z.tuple([idSchema, z.number()]) }),
    z.strictObject({ filled: idSchema }),
  ]),
);

const shown = { id: idSchema, when: conditionSchema.optional() };

const asked = {
  ...shown,
  label: textSchema,
  /** One short line above the input. */
  hint: textSchema.optional(),
  /** The longer explanation, folded away; the law belongs here. */
  help: textSchema.optional(),
  /** What to do when the answer is missing or can't be read: an instruction, never a reproach. */
  ask: textSchema.optional(),
  required: z.boolean().default(true),
  /** Demanded by an act: an office can't reword or remove it. */
  legal: z.boolean().default(false),
};

const options = z
  .array(z.strictObject({ value: idSchema, label: textSchema, hint: textSchema.optional() }))
  .min(2);
const dateLimit = z.literal("today").optional();
const bounds = { min: z.number().optional(), max: z.number().optional() };

const kindOnly = z.enum(["pesel", "nip", "regon", "krs", "postcode", "iban", "address", "parcel", "consent"]);

const simpleKinds = [
  z.strictObject({
    ...asked,
    kind: z.literal("text"),
    format: z.enum(["email", "phone", "ade", "vin", "plate", "land-register"]).optional(),
    maxLength: z.int().positive().default(200),
  }),
  z.strictObject({
    ...asked,
    kind: z.literal("long-text"),
    maxLength: z.int().positive().default(4000),
  }),
  z.strictObject({
    ...asked,
    kind: z.literal("number"),
    ...bounds,
    decimals: z.int().min(0).max(4).default(0),
    unit: z.string().optional(),
  }),
  z.strictObject({ ...asked, kind: z.literal("money"), ...bounds }),
  z.strictObject({ ...asked, kind: z.literal("choice"), options }),
  z.strictObject({ ...asked, kind: z.literal("multi"), options }),
  z.strictObject({ ...asked, kind: z.literal("date"), notBefore: dateLimit, notAfter: dateLimit }),
  z.strictObject({ ...asked, kind: kindOnly }),
  z.strictObject({ ...shown, kind: z.literal("info"), body: textSchema, law: textSchema.optional() }),
] as const;

const simpleField = z.discriminatedUnion("kind", simpleKinds);

/** A group's items hold simple fields alone: no group in a group, and files stay on a page of their own. */
const group = z.strictObject({
  ...asked,
  kind: z.literal("group"),
  /** What one row is called: "Drzewo". */
  item: textSchema,
  /** The button that adds a row: "Dodaj drzewo". */
  add: textSchema,
  min: z.int().min(0).default(1),
  max: z.int().min(1).max(100),
  fields: z.array(simpleField).min(1),
});

const attachment = z.strictObject({
  ...asked,
  kind: z.literal("attachment"),
  maxFiles: z.int().min(1).max(20).default(1),
});

const computed = z.strictObject({
  ...shown,
  kind: z.literal("computed"),
  label: textSchema,
  unit: z.string().optional(),
  of: z.union([z.strictObject({ count: idSchema }), z.strictObject({ sum: z.tuple([idSchema, idSchema]) })]),
});

export const fieldSchema = z.discriminatedUnion("kind", [...simpleKinds, group, attachment, computed]);

export type Text = z.infer<typeof textSchema>;
export type Field = z.infer<typeof fieldSchema>;
export type SimpleField = z.infer<typeof simpleField>;
export type GroupField = z.infer<typeof group>;
export type ComputedField = z.infer<typeof computed>;
/** A field that takes an answer: neither an explanation nor a sum. */
export type AskedField = Exclude<Field, { kind: "info" | "computed" }>;

/** Says whether a field takes an answer. */
export function isAsked<Any extends Field>(field: Any): field is Any & AskedField {
  return field.kind !== "info" && field.kind !== "computed";
}

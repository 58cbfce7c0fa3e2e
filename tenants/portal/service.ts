import { z } from "zod";

/** The two kinds of office; a service may belong to one or to both. */
export type OfficeKind = "gmina" | "powiat";

/** In which language a card speaks. Fees and legal texts exist in Polish only. */
export type CardLanguage = "pl" | "en";

/** `true` where the source itself was read; otherwise what was seen and what still wants checking. */
const markSchema = z.union([z.boolean(), z.string()]);

const feeSchema = z.strictObject({
  what: z.string(),
  /** In złoty; several when the amount depends on the case, none when a rate or resolution decides. */
  amount_pln: z.union([
    z.null(),
    z.number(),
    z.array(z.number()),
    z.strictObject({ paper: z.number(), electronic: z.number() }),
  ]),
  max: z.number().optional(),
  per: z.string().optional(),
  kind: z.string().optional(),
  basis: z.string().optional(),
  note: z.string().optional(),
  verified: markSchema,
});

const jrwaClassSchema = z.object({ symbol: z.string(), title: z.string(), category: z.string() });

const serviceSchema = z.object({
  id: z.string(),
  level: z.enum(["gmina", "powiat", "both"]),
  name: z.string(),
  authority: z.string(),
  legal_basis: z.array(z.string()),
  jrwa_detail: z.object({
    gmina: jrwaClassSchema.nullish(),
    powiat: jrwaClassSchema.nullish(),
  }),
  fees: z.array(feeSchema),
  deadline: z.object({ rule: z.string(), days: z.number().nullable(), verified: markSchema }),
  attachments: z.array(z.string()),
  outcome: z.string(),
  tacit: z.boolean(),
  appeal: z.string().nullable(),
  /** The authority above, where it isn't the office's own. */
  higher_authority: z.enum(["geodetic-inspectorate", "voivode"]).optional(),
  source: z.array(z.string()),
  verified: markSchema,
});

const textSchema = z.strictObject({ pl: z.string(), en: z.string() });

/** What an amount is, as far as it decides who gets it. */
export const feeKindSchema = z.enum(["stamp-duty", "vehicle", "register", "geodetic", "road", "other"]);

const wordingSchema = z.strictObject({
  task: textSchema,
  time: textSchema,
  words: z.array(z.string()),
  /** The kind of those fees whose source names none. */
  unmarkedFees: feeKindSchema.optional(),
});

export const servicesSchema = z.object({ services: z.array(serviceSchema) });
export const wordingsSchema = z.strictObject({
  top: z.strictObject({ gmina: z.array(z.string()), powiat: z.array(z.string()) }),
  services: z.record(z.string(), wordingSchema),
});

export type Mark = z.infer<typeof markSchema>;
export type Fee = z.infer<typeof feeSchema>;
export type FeeKind = z.infer<typeof feeKindSchema>;
export type JrwaClass = z.infer<typeof jrwaClassSchema>;
/** A service's card: its facts with their marks, and how we call it in plain words. */
export type Service = z.infer<typeof serviceSchema> & { readonly wording: z.infer<typeof wordingSchema> };

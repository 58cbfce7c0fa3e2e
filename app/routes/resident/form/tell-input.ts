import type { SimpleField } from "#tenants/forms/index.ts";

/** Native attributes of a one-line input, as far as its field tells them. */
export interface InputHints {
  readonly width?: 2 | 4 | 6 | 12;
  readonly inputMode?: "numeric" | "decimal" | "email" | "tel";
  readonly autoComplete?: string;
  readonly unit?: string;
  readonly maxLength?: number;
  readonly spellCheck?: boolean;
}

/** What browsers know of the person who fills in a form (WCAG 1.3.5), by the ids that our fragments use. */
const personal: Readonly<Record<string, string>> = {
  "first-name": "given-name",
  "last-name": "family-name",
  "entity-name": "organization",
};

const codes: Partial<Record<SimpleField["kind"], InputHints>> = {
  pesel: { width: 12, inputMode: "numeric", autoComplete: "off", spellCheck: false },
  nip: { width: 12, inputMode: "numeric", autoComplete: "off", spellCheck: false },
  regon: { width: 12, inputMode: "numeric", autoComplete: "off", spellCheck: false },
  krs: { width: 12, inputMode: "numeric", autoComplete: "off", spellCheck: false },
  postcode: { width: 6, autoComplete: "postal-code" },
  iban: { inputMode: "numeric", autoComplete: "off", spellCheck: false },
};

/** Tells how wide an input is, which keyboard a phone shows for it, and what a browser may fill in. */
export function tellInput(field: SimpleField): InputHints {
  if (field.kind === "number") {
    const inputMode = field.decimals > 0 ? "decimal" : "numeric";
    return { width: 6, inputMode, unit: field.unit, autoComplete: "off" };
  }
  if (field.kind !== "text") return codes[field.kind] ?? {};
  if (field.format === "email") return { inputMode: "email", autoComplete: "email", spellCheck: false };
  if (field.format === "phone") return { width: 12, inputMode: "tel", autoComplete: "tel" };
  if (field.format) return { autoComplete: "off", spellCheck: false };
  return { autoComplete: personal[field.id], maxLength: field.maxLength };
}

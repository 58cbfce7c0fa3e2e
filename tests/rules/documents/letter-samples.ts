import type { LetterTemplate, TemplateData } from "#tenants/documents/index.ts";

/** Values for every letterhead, as a case of Gmina Mykanów would give them. */
export const letterhead: TemplateData = {
  mark: "OŚ.6131.12.2026",
  organ: "Wójt Gminy Mykanów",
  officeAddress: ["ul. Samorządowa 1", "42-233 Mykanów"],
  place: "Mykanów",
  date: "18 grudnia 2026 r.",
  addressee: ["Anna Wójcik", "ul. Słoneczna 3", "42-233 Borowno"],
  signerName: "Jan Maj",
  signerPosition: "kierownik Referatu Ochrony Środowiska",
  recipients: ["Anna Wójcik, konto w portalu", "aa"],
};

/** Fills every field of a template, required or not: numbers with ten, the rest with its label. */
export function fillEveryField(template: LetterTemplate): TemplateData {
  const values = template.fields.map((field) => {
    const text = field.minimum === undefined ? `<${field.label}>` : "10";
    return [field.name, field.list ? [text, `${text} (2)`] : text] as const;
  });
  return { ...Object.fromEntries(values), ...letterhead };
}

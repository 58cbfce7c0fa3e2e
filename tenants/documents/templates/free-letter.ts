import { freeLetterId } from "#tenants/cases/index.ts";
import { letterheadFields, letterheadParts } from "./letterhead.ts";
import { fromClerk, type LetterTemplate } from "./template.ts";

/** A letter for which there is no other template: the clerk gives it its title and says what she has to say. */
export const freeLetter: LetterTemplate = {
  id: freeLetterId,
  name: "Pismo",
  origin: "house",
  kind: "letter",
  title: "PISMO",
  titleField: "subject",
  fields: [
    ...letterheadFields,
    fromClerk("subject", "Tytuł pisma, np. Informacja o terminie oględzin"),
    fromClerk("body", "Treść pisma, każdy akapit od nowego wiersza"),
  ],
  parts: { ...letterheadParts, content: "{{body}}" },
  source: "IK § 32-36; treść pisze prowadzący",
  verified: false,
};

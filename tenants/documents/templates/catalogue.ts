import { appealForwarding } from "./appeal-forwarding.ts";
import { callToSupplement } from "./call-to-supplement.ts";
import { discontinuance } from "./discontinuance.ts";
import { freeLetter } from "./free-letter.ts";
import { noticeOfInitiation } from "./initiation.ts";
import { extractDelivery, extractFee } from "./land-register-extract.ts";
import { noticeLeftUnexamined } from "./left-unexamined.ts";
import { mapDelivery, mapFee } from "./map-material.ts";
import { noticeOfNewTerm } from "./new-term.ts";
import type { LetterTemplate } from "./template.ts";
import { treeRemovalPermit, treeRemovalRefusal } from "./tree-removal.ts";
import { vehicleRegistration } from "./vehicle-registration.ts";

/** The house's letter templates, as every office starts with them. */
export const houseTemplates: readonly LetterTemplate[] = [
  treeRemovalPermit,
  treeRemovalRefusal,
  callToSupplement,
  noticeLeftUnexamined,
  noticeOfNewTerm,
  noticeOfInitiation,
  discontinuance,
  vehicleRegistration,
  extractFee,
  extractDelivery,
  mapFee,
  mapDelivery,
  appealForwarding,
  freeLetter,
];

/** The house template of that id, if there is one. */
export function findHouseTemplate(id: string): LetterTemplate | undefined {
  return houseTemplates.find((template) => template.id === id);
}

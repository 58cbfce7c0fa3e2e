import { extractDelivery, extractFee, feeContent } from "./land-register-extract.ts";
import { letterheadFields, letterheadParts } from "./letterhead.ts";
import { fromCase, type LetterTemplate } from "./template.ts";

/** Dokument Obliczenia Opłaty for maps and other material of the geodetic store. */
export const mapFee: LetterTemplate = {
  ...extractFee,
  id: "map-fee",
  service: "pzgik-materialy",
  name: "Dokument Obliczenia Opłaty za materiały zasobu",
  parts: {
    ...extractFee.parts,
    content: feeContent("materiałów państwowego zasobu geodezyjnego i kartograficznego"),
  },
};

/** Letter that goes with maps and other material of the geodetic store: they needn't be of any one plot. */
export const mapDelivery: LetterTemplate = {
  ...extractDelivery,
  id: "map-delivery",
  service: "pzgik-materialy",
  name: "Pismo przewodnie do materiałów zasobu",
  title: "PRZEKAZANIE MATERIAŁÓW ZASOBU GEODEZYJNEGO I KARTOGRAFICZNEGO",
  fields: [...letterheadFields, fromCase("appliedOn", "Data wniosku")],
  parts: {
    ...letterheadParts,
    legalBasis:
      "Na podstawie art. 40a ust. 1 ustawy z dnia 17 maja 1989 r. – Prawo geodezyjne i kartograficzne",
    content:
      "przekazuję materiały państwowego zasobu geodezyjnego i kartograficznego, o które prosi wniosek z dnia {{appliedOn}}, a które wymienia lista załączników na końcu pisma.",
  },
  source: "Prawo geodezyjne i kartograficzne art. 40a ust. 1; wzór własny",
};

import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import {
  type Answers,
  attach,
  type FormDefinition,
  findForm,
  listPages,
  type Reading,
  readPage,
  replacePage,
} from "#tenants/forms/index.ts";

/** The day on which the people of these tests fill in their forms. */
export const reading: Reading = { language: "pl", today: Temporal.PlainDate.from("2026-11-23") };

/** Whatever can reach us as text, control signs and halves of signs too. */
export const anyText = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });

/** Makes what a browser would post. */
export function postOf(inputs: Readonly<Record<string, string | readonly string[]>>): FormData {
  const post = new FormData();
  for (const [name, value] of Object.entries(inputs))
    for (const one of [value].flat()) post.append(name, one);
  return post;
}

/** Posts inputs to every page of a form in turn, as a person does who goes through it. */
export function fillIn(definition: FormDefinition, post: FormData, before: Answers = {}): Answers {
  return listPages(definition).reduce(
    (answers, page) => replacePage(answers, page, readPage(page, post)),
    before,
  );
}

/** Gives a published form that must be there. */
export function formOf(service: string): FormDefinition {
  const form = findForm(service);
  if (!form) throw new Error(`No form for ${service}`);
  return form.definition;
}

export const annasTree = {
  "applicant-kind": "person",
  "first-name": "Anna",
  "last-name": "Wójcik",
  pesel: "44051401359",
  "address.house": "7",
  "address.street": "Polna",
  "address.postcode": "42 233",
  "address.town": "Borowno",
  "correspondence-same": "yes",
  "acts-through": "self",
  "parcel.precinct": "Borowno",
  "parcel.number": "214/3",
  "property-place": "Borowno, Polna 7",
  "title-kind": "owner",
  "title-document": "akt notarialny",
  "title-declaration": "yes",
  removal: ["trees"],
  "trees.0.species": "lipa drobnolistna",
  "trees.0.circumference": "96",
  "trees.0.tree-place": "przy bramie",
  reason: "Pochyla się nad dachem",
  "planned-on.day": "14",
  "planned-on.month": "03",
  "planned-on.year": "2027",
  "for-business": "no",
  replants: "no",
} as const;

export const drawing = {
  id: "0190f0c0-0000-7000-8000-000000000001",
  name: "szkic.pdf",
  size: 48_213,
  mediaType: "application/pdf",
  sha256: "ab".repeat(32),
} as const;

/** Anna's complete application for a permit to remove one tree. */
export function fillInAnnasTree(inputs: Readonly<Record<string, string | readonly string[]>> = {}): Answers {
  const definition = formOf("drzewo-zezwolenie");
  return attach(definition, fillIn(definition, postOf({ ...annasTree, ...inputs })), "site-drawing", drawing);
}

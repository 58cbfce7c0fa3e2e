import { z } from "zod";
import { hashCanonical } from "./canonical.ts";
import { formDefinitionSchema } from "./check-definition.ts";
import { type FormDefinition, fragmentSchema } from "./definition.ts";
import treePermit from "./definitions/drzewo-zezwolenie.1.json" with { type: "json" };
import landExtract from "./definitions/egib-wypis-wyrys.1.json" with { type: "json" };
import appeal from "./definitions/odwolanie.1.json" with { type: "json" };
import letter from "./definitions/pismo-w-sprawie.1.json" with { type: "json" };
import vehicle from "./definitions/pojazd-rejestracja-krajowy.1.json" with { type: "json" };
import mapMaterial from "./definitions/pzgik-materialy.1.json" with { type: "json" };
import supplement from "./definitions/uzupelnienie.1.json" with { type: "json" };
import withdrawal from "./definitions/wycofanie-wniosku.1.json" with { type: "json" };
import applicant1 from "./fragments/applicant.1.json" with { type: "json" };
import applicant2 from "./fragments/applicant.2.json" with { type: "json" };
import attorney from "./fragments/attorney.1.json" with { type: "json" };
import powerOfAttorney from "./fragments/power-of-attorney.1.json" with { type: "json" };

/** A published form. Its hash covers the pages of its fragments too and is stored with each submission. */
export type PublishedForm = { readonly definition: FormDefinition; readonly hash: string };

const sources: unknown[] = [treePermit, vehicle, landExtract, mapMaterial];
const answerSources: unknown[] = [supplement, appeal, letter, withdrawal];
const fragments: unknown[] = [applicant1, applicant2, attorney, powerOfAttorney];

const sourceSchema = z.looseObject({
  service: z.string(),
  sections: z.array(z.looseObject({ pages: z.array(z.looseObject({ use: z.string().optional() })) })),
});

/**
 * Reads a definition as it is written down: puts the fragments in, fills in defaults and checks the whole.
 * Throws with every fault listed, since a faulty definition is an author's mistake, not a person's.
 */
export function readDefinition(source: unknown, fragmentSources: readonly unknown[]): FormDefinition {
  const known = new Map<string, unknown[]>(
    fragmentSources.map((one) => fragmentSchema.parse(one)).map((one) => [one.id, one.pages]),
  );
  const { sections, ...rest } = sourceSchema.parse(source);
  const findPages = (id: string): unknown[] => {
    const pages = known.get(id);
    if (!pages) throw new Error(`No fragment is called "${id}"`);
    return pages;
  };
  const filled = sections.map((section) => ({
    ...section,
    pages: section.pages.flatMap((page) => (page.use === undefined ? [page] : findPages(page.use))),
  }));
  const read = formDefinitionSchema.safeParse({ ...rest, sections: filled });
  if (!read.success) throw new Error(`Form ${rest.service}:\n${z.prettifyError(read.error)}`);
  return read.data;
}

/**
 * The next version of a form that differs from the one before in its fragments alone: each page that used one of them
 * uses another.
 */
function revise(source: unknown, version: number, instead: Readonly<Record<string, string>>): unknown {
  const { sections, ...rest } = sourceSchema.parse(source);
  const revised = sections.map((section) => ({
    ...section,
    pages: section.pages.map((page) => (page.use ? { use: instead[page.use] ?? page.use } : page)),
  }));
  return { ...rest, version, sections: revised };
}

/** The forms by which a party goes on with a matter of hers; they belong to no service. */
export const answerForms = {
  supplement: "uzupelnienie",
  appeal: "odwolanie",
  letter: "pismo-w-sprawie",
  withdrawal: "wycofanie-wniosku",
} as const;

function publish(source: unknown): PublishedForm {
  const definition = readDefinition(source, fragments);
  return { definition, hash: hashCanonical(definition) };
}

// What happens to an address for e-delivery and to an e-mail, said as it is.
const secondVersions = sources.map((source) => revise(source, 2, { "applicant.1": "applicant.2" }));

const ofServices = [...sources, ...secondVersions].map(publish);
const published: readonly PublishedForm[] = [...ofServices, ...answerSources.map(publish)];

/** Lists every published version of every service's form. */
export function listForms(): readonly PublishedForm[] {
  return ofServices;
}

/** Finds the form of a service, or an answer form: the version asked for, else the latest. */
export function findForm(service: string, version?: number): PublishedForm | undefined {
  return published
    .filter(({ definition }) => definition.service === service)
    .filter(({ definition }) => version === undefined || definition.version === version)
    .sort((one, other) => other.definition.version - one.definition.version)[0];
}

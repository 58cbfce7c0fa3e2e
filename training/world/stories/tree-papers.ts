import type { TemplateData } from "#tenants/documents/index.ts";
import type { TypedForm } from "../file-online.ts";
import type { DemoResident } from "../residents.ts";

/** A tree that a story is about. */
export interface Tree {
  readonly species: string;
  readonly girth: number;
  readonly parcel: string;
  readonly precinct: string;
  readonly address: string;
}

const species = [
  "lipa drobnolistna",
  "jesion wyniosły",
  "dąb szypułkowy",
  "świerk pospolity",
  "topola biała",
  "wierzba krucha",
];
const precincts = ["Borowno", "Lubojna", "Jamno", "Kokawa", "Rybna", "Cykarzew"];

/** The tree of a story: the same for the same seed. */
export function describeTree(seed: number): Tree {
  const precinct = precincts[seed % precincts.length]!;
  return {
    species: species[(seed * 5) % species.length]!,
    girth: 90 + ((seed * 17) % 140),
    parcel: `${100 + ((seed * 37) % 400)}/${1 + (seed % 9)}`,
    precinct,
    address: `ul. Lipowa ${1 + (seed % 60)}, 42-233 ${precinct}`,
  };
}

/** The application as a resident types it. */
export function typeTreeForm({ firstName, lastName }: DemoResident, seed: number): TypedForm {
  const tree = describeTree(seed);
  return {
    pages: {
      applicant: { "applicant-kind": "person", "first-name": firstName, "last-name": lastName },
      "applicant-address": {
        "address.street": "Lipowa",
        "address.house": String(1 + (seed % 60)),
        "address.postcode": "42-233",
        "address.town": tree.precinct,
        "correspondence-same": "yes",
      },
      "applicant-contact": { phone: "500 000 000" },
      attorney: { "acts-through": "self" },
      property: {
        "parcel.precinct": tree.precinct,
        "parcel.number": tree.parcel,
        "property-place": tree.precinct,
      },
      title: {
        "title-kind": "owner",
        "title-document": "księga wieczysta",
        "title-declaration": "yes",
      },
      what: { removal: "trees" },
      "trees-page": {
        "trees.0.species": tree.species,
        "trees.0.circumference": String(tree.girth),
        "trees.0.tree-place": "przy budynku gospodarczym, od strony drogi",
      },
      reason: {
        reason: "Po wichurze złamał się konar. Drzewo zagraża budynkowi i ludziom.",
        "planned-on.day": "15",
        "planned-on.month": "2",
        "planned-on.year": "2027",
        "for-business": "no",
      },
      replanting: { replants: "no" },
    },
    files: { "site-drawing": "Rysunek sytuacyjny" },
  };
}

interface Findings {
  readonly inspectedOn: string;
  readonly removeBy: string;
  readonly isRefused: boolean;
  readonly tree: Tree;
}

/** What the handler types into the decision. */
export function decisionFields({ inspectedOn, removeBy, isRefused, tree }: Findings): TemplateData {
  const findings = isRefused
    ? `Drzewo (${tree.species}) jest zdrowe, korona symetryczna, bez posuszu i ubytków.`
    : `Drzewo (${tree.species}, obwód ${tree.girth} cm) ma dwie dziuple i posusz w koronie; gniazd nie stwierdzono.`;
  const assessment = isRefused
    ? "Drzewo nie zagraża ludziom ani mieniu, a jego wartość przyrodnicza przeważa nad interesem strony."
    : "Stan drzewa zagraża bezpieczeństwu ludzi i mienia, co uzasadnia zezwolenie.";
  // A paper application has no answers to fill these from: the handler reads them off the scan.
  const { parcel: plot, precinct } = tree;
  const removed = [`${tree.species}, obwód pnia na wysokości 130\u00a0cm: ${tree.girth}\u00a0cm`];
  const read = { applicantKind: "holder", removal: "tree", removed, plot, precinct };
  const facts = { ...read, inspectedOn, findings, assessment };
  const fee = {
    feeRuling: "exempt",
    feeExemption:
      "art. 86 ust. 1 pkt 4 ustawy o ochronie przyrody: drzewo zagraża bezpieczeństwu ludzi i mienia.",
  };
  return isRefused ? facts : { ...facts, removeBy, ...fee };
}

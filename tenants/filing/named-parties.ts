import { foldLetters } from "#tenants/folding/index.ts";
import { type Answers, readAnswer } from "#tenants/forms/index.ts";
import { writeAddress } from "./sender.ts";

/** Somebody whom an application names. */
export interface NamedParty {
  readonly name: string;
  /** Where she wants her letters, on one line; empty when the form asked for none. */
  readonly address: string;
  /** Her address for electronic delivery, if she gave it. */
  readonly ade: string | null;
  /** Whether she is who filed it through an account. */
  readonly holdsAccount: boolean;
}

/** Whose application it is, and who acts for her. */
export interface NamedParties {
  readonly applicant: NamedParty;
  readonly attorney?: NamedParty;
}

/**
 * Reads from a filed application who its party is and who her attorney (KPA art. 32–33): those whom it names, and not
 * whoever holds the account it was filed through. The holder is known by name alone, so an account is a party's only
 * if it names her; anybody else's letters don't belong there. An institution has it through the person who acts for
 * it. Undefined when the form asks for no applicant.
 */
export function readParties(answers: Answers, accountHolder: string): NamedParties | undefined {
  const text = (field: string) => {
    const answer = readAnswer(answers, field);
    return typeof answer === "string" ? answer.trim() : "";
  };
  const address = (field: string) => writeAddress(readAnswer(answers, field));
  const own = [text("first-name"), text("last-name")].filter(Boolean).join(" ");
  const institution = text("entity-name");
  const name = institution || own;
  if (name === "") return undefined;
  const applicant = {
    name,
    address: address("correspondence-address") || address("address"),
    ade: text("ade") || null,
    holdsAccount: names(institution ? text("entity-representative") : own, accountHolder),
  };
  if (text("acts-through") !== "attorney") return { applicant };
  const attorney = {
    name: text("attorney-name"),
    address: address("attorney-address"),
    ade: text("attorney-ade") || null,
    holdsAccount: names(text("attorney-name"), accountHolder),
  };
  return { applicant, attorney };
}

/**
 * Whether a text names that person: every word of her name stands in it, whatever else does ("adw. Ewa Nowak", "Jan
 * Anioł, prezes zarządu"), or it leaves out a name of hers but has two at least ("Anna Wójcik" for Anna Maria).
 */
function names(text: string, person: string): boolean {
  const [said, own] = [wordsOf(text), wordsOf(person)];
  const [shorter, longer] = said.length < own.length ? [said, own] : [own, said];
  return shorter.length > 1 && shorter.every((word) => longer.includes(word));
}

const wordsOf = (text: string): readonly string[] => foldLetters(text).match(/\p{L}+/gu) ?? [];

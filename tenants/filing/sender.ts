import { type Answers, readAnswer } from "#tenants/forms/index.ts";

/** Who stands as sender in the register (IK annex 1, A1–A2). */
export interface Sender {
  readonly name: string;
  readonly kind: "person" | "institution";
  /** One line; empty when the form asks for none. */
  readonly address: string;
}

/**
 * Reads the sender from an application: the institution it is filed for, else the resident who files, under the
 * name that the trusted profile confirmed; an attorney is the sender of what she files for another.
 */
export function readSender(answers: Answers, residentName: string): Sender {
  const institution = readAnswer(answers, "entity-name");
  const address = writeAddress(readAnswer(answers, "address"));
  return typeof institution === "string"
    ? { name: institution, kind: "institution", address }
    : { name: residentName, kind: "person", address };
}

/** An address as a letter bears it: "Polna 7/2, 42-233 Borowno"; in a village without streets "Borowno 7, 42-233 Borowno"; empty if there is none. */
export function writeAddress(answer: ReturnType<typeof readAnswer>): string {
  if (typeof answer !== "object" || Array.isArray(answer)) return "";
  const { street, house, flat, postcode, town } = answer as Record<string, string | undefined>;
  const door = flat ? `${house}/${flat}` : house;
  return `${street || town} ${door}, ${postcode} ${town}`;
}

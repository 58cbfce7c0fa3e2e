import type { Refused } from "#app/http/refuse.ts";
import { sayItemRefusal } from "#app/i18n/incoming-refusals.ts";

/** What a form got back: the sentence, the field it is about, and what had been typed. */
export interface ItemFault {
  readonly id?: string;
  readonly text: string;
}

/**
 * Places a refusal at its field.
 * @param fields which field, by id, each refusal is about; others are about the whole form
 */
export function placeFault(
  refused: Refused<string> | undefined,
  fields: Readonly<Record<string, string>>,
): ItemFault | undefined {
  return refused && { id: fields[refused.refusal], text: sayItemRefusal(refused.refusal, refused.details) };
}

/** The error that stands at one field. */
export function faultAt(fault: ItemFault | undefined, id: string): string | undefined {
  return fault?.id === id ? fault.text : undefined;
}

import { useActionData } from "@remix-run/react";
import type { Refused } from "#app/http/refuse.ts";
import { type AdministrationRefusal, sayAdministrationRefusal } from "#app/i18n/refusals/administration.ts";

/** What a form got back, ready to be shown: the sentence, the field it is about, and what had been typed. */
export interface Answer {
  readonly fault?: { readonly id?: string; readonly text: string };
  /** The error that stands at one field. */
  errorAt(id: string): string | undefined;
  /** What had been typed into a field, or else what stands there at first. */
  typed(name: string, atFirst?: string): string | undefined;
}

type FormAnswer = Refused<AdministrationRefusal> & { readonly typed?: Readonly<Record<string, string>> };

/**
 * The refusal of the form that was just sent.
 * @param fields which field, by id, each refusal is about; others are about the whole form
 */
export function useAnswer(fields: Partial<Record<AdministrationRefusal, string>>): Answer {
  const refused = useActionData<FormAnswer>();
  const fault = refused && {
    id: fields[refused.refusal],
    text: sayAdministrationRefusal(refused.refusal, refused.details),
  };
  return {
    fault,
    errorAt: (id) => (fault?.id === id ? fault.text : undefined),
    typed: (name, atFirst) => refused?.typed?.[name] ?? atFirst,
  };
}

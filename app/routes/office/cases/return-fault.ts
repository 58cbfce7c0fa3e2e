import type { Refused } from "#app/http/refuse.ts";
import { sayWorkRefusal } from "#app/i18n/case-work-refusals.ts";

/** The field that each refusal of a paper return is about; others are about the whole form. */
const fields: Readonly<Record<string, string>> = {
  "day-missing": "dzien",
  "date-before-dispatch": "dzien",
  "date-in-future": "dzien",
  "receiver-missing": "odbiorca",
  "reason-missing": "przyczyna",
  "fiction-not-due": "skutek",
  "not-a-fiction-date": "skutek",
  "file-empty": "skan",
  "file-too-large": "skan",
  "file-type-not-allowed": "skan",
  "file-name-mismatch": "skan",
  "file-unknown": "skan",
};

/** What is wrong with the form, and at which field. */
export interface ReturnFault {
  readonly id?: string;
  readonly text: string;
}

/** Places a refusal at its field. */
export function placeReturnFault(refused: Refused<string> | undefined): ReturnFault | undefined {
  return (
    refused && {
      id: fields[refused.refusal],
      text: sayWorkRefusal("dispatch", refused.refusal, refused.details),
    }
  );
}

import type { RefusalDetails } from "#tenants/outcome.ts";
import { nbsp } from "#tenants/typography.ts";
import { caseRefusals } from "./refusals/cases.ts";
import { dispatchRefusals } from "./refusals/dispatch.ts";
import { documentRefusals } from "./refusals/documents.ts";
import { fileRefusals } from "./refusals/files.ts";
import { jrwaRefusals } from "./refusals/jrwa.ts";
import type { RefusalSentence } from "./refusals/sentence.ts";

const rooms = {
  cases: caseRefusals,
  documents: { ...fileRefusals, ...documentRefusals },
  dispatch: { ...fileRefusals, ...dispatchRefusals },
  jrwa: jrwaRefusals,
};

/** The room whose command refused: each says the same refusal in its own words. */
export type CaseWorkRoom = keyof typeof rooms;

/** Says in Polish why an act in a case was refused and what to do next. */
export function sayWorkRefusal(room: CaseWorkRoom, refusal: string, details: RefusalDetails = {}): string {
  const sentences: Readonly<Record<string, RefusalSentence>> = {
    ...rooms[room],
    "day-missing": "Podaj dzień",
  };
  const sentence = sentences[refusal];
  if (!sentence) throw new Error(`The refusal ${refusal} has no words`);
  return nbsp(typeof sentence === "string" ? sentence : sentence(details));
}

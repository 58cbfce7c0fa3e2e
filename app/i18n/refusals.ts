import type { RefusalDetails } from "#tenants/outcome.ts";
import { nbsp } from "#tenants/typography.ts";
import type { Language } from "./language.ts";
import { type SigningInRefusal, signingInRefusals } from "./refusals/signing-in.ts";
import type { RefusalText } from "./refusals/text.ts";
import { type WritingRefusal, writingRefusals } from "./refusals/writing.ts";

/** All refusals that a resident may meet; one without words doesn't compile. (Those of officers: `case-work-refusals.ts` and its like.) */
export type Refusal = SigningInRefusal | WritingRefusal;

const refusals: Record<Refusal, RefusalText> = { ...signingInRefusals, ...writingRefusals };

/** Says what to do next after a refusal, with the facts it came with. */
export function sayRefusal(
  { refusal, details = {} }: { readonly refusal: Refusal; readonly details?: RefusalDetails },
  language: Language,
): string {
  const sentence = refusals[refusal][language].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(details[name] ?? ""),
  );
  return language === "pl" ? nbsp(sentence) : sentence;
}

import { Temporal } from "temporal-polyfill";
import { formatDateTime } from "#app/i18n/format.ts";
import type { Language } from "#app/i18n/language.ts";
import { asPublic, asSignIn } from "#db/scope.ts";
import { done, refused } from "#tenants/outcome.ts";
import { checkReceipt, hashCheckCode, type Receipt } from "#tenants/receipts/index.ts";
import { countGuess, forgiveGuess } from "#tenants/sign-in/index.ts";
import { nbsp } from "#tenants/typography.ts";

/** A code as typed, and from where. */
export interface ReceiptQuestion {
  readonly code: string;
  readonly address: string;
  readonly language: Language;
}

/** Checks the receipt that a code belongs to; guesses are counted, and forgiven when a receipt is found. */
export async function lookUpReceipt({ code, address, language }: ReceiptQuestion) {
  const hash = hashCheckCode(code);
  if (!hash) return refused("code-malformed");
  const guess = { at: "receipt", address } as const;
  const counted = await asSignIn((tx) => countGuess(tx, guess));
  if (!counted.done) return counted;
  const checked = await asPublic((tx) => checkReceipt(tx, hash), hash);
  if (checked.result === "unknown") return done({ result: checked.result });
  await asSignIn((tx) => forgiveGuess(tx, guess));
  if (checked.result === "altered") return done({ result: checked.result });
  return done({ result: checked.result, facts: viewFacts(checked.receipt, language) });
}

function viewFacts(
  { office, registerNumber, receivedAt, submission, sender, attachments, keyId }: Receipt,
  language: Language,
) {
  return {
    office: nbsp(office.name),
    number: registerNumber,
    received: formatDateTime(Temporal.Instant.from(receivedAt), language),
    service: nbsp(submission.service.name),
    sender: sender.name,
    hash: submission.sha256,
    files: attachments.map(({ name, sha256 }) => ({ name, sha256 })),
    key: keyId,
  };
}

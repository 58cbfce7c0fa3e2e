import type { TestDatabase } from "./database.ts";
import type { Answered } from "./filing-crowd.ts";

/** Counts in the database that must agree with what was promised. */
interface Books {
  readonly submissions: number;
  readonly receipts: number;
  readonly entries: number;
  readonly mails: number;
  readonly drafts: number;
  readonly lastNumber: number;
  /** Numbers of the register as they should be: 1, 2, 3 … */
  readonly isWithoutGap: boolean;
}

/**
 * Compares a ledger of promises with an office's database in which nothing else was filed.
 * @param admin asks the database as the superuser
 * @returns what differs, a sentence each; nothing when every promise was kept exactly once
 */
export async function findLedgerFaults(
  admin: TestDatabase["admin"],
  ledger: readonly Answered[],
): Promise<string[]> {
  const [books] = await admin<Books>(readBooks);
  const broken = await admin<{ draft: string }>(findBrokenPromises, [
    ledger.map(({ draftId }) => draftId),
    ledger.map(({ receiptId }) => receiptId),
  ]);
  const counts = ["submissions", "receipts", "entries", "mails", "lastNumber"] as const;
  return [
    ...counts
      .filter((name) => books?.[name] !== ledger.length)
      .map((name) => `${books?.[name]} ${name} for ${ledger.length} answers`),
    ...(books?.isWithoutGap ? [] : ["the register has a gap or a duplicate"]),
    ...(books?.drafts === 0 ? [] : [`${books?.drafts} drafts left of filings that were answered`]),
    ...broken.map(({ draft }) => `the promise for draft ${draft} was not kept exactly once`),
  ];
}

const readBooks = `select
  (select count(*)::int from submissions) as submissions,
  (select count(*)::int from receipts) as receipts,
  (select count(*)::int from incoming_items) as entries,
  (select count(*)::int from outbox join mails on outbox.key = mails.id::text
    where topic = 'mail.send' and template = 'application-received') as mails,
  (select count(*)::int from drafts) as drafts,
  (select last_number from counters where series = 'rpw') as "lastNumber",
  (select min(number) = 1 and max(number) = count(*) and count(distinct number) = count(*)
    from incoming_items) as "isWithoutGap"`;

/** Promises whose receipt isn't found once, beside one register entry of the same number. */
const findBrokenPromises = `
  select promise.draft from unnest($1::uuid[], $2::uuid[]) as promise (draft, receipt)
    left join receipts on receipts.submission_id = promise.draft and receipts.id = promise.receipt
    left join incoming_items on incoming_items.submission_id = promise.draft
      and incoming_items.rpw = receipts.rpw
  group by promise.draft
  having count(incoming_items.id) <> 1`;

import { Temporal } from "temporal-polyfill";
import type { DescriptionRefusal } from "../refusals.ts";
import { emailRemark, isBarredDemand } from "../rules.ts";
import type { Channel, Description, NewItem } from "../types.ts";

/** Signs of a title, far above what a register or an envelope can show. */
const longestTitle = 1_000;

type Described = Pick<NewItem, keyof Description> & {
  readonly channel: Channel;
  readonly documentKind: string;
};

/**
 * A description as the register keeps it: without spaces around it, and with the remark of KPA art. 63 beside a demand
 * that came by ordinary e-mail.
 */
export function tidyDescription(item: Described): Description {
  const typed = item.remarks?.trim() ?? "";
  const lacksRemark = isBarredDemand(item) && !typed.includes(emailRemark);
  const remarks = [typed, lacksRemark && emailRemark].filter(Boolean).join(" ");
  return {
    senderName: item.senderName.trim(),
    senderAddress: item.senderAddress.trim(),
    senderMark: item.senderMark?.trim() || null,
    letterOn: item.letterOn ?? null,
    title: item.title.trim(),
    attachmentCount: item.attachmentCount,
    remarks: remarks || null,
  };
}

/** Why the register can't say this of an item that was received on that day; undefined when it can. */
export function findFlaw(
  { senderName, title, letterOn, attachmentCount }: Pick<NewItem, keyof Description>,
  receivedOn: Temporal.PlainDate,
): DescriptionRefusal | undefined {
  if (senderName === "") return "sender-missing";
  if (title === "") return "title-missing";
  if (title.length > longestTitle) return "title-too-long";
  if (letterOn && Temporal.PlainDate.compare(letterOn, receivedOn) > 0) return "letter-after-receipt";
  const isCount = Number.isInteger(attachmentCount) && attachmentCount >= 0;
  return isCount ? undefined : "attachment-count-invalid";
}

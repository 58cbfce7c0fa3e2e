import { fillText, type TextData } from "./fill-text.ts";
import { type NoticeKind, staffNotices } from "./templates/staff-notices.ts";

/** What a notice says in the product. */
export interface NoticeWording {
  readonly sentence: string;
  readonly todo: string;
}

/** Words a notice: what happened and what to do now. Throws when its data miss a variable. */
export function wordNotice(kind: NoticeKind, data: TextData): NoticeWording {
  const { sentence, todo } = staffNotices[kind];
  return { sentence: fillText(sentence, data), todo: fillText(todo, data) };
}

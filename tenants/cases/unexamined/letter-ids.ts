/** House template of a call to supplement: its delivery and its days are what leaving unexamined rests on. */
export const supplementCall = "call-to-supplement";

/** House template of the letter that tells the party; the law asks for none, so its delivery is not awaited. */
export const unexaminedNotice = "notice-left-unexamined";

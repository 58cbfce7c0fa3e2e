/** House template of a call to supplement: its delivery and its days are what leaving unexamined rests on. */
export const supplementCall = "call-to-supplement";

/** House template of the letter that tells the party; the law asks for none, so its delivery is not awaited. */
export const unexaminedNotice = "notice-left-unexamined";

/** House template of the letter that hands an appeal on to the higher authority (KPA art. 133). */
export const appealForwarding = "appeal-forwarding";

/** House template of the decision that ends a case whose application the party withdrew (KPA art. 105 § 2). */
export const discontinuance = "discontinuance";

/** Id of the template of a letter whose title and content the clerk writes: two of them have nothing in common. */
export const freeLetterId = "free-letter";

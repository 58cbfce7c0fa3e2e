/** What may come back of a letter on paper. */
export const paperReturnKinds = ["received", "uncollected", "refused", "failed"] as const;

export type PaperReturnKind = (typeof paperReturnKinds)[number];

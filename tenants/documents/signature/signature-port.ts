/** How a letter is signed finally (IK § 33). `demo-seal` is none of those the law accepts, and says so. */
export type SignatureKind = "demo-seal" | "trusted" | "qualified";

/** What each kind is called where it is shown. */
export const signatureLabels: Readonly<Record<SignatureKind, string>> = {
  "demo-seal": "pieczęć pokazowa (klucz urzędu, bez mocy podpisu kwalifikowanego)",
  trusted: "podpis zaufany",
  qualified: "kwalifikowany podpis elektroniczny",
};

/** The seam where a provider of signatures is put in: a demonstration's seal, a card, a trusted profile. */
export interface SignaturePort {
  readonly kind: SignatureKind;
  /** How a print says it was signed, in the instrumental (KPA art. 39³ § 1). */
  readonly signedWith: string;
  /** Which key signs; stands in the statement. */
  readonly keyId: string;
  /** Signs the text; gives base64url. */
  sign(statement: string): Promise<string>;
}

import type { CardLanguage, Fee, FeeKind, Mark, OfficeKind, Service } from "./service.ts";
import { isConfirmed } from "./services.ts";

/** Who gets the money, and by which rule. */
export type FeePayee = {
  readonly payee: "this-office" | "seat-gmina";
  readonly name?: string;
  readonly basis?: string;
};

/** One line of a card's fees, ready to be shown; only the amount is in the card's language, as the sources are Polish. */
export type FeeLine = {
  readonly what: string;
  readonly amount: string;
  /** What the amount is for one of: "działka". */
  readonly per?: string;
  readonly payee: FeePayee;
  readonly basis?: string;
  readonly note?: string;
  readonly verified: Mark;
  readonly isConfirmed: boolean;
};

/**
 * Says whom a fee is paid to. Opłata skarbowa is income of the gmina where the authority has its seat (ustawa
 * o opłacie skarbowej art. 12 ust. 2): the starosta sits in the city of Częstochowa, so it goes to the city and
 * neither to the county nor to the resident's gmina. All else is paid to the office that handles the matter.
 */
export function feePayee(officeKind: OfficeKind, feeKind: FeeKind): FeePayee {
  if (feeKind !== "stamp-duty") return { payee: "this-office" };
  const basis = "ustawa o opłacie skarbowej, art. 12 ust. 2";
  return officeKind === "powiat"
    ? { payee: "seat-gmina", name: "Miasto Częstochowa", basis }
    : { payee: "this-office", basis };
}

/** Lists what a service costs at an office of this kind. */
export function listFees(service: Service, officeKind: OfficeKind, language: CardLanguage): FeeLine[] {
  return service.fees.map((fee) => ({
    what: fee.what,
    amount: showAmount(fee, language),
    per: fee.per,
    payee: feePayee(officeKind, tellKind(service, fee)),
    basis: fee.basis,
    note: fee.note,
    verified: fee.verified,
    isConfirmed: isConfirmed(fee.verified),
  }));
}

/** The sources name a fee's kind in words; those that name none take the service's. */
function tellKind(service: Service, fee: Fee): FeeKind {
  const named = `${fee.kind ?? ""} ${fee.basis ?? ""}`;
  if (/opłata skarbowa|o opłacie skarbowej/.test(named)) return "stamp-duty";
  if (named.includes("komunikacyjna")) return "vehicle";
  if (named.includes("ewidencyjna")) return "register";
  if (named.includes("geodezyjna")) return "geodetic";
  if (named.includes("drogowa")) return "road";
  return fee.kind ? "other" : (service.wording.unmarkedFees ?? "other");
}

const amountWords = {
  pl: {
    unknown: "kwotę poda urząd",
    free: "bezpłatnie",
    most: (amount: string) => `najwyżej ${amount}`,
    either: (electronic: string, paper: string) => `${electronic} elektronicznie, ${paper} na papierze`,
  },
  en: {
    unknown: "the office gives the amount",
    free: "free of charge",
    most: (amount: string) => `${amount} at most`,
    either: (electronic: string, paper: string) => `${electronic} electronically, ${paper} on paper`,
  },
} satisfies Record<CardLanguage, unknown>;

function showAmount({ amount_pln: amount, max }: Fee, language: CardLanguage): string {
  const words = amountWords[language];
  if (amount === null) return words.unknown;
  if (amount === 0) return words.free;
  const shown = showPrice(amount, language);
  return max === undefined ? shown : `${shown}, ${words.most(showZloty(max, language))}`;
}

function showPrice(amount: Exclude<Fee["amount_pln"], null>, language: CardLanguage): string {
  if (typeof amount === "number") return showZloty(amount, language);
  if (Array.isArray(amount)) return amount.map((one) => showZloty(one, language)).join(" / ");
  const { electronic, paper } = amount;
  return amountWords[language].either(showZloty(electronic, language), showZloty(paper, language));
}

function showZloty(amount: number, language: CardLanguage): string {
  const decimals = Number.isInteger(amount) ? 0 : 2;
  return `${amount.toLocaleString(language, { minimumFractionDigits: decimals })}\u00a0zł`;
}

import { accept, type Check, reject, squeeze } from "./check.ts";

/** Postcode: five digits, with or without the hyphen; tidy form 42-200. */
export function checkPostcode(typed: string): Check {
  const digits = squeeze(typed);
  return /^\d{5}$/.test(digits) ? accept(`${digits.slice(0, 2)}-${digits.slice(2)}`) : reject();
}

/**
 * VIN: letters without I, O, Q and digits. Since 1981 it has 17 signs; an older vehicle's is shorter, so
 * another length is a doubt. (European makers needn't use the check digit, so it isn't looked at.)
 */
export function checkVin(typed: string): Check {
  const vin = squeeze(typed);
  return /^[A-HJ-NPR-Z0-9]{4,17}$/.test(vin) ? accept(vin, vin.length !== 17) : reject();
}

/** Polish registration number: a letter first, four to eight letters and digits. */
export function checkPlate(typed: string): Check {
  const plate = squeeze(typed);
  return /^[A-Z][A-Z0-9]{3,7}$/.test(plate) ? accept(plate) : reject();
}

/** Parcel number as in the land register: 214, 214/3, or with its map sheet AR_2.214/3. */
export function checkParcelNumber(typed: string): Check {
  const number = typed.length > 64 ? "" : typed.trim().toUpperCase().replace(/\s+/g, "");
  return /^(AR_\d{1,3}\.)?[1-9]\d{0,5}(\/[1-9]\d{0,5})?$/.test(number) ? accept(number) : reject();
}

/** E-mail address, looked at only as far as a slip shows: one @, a dot in the domain, no spaces. */
export function checkEmail(typed: string): Check {
  const email = typed.length > 254 ? "" : typed.trim();
  const [name, domain, ...rest] = email.split("@");
  if (!name || !domain || rest.length > 0 || /[\s<>"(),;]/.test(email)) return reject();
  const labels = domain.split(".");
  return labels.length > 1 && labels.every((label) => label !== "") ? accept(email) : reject();
}

/** Telephone number: 9 to 15 digits, with the country code if there is one. */
export function checkPhone(typed: string): Check {
  const phone = squeeze(typed).replace(/[()]/g, "");
  return /^\+?\d{9,15}$/.test(phone) ? accept(phone) : reject();
}

/** Address for electronic delivery (ADE), e.g. AE:PL-12345-67890-ABCDE-12. */
export function checkAde(typed: string): Check {
  const parts = /^(?:AE:)?PL(\d{5})(\d{5})([A-Z]{5})(\d{2})$/.exec(squeeze(typed));
  return parts ? accept(`AE:PL-${parts.slice(1).join("-")}`) : reject();
}

/** A measure or an amount, never negative: digits with at most so many decimals, comma or dot; tidy form 1200.5. */
export function checkMeasure(typed: string, decimals: number): Check {
  const compact = typed.length > 64 ? "" : typed.replace(/[\s\u00a0]/g, "").replace(",", ".");
  const parts = /^0*(\d{1,12})(?:\.(\d+))?$/.exec(compact);
  if (!parts || (parts[2]?.length ?? 0) > decimals) return reject();
  const fraction = parts[2]?.replace(/0+$/, "");
  return accept(`${parts[1]}${fraction ? `.${fraction}` : ""}`);
}

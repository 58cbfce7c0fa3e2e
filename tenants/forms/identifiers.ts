import { Temporal } from "temporal-polyfill";
import { accept, type Check, reject, squeeze, weigh } from "./check.ts";

/**
 * PESEL: 11 digits. A wrong checksum or an impossible birth date is only a doubt, since numbers with such
 * flaws were issued and are valid (Ustawa o ewidencji ludności art. 15).
 */
export function checkPesel(typed: string): Check {
  const digits = squeeze(typed);
  if (!/^\d{11}$/.test(digits)) return reject();
  const control = (10 - (weigh(digits.slice(0, 10), [1, 3, 7, 9]) % 10)) % 10;
  return accept(digits, control !== Number(digits[10]) || !hasBirthDate(digits));
}

/** The month carries the century: +80 for 18xx, +20 for 20xx, +40 for 21xx, +60 for 22xx. */
function hasBirthDate(pesel: string): boolean {
  const month = Number(pesel.slice(2, 4)) % 20;
  const century = [1900, 2000, 2100, 2200, 1800][Math.floor(Number(pesel.slice(2, 4)) / 20)] ?? 1900;
  const day = Number(pesel.slice(4, 6));
  if (month < 1 || month > 12) return false;
  const year = century + Number(pesel.slice(0, 2));
  return day >= 1 && day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
}

/** NIP: 10 digits with a control digit; no NIP is issued whose remainder is 10. */
export function checkNip(typed: string): Check {
  const digits = squeeze(typed).replace(/^PL/, "");
  if (!/^\d{10}$/.test(digits)) return reject();
  const control = weigh(digits.slice(0, 9), [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11;
  return control === Number(digits[9]) ? accept(digits) : reject("checksum");
}

/** REGON: 9 digits, or 14 for a local unit, whose first nine are a REGON too. */
export function checkRegon(typed: string): Check {
  const digits = squeeze(typed);
  if (!/^(\d{9}|\d{14})$/.test(digits)) return reject();
  const isShortRight = (weigh(digits.slice(0, 8), [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10 === Number(digits[8]);
  const weights = [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8];
  const isLongRight =
    digits.length === 9 || (weigh(digits.slice(0, 13), weights) % 11) % 10 === Number(digits[13]);
  return isShortRight && isLongRight ? accept(digits) : reject("checksum");
}

/** KRS: up to 10 digits, written with leading zeros; it has no control digit. */
export function checkKrs(typed: string): Check {
  const digits = squeeze(typed);
  return /^\d{10}$/.test(digits) ? accept(digits) : reject();
}

/** IBAN (ISO 13616): a Polish account may be given without PL. A wrong checksum stops: money would go astray. */
export function checkIban(typed: string): Check {
  const squeezed = squeeze(typed);
  const iban = /^\d{26}$/.test(squeezed) ? `PL${squeezed}` : squeezed;
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return reject();
  if (iban.startsWith("PL") && !/^PL\d{26}$/.test(iban)) return reject();
  let remainder = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1 ? accept(iban) : reject("checksum");
}

/** The values of letters in a land register number's control digit: X is 10, then A–Z without Q, V, X. */
const landRegisterSigns = "0123456789XABCDEFGHIJKLMNOPRSTUWYZ";

/** Land register number (numer księgi wieczystej), e.g. CZ1C/00012345/6; a wrong control digit is a doubt. */
export function checkLandRegister(typed: string): Check {
  const parts = /^([A-Z]{2}\d[A-Z])\/(\d{1,8})\/(\d)$/.exec(squeeze(typed));
  if (!parts) return reject();
  const [, court = "", running = "", control = ""] = parts;
  const number = running.padStart(8, "0");
  const sum = [...`${court}${number}`].reduce(
    (total, sign, at) => total + landRegisterSigns.indexOf(sign) * ([1, 3, 7][at % 3] ?? 0),
    0,
  );
  return accept(`${court}/${number}/${control}`, sum % 10 !== Number(control));
}

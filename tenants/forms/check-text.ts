import type { Check } from "./check.ts";
import type { AskedField } from "./fields.ts";
import { checkAde, checkEmail, checkPhone, checkPlate, checkPostcode, checkVin } from "./formats.ts";
import { checkIban, checkKrs, checkLandRegister, checkNip, checkPesel, checkRegon } from "./identifiers.ts";

const checks = {
  pesel: checkPesel,
  nip: checkNip,
  regon: checkRegon,
  krs: checkKrs,
  iban: checkIban,
  postcode: checkPostcode,
  email: checkEmail,
  phone: checkPhone,
  ade: checkAde,
  vin: checkVin,
  plate: checkPlate,
  "land-register": checkLandRegister,
} as const;

/** The kinds of number and address whose form can be checked. */
export type Format = keyof typeof checks;

/** Says which number a field asks for, if it asks for one. */
export function formatOf(field: AskedField): Format | undefined {
  if (field.kind === "text") return field.format;
  return field.kind in checks ? (field.kind as Format) : undefined;
}

/** Checks a typed number against its format. */
export function checkFormat(format: Format, typed: string): Check {
  return checks[format](typed);
}

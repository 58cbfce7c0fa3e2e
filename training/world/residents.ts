import { asResident, asSignIn } from "#db/scope.ts";
import { confirmIdentity, registerResident } from "#tenants/residents/index.ts";
import type { PasswordHash } from "#tenants/sign-in/index.ts";
import { must } from "./must.ts";
import { addressPart, type MadeUpName, madeUpName } from "./names.ts";

/** A demo resident with a confirmed account. */
export interface DemoResident extends MadeUpName {
  readonly residentId: string;
  readonly name: string;
  readonly email: string;
}

/** Registers the nth demo resident and takes her through the trusted-profile step. */
export async function registerDemoResident(number: number, password: PasswordHash): Promise<DemoResident> {
  const made = number === 0 ? { firstName: "Anna", lastName: "Wójcik" } : madeUpName(400 + number);
  const email =
    number === 0
      ? demoResidentAddress
      : `${addressPart(made.firstName)}.${addressPart(made.lastName)}.${number}@mieszkancy.e-powiat.invalid`;
  const { residentId } = must(await asSignIn((tx) => registerResident(tx, { ...made, email, password })));
  must(await asResident(residentId, (tx) => confirmIdentity(tx, { ...made, pesel: madeUpPesel(number) })));
  return { ...made, residentId, email, name: `${made.firstName} ${made.lastName}` };
}

/** E-mail of the resident whose account is shown at the start. */
export const demoResidentAddress = "anna.wojcik@mieszkancy.e-powiat.invalid";

/** A PESEL whose check digit is wrong on purpose: it can't be a living person's. */
function madeUpPesel(number: number): string {
  const digits = `7001${String(10 + (number % 18))}${String(1000 + number)}`;
  const weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return digits + String((10 - (sum % 10) + 1) % 10);
}

import type { NewAccount } from "#tenants/sign-in/index.ts";

/** What a person gives to open an account for herself. */
export interface NewResident extends NewAccount {
  readonly firstName: string;
  readonly lastName: string;
}

import type { OfficeContact } from "#tenants/offices/index.ts";
import { nbsp } from "#tenants/typography.ts";

/** A person to write to, as pages show her. */
export interface ContactView {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
}

/** Picks what the public may see of a contact: all of it, but for its days. */
export function viewContact(contact: OfficeContact | null): ContactView | null {
  return contact && { name: nbsp(contact.name), email: contact.email, phone: contact.phone };
}

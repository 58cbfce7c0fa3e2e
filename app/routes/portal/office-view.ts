import type { Office } from "#tenants/offices/index.ts";
import type { OfficeKind } from "#tenants/portal/index.ts";

/** An office as the portal's frame shows it. */
export interface OfficeView {
  readonly slug: string;
  /** "Urząd Gminy Mykanów". */
  readonly name: string;
  readonly kind: OfficeKind;
  /** Its cell of the sixteen; sandboxes have none. */
  readonly cell?: number;
  /** Postal address in one line, as far as it is known. */
  readonly address: string;
  /** The same in the lines of an envelope. */
  readonly addressLines: readonly string[];
}

const cells = 16;

/** Picks what pages show of an office. */
export function viewOffice({ slug, tenantId, officeName, identity, profile }: Office): OfficeView {
  const town = [profile.postcode, profile.seatCity].filter(Boolean).join(" ");
  const addressLines = [profile.street, town].filter((line) => line !== null);
  return {
    slug,
    name: officeName.text,
    kind: identity.kind === "powiat" ? "powiat" : "gmina",
    cell: tenantId <= cells ? tenantId : undefined,
    address: addressLines.join(", "),
    addressLines,
  };
}

import type { Temporal } from "temporal-polyfill";
import { newId } from "#db/id.ts";
import type { CountyTx, FilingTx, PublicTx, TenantTx } from "#db/scope.ts";
import type { StoredOffice } from "./directory.ts";
import type { OfficeIdentity, OfficePlace, OfficeProfile } from "./office.ts";
import { profileOf, profileRow } from "./profile-row.ts";

/** Inserts the tenant; answers whether its id and slug were free. */
export async function insertTenant(tx: CountyTx, place: OfficePlace): Promise<boolean> {
  const row = await tx.rows
    .insertInto("tenants")
    .values({
      id: place.tenantId,
      slug: place.slug,
      environment: place.environment,
      created_at: tx.wallNow,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Inserts the office's identities. */
export async function insertIdentities(
  tx: CountyTx,
  tenantId: number,
  identities: readonly OfficeIdentity[],
): Promise<void> {
  const rows = identities.map((identity) => ({
    tenant_id: tenantId,
    id: newId(),
    valid_from: identity.validFrom,
    valid_to: identity.validTo,
    kind: identity.kind,
    teryt: identity.teryt,
    head_title: identity.headTitle,
    status: identity.status,
  }));
  await tx.rows.insertInto("office_identities").values(rows).execute();
}

/** Inserts the office's profile. */
export async function insertProfile(tx: CountyTx, tenantId: number, profile: OfficeProfile): Promise<void> {
  await tx.rows.insertInto("office_profiles").values(profileRow(tenantId, profile)).execute();
}

/** The office's profile, locked to the end of the transaction. */
export async function lockProfile(tx: TenantTx): Promise<OfficeProfile> {
  const row = await tx.rows
    .selectFrom("office_profiles")
    .selectAll()
    .where("tenant_id", "=", tx.tenantId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return profileOf(row);
}

/** Locks the row that stands for the office to the end of the transaction. */
export async function lockRow(tx: TenantTx): Promise<void> {
  await tx.rows
    .selectFrom("office_profiles")
    .select("tenant_id")
    .where("tenant_id", "=", tx.tenantId)
    .forUpdate()
    .execute();
}

/** Writes the office's profile anew. */
export async function updateProfile(tx: TenantTx, profile: OfficeProfile): Promise<void> {
  await tx.rows
    .updateTable("office_profiles")
    .set(profileRow(tx.tenantId, profile))
    .where("tenant_id", "=", tx.tenantId)
    .execute();
}

/** Offices with all their identities, by tenant id, in one query: a row is an office in one of its identities. */
export async function selectOffices(
  tx: PublicTx | CountyTx | TenantTx,
  wanted: { readonly slug: string } | { readonly environment: OfficePlace["environment"] },
): Promise<StoredOffice[]> {
  const base = tx.rows
    .selectFrom("tenants")
    .innerJoin("office_profiles", "office_profiles.tenant_id", "tenants.id")
    .innerJoin("office_identities as identity", "identity.tenant_id", "tenants.id")
    .selectAll("office_profiles")
    .select(["tenants.slug", "tenants.environment"])
    .select(["identity.valid_from as validFrom", "identity.valid_to as validTo", "identity.kind"])
    .select(["identity.teryt", "identity.head_title as headTitle", "identity.status"])
    .orderBy("tenants.id")
    .orderBy("identity.valid_from");
  const rows = await ("slug" in wanted
    ? base.where("tenants.slug", "=", wanted.slug)
    : base.where("tenants.environment", "=", wanted.environment)
  ).execute();
  const firsts = rows.filter((row, place) => row.tenant_id !== rows[place - 1]?.tenant_id);
  return firsts.map((office) => ({
    tenantId: office.tenant_id,
    slug: office.slug,
    environment: office.environment as OfficePlace["environment"],
    profile: profileOf(office),
    identities: rows
      .filter(({ tenant_id }) => tenant_id === office.tenant_id)
      .map(({ validFrom, validTo, kind, teryt, headTitle, status }) => ({
        validFrom,
        validTo,
        kind,
        teryt,
        headTitle,
        status,
      })),
  }));
}

/** An office's key as it lies in the table. */
export interface SealedKey {
  readonly id: string;
  readonly publicKey: string;
  readonly sealedPrivateKey: string;
}

/** Inserts a sealed key. */
export async function insertKey(tx: TenantTx, key: SealedKey): Promise<void> {
  await tx.rows
    .insertInto("office_keys")
    .values({
      tenant_id: tx.tenantId,
      id: key.id,
      public_key: key.publicKey,
      sealed_private_key: key.sealedPrivateKey,
      created_at: tx.wallNow,
    })
    .execute();
}

/** The newest sealed key that isn't retired. */
export function selectSealedKey(tx: TenantTx | FilingTx): Promise<SealedKey | undefined> {
  return tx.rows
    .selectFrom("office_keys")
    .select(["id", "public_key as publicKey", "sealed_private_key as sealedPrivateKey"])
    .where("tenant_id", "=", tx.tenantId)
    .where("retired_at", "is", null)
    .orderBy("created_at", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** The public half of a key: Ed25519, SPKI in DER, base64. */
export interface PublicKey {
  readonly publicKey: string;
  readonly createdAt: Temporal.Instant;
  readonly retiredAt: Temporal.Instant | null;
}

/** The public half of one office's key. */
export function selectPublicKey(
  tx: PublicTx,
  tenantId: number,
  keyId: string,
): Promise<PublicKey | undefined> {
  return tx.rows
    .selectFrom("office_keys")
    .select(["public_key as publicKey", "created_at as createdAt", "retired_at as retiredAt"])
    .where("tenant_id", "=", tenantId)
    .where("id", "=", keyId)
    .executeTakeFirst();
}

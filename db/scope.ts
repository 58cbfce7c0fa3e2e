import { openScope, type ScopeBase } from "./open-scope.ts";

/** Who acts inside an office: an officer, or a named job of that office (then without a person). */
export interface TenantActor {
  readonly tenantId: number;
  readonly personId: string | null;
  readonly name: string;
  readonly position: string | null;
}

/** An open transaction in one office: only its rows exist. */
export interface TenantTx extends ScopeBase<"tenant"> {
  readonly tenantId: number;
  readonly actor: TenantActor;
}
/** An open transaction of one resident: her rows in all offices, and no office's own tables. */
export interface ResidentTx extends ScopeBase<"resident"> {
  readonly residentId: string;
}
/** An open transaction of one resident filing in one office: it may add to the register, never read it. */
export interface FilingTx extends ScopeBase<"filing"> {
  readonly tenantId: number;
  readonly residentId: string;
  readonly actor: TenantActor;
}
/** An open transaction of the county: offices, accounts, configuration; no letters, no cases. */
export interface CountyTx extends ScopeBase<"county"> {}
/** An open transaction of nobody in particular: public directory, and the row whose secret was shown. */
export interface PublicTx extends ScopeBase<"public"> {}
/** An open transaction of sign-in: users, sessions, throttling. */
export interface SignInTx extends ScopeBase<"sign-in"> {}
/** An open transaction of the relay: outbox rows and nothing else. */
export interface SystemTx extends ScopeBase<"system"> {}

/** A named job acting in an office, e.g. `complete-fiction`. */
export function officeJob(tenantId: number, name: string): TenantActor {
  return { tenantId, personId: null, name, position: null };
}

/**
 * Runs `work` in one transaction that sees one office's rows only. Rolls back when it throws or answers a refusal.
 * @param actor who acts; every event bears the name and position as they are now
 */
export function inTenant<Result>(
  actor: TenantActor,
  work: (tx: TenantTx) => Promise<Result>,
): Promise<Result> {
  const settings = { "app.tenant_id": tenantLiteral(actor.tenantId) };
  return openScope("epowiat_office", settings, (base) =>
    work({ ...base, scope: "tenant", tenantId: actor.tenantId, actor }),
  );
}

/** Runs `work` in one transaction that sees one resident's rows, in all offices. */
export function asResident<Result>(
  residentId: string,
  work: (tx: ResidentTx) => Promise<Result>,
): Promise<Result> {
  const settings = { "app.resident_id": uuidLiteral(residentId) };
  return openScope("epowiat_resident", settings, (base) => work({ ...base, scope: "resident", residentId }));
}

/**
 * Runs `work` in one transaction in which a resident files with an office, opens a letter or answers one.
 * @param resident who files; her name goes into the office's events
 */
export function asFiling<Result>(
  resident: { readonly residentId: string; readonly name: string },
  tenantId: number,
  work: (tx: FilingTx) => Promise<Result>,
): Promise<Result> {
  const settings = {
    "app.tenant_id": tenantLiteral(tenantId),
    "app.resident_id": uuidLiteral(resident.residentId),
  };
  const actor = { tenantId, personId: null, name: resident.name, position: "strona" };
  return openScope("epowiat_filing", settings, (base) =>
    work({ ...base, scope: "filing", tenantId, residentId: resident.residentId, actor }),
  );
}

/** Runs `work` in one transaction of the county's administration. */
export function inCounty<Result>(work: (tx: CountyTx) => Promise<Result>): Promise<Result> {
  return openScope("epowiat_county", {}, (base) => work({ ...base, scope: "county" }));
}

/**
 * Runs `work` in one transaction of the public.
 * @param lookupHash SHA-256 of a secret the visitor holds; it opens the one row it belongs to
 */
export function asPublic<Result>(work: (tx: PublicTx) => Promise<Result>, lookupHash = ""): Promise<Result> {
  const settings = { "app.lookup_hash": hashLiteral(lookupHash) };
  return openScope("epowiat_public", settings, (base) => work({ ...base, scope: "public" }));
}

/** Runs `work` in one transaction of sign-in. */
export function asSignIn<Result>(work: (tx: SignInTx) => Promise<Result>): Promise<Result> {
  return openScope("epowiat_sign_in", {}, (base) => work({ ...base, scope: "sign-in" }));
}

/** Runs `work` in one transaction of the outbox relay. */
export function asSystem<Result>(work: (tx: SystemTx) => Promise<Result>): Promise<Result> {
  return openScope("epowiat_system", {}, (base) => work({ ...base, scope: "system" }));
}

function tenantLiteral(tenantId: number): string {
  if (!Number.isSafeInteger(tenantId) || tenantId < 1) throw new Error(`Not a tenant: ${tenantId}`);
  return String(tenantId);
}

function uuidLiteral(id: string): string {
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(id))
    throw new Error("Not a UUID");
  return id;
}

function hashLiteral(hash: string): string {
  if (!/^([0-9a-f]{64})?$/.test(hash)) throw new Error("Not a SHA-256");
  return hash;
}

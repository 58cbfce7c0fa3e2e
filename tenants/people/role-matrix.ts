import type { TenantActor } from "#db/scope.ts";
import type { Officer } from "./officer.ts";
import { type Role, roles } from "./role.ts";

/**
 * Who may do what: the rights that the office procedure (IK) gives to each role, in one table for the whole product.
 * Rights to one case or unit come on top, in their own rooms.
 */
export const roleMatrix = {
  /** Enters what came into the register, scans, stamps (IK § 7, § 13). */
  "register-item": ["registry"],
  /** Hands items to units and persons (IK § 24). */
  assign: ["head"],
  "open-case": ["clerk"],
  "close-case": ["clerk"],
  draft: ["clerk", "head"],
  /** Consents to a draft or returns it (IK § 32). */
  approve: ["head", "signatory"],
  /** Also needs a signing authorisation on the day: `findSigningAuthority`. */
  sign: ["signatory"],
  /** Sends signed letters out (IK § 35, § 61). */
  dispatch: ["registry"],
  "see-register": ["registry", "head", "records-coordinator"],
  "see-cases": ["clerk", "head", "signatory", "records-coordinator"],
  /**
   * Confirms the classes of the office's list and adds its own (regulation of 18.01.2011, § 4). The coordinator
   * watches over the choice of classes, and is the archivist unless the head of the office says otherwise (IK § 2).
   */
  "keep-class-list": ["records-coordinator", "archivist"],
  /** Sets who stands in for whom. */
  "set-substitution": ["head", "office-admin"],
  /** Accounts, roles, authorisations, units; no case content. */
  administer: ["office-admin"],
} as const satisfies Record<string, readonly Role[]>;

/** The roles worth giving: those that let one do something. */
export const usefulRoles: readonly Role[] = roles.filter((role) =>
  Object.values(roleMatrix).some((allowed: readonly Role[]) => allowed.includes(role)),
);

/** Something that an officer does and another may not. */
export type Action = keyof typeof roleMatrix;

/**
 * Whether the officer's roles of today allow the action; without the data-processing authorisation none do (IK § 11).
 */
export function mayDo(officer: Pick<Officer, "roles" | "isAuthorised">, action: Action): boolean {
  return officer.isAuthorised && roleMatrix[action].some((role) => officer.roles.has(role));
}

/**
 * Whether whoever opened an office's scope may do it. Whoever acts there without being a person of it may: a named job,
 * or the county's administrator while she sets the office up. A person may only by her roles, and only if the scope was
 * opened with the officer that her session yields.
 */
export function mayActorDo(actor: TenantActor | Officer, action: Action): boolean {
  if (actor.personId === null) return true;
  return isOfficer(actor) && mayDo(actor, action);
}

/** Whether an office's scope was opened with the officer that a session yields, rights and unit included. */
export function isOfficer(actor: TenantActor | Officer): actor is Officer {
  return "isAuthorised" in actor;
}

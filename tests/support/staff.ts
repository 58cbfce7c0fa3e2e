import { Temporal } from "temporal-polyfill";
import { asSignIn, inCounty, inTenant, type TenantActor } from "#db/scope.ts";
import type { Outcome } from "#tenants/outcome.ts";
import { hirePerson } from "#tenants/people/index.ts";
import {
  createAccount,
  findSession,
  type PasswordHash,
  protectPassword,
  sessionIdOf,
  startSession,
} from "#tenants/sign-in/index.ts";
import { createUnit } from "#tenants/units/index.ts";

/** The value of a command that must have been done. */
export function mustBeDone<Value>(outcome: Outcome<Value, string>): Value {
  if (!outcome.done) throw new Error(`Refused: ${outcome.refusal}`);
  return outcome.value;
}

/** A password that is good enough, and its hash, made once: hashing takes its time. */
export const goodPassword = "wierzba nad Wartą";
let hash: Promise<PasswordHash> | undefined;
export function goodHash(): Promise<PasswordHash> {
  hash ??= protectPassword(goodPassword, "nikt@example.org").then(mustBeDone);
  return hash;
}

export const firstDay = Temporal.PlainDate.from("2026-01-01");

/** What is written down of a person who is hired, by her first name. */
export function newPersonOf({ userId, unitId }: { userId: string; unitId: string }, name: string) {
  return {
    userId,
    unitId,
    firstName: name,
    lastName: "Testowa",
    email: `${name.toLowerCase()}@example.org`,
    title: "inspektor",
    initials: name.slice(0, 2).toUpperCase(),
  };
}

/** A person with a staff account of her own, hired in a unit of her own, without roles. */
export async function hireSomebody(actor: TenantActor, name: string, from = firstDay) {
  const email = `${name.toLowerCase()}@example.org`;
  const password = await goodHash();
  const { userId } = mustBeDone(await inCounty((tx) => createAccount(tx, { email, password })));
  const { unitId } = mustBeDone(
    await inTenant(actor, (tx) => createUnit(tx, { symbol: name, name: `Referat ${name}`, from: firstDay })),
  );
  const { personId } = mustBeDone(
    await inTenant(actor, (tx) => hirePerson(tx, { ...newPersonOf({ userId, unitId }, name), from })),
  );
  return { userId, unitId, personId, email };
}

/** What a fresh session of the account knows. */
export async function lookAs(userId: string, kind: "staff" | "resident" = "staff") {
  const token = await asSignIn((tx) => startSession(tx, { userId, kind }));
  const session = await asSignIn((tx) => findSession(tx, sessionIdOf(token)));
  return { token, session };
}

/** The officer of one office in a fresh session of the account. */
export async function officerIn(userId: string, office: string) {
  const { session } = await lookAs(userId);
  if (session?.kind !== "staff") throw new Error("Not a member of staff.");
  return session.officers.find((officer) => officer.office === office);
}

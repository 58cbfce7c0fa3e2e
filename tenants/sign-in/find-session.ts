import type { SignInTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { type OfficerRecord, officerOn } from "#tenants/people/index.ts";
import type { CountyRole, Session } from "./session.ts";
import { selectSession } from "./store.ts";

/** The live session of that id with the person behind it; null when it ended, or her account is blocked. */
export async function findSession(tx: SignInTx, sessionId: string): Promise<Session | null> {
  const rows = await selectSession(tx, sessionId);
  const [row] = rows;
  if (!row) return null;
  const { id, userId, email, expiresAt, trustedAt } = row;
  const session = { id, userId, email, expiresAt, trustedAt };
  if (row.kind === "staff") {
    const today = legalDate(tx.now);
    const records = rows.filter(({ tenantId }) => tenantId !== null) as unknown as OfficerRecord[];
    const officers = records.map((record) => officerOn(record, today));
    return { ...session, kind: "staff", officers, countyRoles: new Set(row.countyRoles as CountyRole[]) };
  }
  const { residentId, firstName, lastName, confirmedAt } = row;
  if (residentId === null || firstName === null || lastName === null) return null;
  const name = `${firstName} ${lastName}`;
  return {
    ...session,
    kind: "resident",
    resident: { residentId, userId, email, firstName, lastName, name, confirmedAt },
  };
}

import { Temporal } from "temporal-polyfill";
import { asSignIn } from "#db/scope.ts";
import { environment } from "#environment";
import type { Officer } from "#tenants/people/index.ts";
import { findSession, sessionIdOf, signIn, startSession } from "#tenants/sign-in/index.ts";
import type { PartName } from "../../training/world/cast.ts";
import type { DemoOffice } from "../../training/world/found-county.ts";
import { demoAddress, demoPassword } from "../../training/world/index.ts";
import { sendLetter } from "../../training/world/stories/send-letter.ts";
import { mustBeDone } from "./staff.ts";

/** A demo office with its people as their sessions know them, so that the world's own stories can go on in it. */
export async function findDemoOffice(slug: string): Promise<DemoOffice> {
  const kind = slug.startsWith("powiat") ? "powiat" : "gmina";
  const everywhere: PartName[] = ["registry", "chief", "manager", "handler"];
  const parts: PartName[] = kind === "powiat" ? [...everywhere, "geodesy"] : everywhere;
  const people = new Map<PartName, Officer>();
  for (const part of parts) {
    const claim = {
      kind: "staff",
      email: demoAddress(slug, part),
      password: demoPassword,
      address: "",
    } as const;
    const token = mustBeDone(
      await signIn(asSignIn, claim, environment().EPOWIAT_KEY ?? "", (tx, userId) =>
        startSession(tx, { userId, kind: "staff" }),
      ),
    );
    const session = await asSignIn((tx) => findSession(tx, sessionIdOf(token)));
    const officers = session?.kind === "staff" ? session.officers : [];
    const officer = officers.find(({ office }) => office === slug);
    if (!officer) throw new Error(`${slug} has nobody as ${part}`);
    people.set(part, officer);
  }
  return { tenantId: people.get("chief")!.tenantId, slug, kind, people };
}

/** How far a letter has come: written, handed over, approved, signed, sent. */
export const letterStages = ["draft", "in-approval", "approved", "signed", "dispatched"] as const;

/** Writes a letter in a case of the handler's and takes it as far as this stage. */
export async function writeLetter(
  office: DemoOffice,
  mark: string,
  stage: (typeof letterStages)[number],
): Promise<void> {
  const moment = Temporal.Now.instant();
  const fields = { nextStep: "Oględziny drzewa na miejscu." };
  const letter = {
    mark,
    template: "notice-of-initiation",
    fields,
    enclosures: ["Szkic sytuacyjny"],
    author: "handler",
    approver: "manager",
  } as const;
  const way = sendLetter(office, { ...letter, moments: Array.from({ length: 5 }, () => moment) });
  // The story tells when each step is due, and takes it when it is asked to go on.
  for (let step = 0; step < letterStages.indexOf(stage) + 2; step += 1) await way.next();
}

import { setTimeout as sleep } from "node:timers/promises";
import { asSignIn } from "#db/scope.ts";
import type { Office } from "#tenants/offices/index.ts";
import { sessionIdOf, startSession, trustSession } from "#tenants/sign-in/index.ts";
import { paths } from "../../app/paths.ts";
import { makeResident, orderFiling, writeTreeDraft } from "./resident.ts";
import { mustBeDone } from "./staff.ts";

/** A reviewed draft in the hands of its resident, whose session the trusted profile confirmed. */
export interface ReadyDraft {
  readonly draftId: string;
  readonly token: string;
  readonly sha256: string;
}

/** What the web process promised to a resident: her draft has become this receipt. */
export interface Answered {
  readonly draftId: string;
  readonly receiptId: string;
}

/** What became of a POST: an answer with a receipt, a failure that says "try again", or no answer at all. */
export type Attempt = { readonly receiptId: string } | "failed" | "cut" | "unreachable";

/** A resident of her own with a complete application, made by the commands of the rooms. */
export async function readyDraft(office: Office): Promise<ReadyDraft> {
  const resident = await makeResident("Ewa", "Lis");
  const draftId = await writeTreeDraft(resident, office);
  const { reviewedSha256: sha256 } = await orderFiling(resident, office, draftId);
  return { draftId, sha256, token: await startTrustedSession(resident.userId) };
}

/** The token of a session in which the trusted profile said who she is. */
async function startTrustedSession(userId: string): Promise<string> {
  const first = await asSignIn((tx) => startSession(tx, { userId, kind: "resident" }));
  const { token } = mustBeDone(await asSignIn((tx) => trustSession(tx, sessionIdOf(first))));
  return token;
}

/** Files a draft as her browser does: the review page's own form. */
export async function postFiling(origin: string, { draftId, token, sha256 }: ReadyDraft): Promise<Attempt> {
  const answer = await fetch(origin + paths.draftReview(draftId), {
    method: "POST",
    redirect: "manual",
    headers: { Origin: origin, Cookie: `epowiat=${token}` },
    body: new URLSearchParams({ sha256 }),
    signal: AbortSignal.timeout(15_000),
  }).catch((failure: Error) => failure);
  if (answer instanceof Error) return isRefusedConnection(answer) ? "unreachable" : "cut";
  await answer.text();
  if (answer.status >= 500) return "failed";
  const receipt = /^\/moje\/potwierdzenia\/([0-9a-f-]{36})$/.exec(answer.headers.get("Location") ?? "");
  if (!receipt) throw new Error(`The filing was answered ${answer.status} without a receipt.`);
  return { receiptId: receipt[1]! };
}

/** Sends the same draft again and again, wherever the app is now, until a receipt comes back. */
export async function fileUntilAnswered(
  origin: () => string | undefined,
  draft: ReadyDraft,
  note: (attempt: Attempt) => void,
): Promise<Answered> {
  for (let turn = 0; turn < 3_000; turn += 1) {
    const place = origin();
    const attempt = place ? await postFiling(place, draft) : "unreachable";
    note(attempt);
    if (typeof attempt === "object") return { draftId: draft.draftId, ...attempt };
    await sleep(20);
  }
  throw new Error(`Nobody answered the draft ${draft.draftId}.`);
}

function isRefusedConnection({ cause }: Error): boolean {
  return (cause as { code?: string } | undefined)?.code === "ECONNREFUSED";
}

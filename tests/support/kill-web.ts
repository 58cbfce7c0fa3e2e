import { setTimeout as sleep } from "node:timers/promises";
import type { Office } from "#tenants/offices/index.ts";
import { type RunningApp, startApp, stopApp } from "./app.ts";
import { type Answered, type Attempt, fileUntilAnswered, readyDraft } from "./filing-crowd.ts";

/** How often the web process is killed, and who files meanwhile. */
export interface KillPlan {
  readonly office: Office;
  /** Environment of the app on top of this process's. */
  readonly variables: Readonly<Record<string, string>>;
  /** Spread over the submissions: the more have been answered, the more kills have happened. */
  readonly kills: number;
  /** Answers after which nobody files any more. */
  readonly submissions: number;
  /** Residents who file at the same time, one application after the other. */
  readonly crowd: number;
  /** Other mischief in a round, while the app runs: rounds count from 1. */
  mischief?(round: number): Promise<void>;
}

/** What the crowd was told, and how it went. */
export interface KillReport {
  readonly ledger: readonly Answered[];
  /** POSTs whose connection died before an answer came. */
  readonly cut: number;
  /** POSTs answered with 5xx. */
  readonly failed: number;
}

/** A kill comes a random while after its share of answers, in the middle of whatever the others are sending. */
const longestWhileMs = 400;
/** Turns of 20 ms. */
const patience = 3_000;

/**
 * Lets residents file through the real web process, which is killed with SIGKILL at random instants and started
 * anew. Each sends her draft until she has a receipt; the last app lives until everybody has.
 */
export async function fileThroughKills(plan: KillPlan): Promise<KillReport> {
  let app: RunningApp | undefined;
  let isOver = false;
  const ledger: Answered[] = [];
  const counts = { cut: 0, failed: 0 };
  const note = (attempt: Attempt) => {
    if (attempt === "cut" || attempt === "failed") counts[attempt] += 1;
  };
  const fileOn = async () => {
    while (!isOver) {
      const draft = await readyDraft(plan.office).catch(() => undefined);
      if (draft) ledger.push(await fileUntilAnswered(() => app?.origin, draft, note));
      else await sleep(200);
    }
  };
  const killOn = async () => {
    for (let round = 1; round <= plan.kills && !isOver; round += 1) {
      app = await startApp(plan.variables);
      await plan.mischief?.(round);
      await untilAnswered((plan.submissions * (round - 1)) / plan.kills);
      await sleep(Math.random() * longestWhileMs);
      if (app.process.exitCode !== null) throw new Error(`The app ended by itself:\n${app.output()}`);
      await stopApp(app, "SIGKILL");
    }
    app = await startApp(plan.variables);
    await untilAnswered(plan.submissions);
    isOver = true;
  };
  const untilAnswered = async (count: number) => {
    for (let turn = 0; ledger.length < count && !isOver; turn += 1) {
      if (turn === patience) throw new Error(`Only ${ledger.length} of ${count} filings were answered.`);
      await sleep(20);
    }
  };
  const everybody = [killOn(), ...Array.from({ length: plan.crowd }, fileOn)];
  try {
    await Promise.all(everybody);
  } finally {
    isOver = true;
    await Promise.allSettled(everybody);
    await stopApp(app);
  }
  return { ledger, ...counts };
}

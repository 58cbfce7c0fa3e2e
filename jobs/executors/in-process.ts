import { log, nameFailure } from "../log.ts";
import { type Executor, nameWakeUp, type WakeUp } from "./executor.ts";

/**
 * Runs messages in this very process. One office gets at most half of the places,
 * so that its recipients' hanging mail servers hold up nobody else.
 */
export function createInProcessExecutor(concurrency: number): Executor {
  const waiting = new Map<string, WakeUp>();
  const running = new Map<string, { wakeUp: WakeUp; ended: Promise<void> }>();
  const placesOfOffice = Math.ceil(concurrency / 2);
  let run: ((wakeUp: WakeUp) => Promise<void>) | undefined;

  const hasPlace = ({ tenantId }: WakeUp) =>
    [...running.values()].filter(({ wakeUp }) => wakeUp.tenantId === tenantId).length < placesOfOffice;

  const fill = () => {
    for (const [name, wakeUp] of waiting) {
      if (!run || running.size >= concurrency) return;
      if (!hasPlace(wakeUp)) continue;
      waiting.delete(name);
      const ended = run(wakeUp)
        .catch((failure) => log.error({ ...wakeUp, failure: nameFailure(failure) }, "run broke off"))
        .finally(() => {
          running.delete(name);
          fill();
        });
      running.set(name, { wakeUp, ended });
    }
  };

  return {
    start(given) {
      run = given;
      fill();
    },
    async wake(wakeUps) {
      for (const wakeUp of wakeUps) {
        const name = nameWakeUp(wakeUp);
        if (!running.has(name)) waiting.set(name, wakeUp);
      }
      fill();
    },
    async stop() {
      run = undefined;
      waiting.clear();
      await Promise.all([...running.values()].map(({ ended }) => ended));
    },
  };
}

import { startWorker } from "../../jobs/worker.ts";
import { quickPace } from "./arrange.ts";

// A worker in a process of its own, to be killed.
await startWorker({ pace: quickPace });
process.stdout.write("started\n");

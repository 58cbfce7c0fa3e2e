import type { Status } from "#app/ui/html/status-shape.tsx";
import type { Stage } from "#tenants/resident-cases/index.ts";

/** The shape and colour of each stage, as its resident sees it. */
export const stageStatus: Record<Stage, Status> = {
  received: "new",
  assigned: "active",
  "in-progress": "active",
  "waits-for-you": "yours",
  "decision-being-prepared": "active",
  "letter-sent": "yours",
  decided: "done",
  closed: "done",
  "left-unexamined": "no",
  appealed: "wait",
};

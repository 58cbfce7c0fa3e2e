/** Where a case stands, in an office's words, and whose move is next. */
interface StageWording {
  readonly label: string;
  /** Whether the handler has to move ("Twój ruch"), or the case waits for somebody else. */
  readonly awaitsHandler: boolean;
}

const stages = {
  new: { label: "wszczęta", awaitsHandler: true },
  inquiry: { label: "wyjaśnienia", awaitsHandler: true },
  supplement: { label: "uzupełnienie", awaitsHandler: false },
  "other-organ": { label: "stanowisko innego organu", awaitsHandler: false },
  suspended: { label: "zawieszona", awaitsHandler: false },
  drafting: { label: "projekt pisma", awaitsHandler: true },
  "decision-drafting": { label: "projekt decyzji", awaitsHandler: true },
  "in-approval": { label: "do akceptacji", awaitsHandler: false },
  "to-correct": { label: "do poprawy", awaitsHandler: true },
  "to-sign": { label: "do podpisu", awaitsHandler: false },
  "to-dispatch": { label: "do wysłania", awaitsHandler: false },
  delivering: { label: "doręczanie", awaitsHandler: false },
  delivered: { label: "doręczono", awaitsHandler: true },
  appeal: { label: "odwołanie", awaitsHandler: true },
  settled: { label: "załatwiona", awaitsHandler: false },
} as const satisfies Record<string, StageWording>;

/** Where a case stands. */
export type CaseStage = keyof typeof stages;

const letterStages: Readonly<Record<string, CaseStage>> = {
  "in-approval": "in-approval",
  returned: "to-correct",
  approved: "to-sign",
  signed: "to-dispatch",
  dispatched: "delivering",
  delivered: "delivered",
};

/** The stage that an outgoing letter puts its case in; undefined for one that was withdrawn. */
export function stageOfLetter({
  type,
  state,
}: {
  readonly type: string;
  readonly state: string;
}): CaseStage | undefined {
  if (state === "draft") return type === "decision" ? "decision-drafting" : "drafting";
  return letterStages[state];
}

/** The stage in Polish, as worklists show it. */
export function stageLabel(stage: CaseStage): string {
  return stages[stage].label;
}

/** Whether the next move in this stage is the handler's. */
export function awaitsHandler(stage: CaseStage): boolean {
  return stages[stage].awaitsHandler;
}

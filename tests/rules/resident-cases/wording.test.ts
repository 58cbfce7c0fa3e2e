import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  type CaseFacts,
  describeStage,
  describeStep,
  type StageChange,
  type Step,
} from "#tenants/resident-cases/index.ts";

const today = Temporal.PlainDate.from("2026-11-23");
const facts: CaseFacts = {
  handler: "Ewa Nowak, inspektor",
  unitName: "Referat Ochrony Środowiska",
  caseMark: "OŚ.6131.12.2026",
  startedOn: Temporal.PlainDate.from("2026-10-12"),
  dueOn: Temporal.PlainDate.from("2026-12-18"),
};
const nobody: CaseFacts = { ...facts, handler: null, unitName: null, caseMark: null, dueOn: null };

const stages: StageChange[] = [
  { stage: "received" },
  { stage: "assigned" },
  { stage: "in-progress" },
  { stage: "waits-for-you", stageData: { what: "supplement", until: "2026-12-01" } },
  { stage: "waits-for-you", stageData: { what: "supplement", until: null } },
  { stage: "waits-for-you", stageData: { what: "fee", until: null } },
  { stage: "decision-being-prepared" },
  { stage: "letter-sent", stageData: { countsOn: "2026-12-08" } },
  { stage: "decided", stageData: { appealUntil: "2026-12-07" } },
  { stage: "decided", stageData: { appealUntil: null } },
  { stage: "closed", stageData: { appealUntil: null, isAppealed: false } },
  { stage: "closed", stageData: { appealUntil: "2026-12-07", isAppealed: false } },
  { stage: "closed", stageData: { appealUntil: null, isAppealed: true } },
  { stage: "left-unexamined" },
  { stage: "appealed", stageData: { forwardBy: "2026-11-30" } },
  { stage: "appealed", stageData: { forwardBy: null } },
];
const steps: Step[] = [
  { kind: "filed", data: { rpw: "RPW.7.2026" } },
  { kind: "assigned", data: { unitName: "Referat Ochrony Środowiska" } },
  { kind: "case-opened", data: { caseMark: "OŚ.6131.12.2026", handler: "Ewa Nowak" } },
  { kind: "handler-changed", data: { handler: "Jan Maj" } },
  { kind: "supplement-called", data: { days: 7, letterId: "a", points: ["rysunek"] } },
  { kind: "supplemented", data: { rpw: "RPW.8.2026" } },
  { kind: "term-extended", data: { reason: "czekamy na opinię dendrologa", until: "2026-12-18" } },
  { kind: "decision-signed", data: { signatory: "Adam Kos, wójt" } },
  { kind: "letter-sent", data: { title: "Decyzja", countsOn: "2026-12-08", letterId: "a" } },
  { kind: "letter-opened", data: { title: "Decyzja", effectiveOn: "2026-11-23" } },
  { kind: "letter-effective", data: { title: "Decyzja", effectiveOn: "2026-12-08" } },
  { kind: "fee-charged", data: { title: "wyrys", amountGrosze: 11_050, payee: "Starostwo" } },
  { kind: "fee-paid", data: { title: "wyrys", amountGrosze: 11_050 } },
  { kind: "appeal-filed", data: { rpw: "RPW.9.2026", forwardBy: "2026-11-30" } },
  { kind: "appeal-forwarded", data: { authority: "Samorządowe Kolegium Odwoławcze w\u00a0Częstochowie" } },
  { kind: "letter-filed", data: { rpw: "RPW.10.2026" } },
  { kind: "withdrawal-filed", data: { rpw: "RPW.11.2026" } },
  { kind: "closed", data: {} },
  { kind: "left-unexamined", data: {} },
];

const polishTexts = [
  ...stages.flatMap((stage) =>
    [facts, nobody].map((known) => JSON.stringify(describeStage(stage, known, today, "pl"))),
  ),
  ...steps.map((step) => JSON.stringify(describeStep(step, "pl"))),
];

describe("what a resident reads", () => {
  it("answers now, next and by when at every stage, in both languages", () => {
    for (const stage of stages) {
      for (const language of ["pl", "en"] as const) {
        const { now, next, latest, name } = describeStage(stage, nobody, today, language);
        for (const said of [name, now.answer, next.answer, latest.answer]) expect(said).toMatch(/\p{L}{2}/u);
      }
    }
  });

  it.each(polishTexts)("keeps to the house's Polish: %s", (text) => {
    expect(text).not.toMatch(/(^|[\s(„"])[aiouwz] /i);
    expect(text).not.toMatch(/!|null|undefined|art\. \d|§ \d|\bPan(i|a)?\b/);
  });

  it("gives the day with its weekday and how far it is", () => {
    const { latest } = describeStage({ stage: "in-progress" }, facts, today, "pl");
    expect(latest).toEqual({ answer: "18\u00a0grudnia 2026", note: "w\u00a0piątek, za\u00a025\u00a0dni" });
    expect(describeStage({ stage: "in-progress" }, facts, today, "en").latest).toEqual({
      answer: "18 December 2026",
      note: "Friday, in 25 days",
    });
  });

  it("tells of the right to urge only once the term has passed", () => {
    const late = describeStage({ stage: "in-progress" }, facts, Temporal.PlainDate.from("2026-12-19"), "pl");
    expect(late.latest.note).toContain("ponaglenie");
    expect(late.law?.article).toBe("KPA art.\u00a037 §\u00a01");
    expect(describeStage({ stage: "in-progress" }, facts, facts.dueOn!, "pl").law).toBeUndefined();
  });

  it("goes on telling by when to appeal after the office has closed the case, until that day is over", () => {
    const stageData = { appealUntil: "2026-12-07", isAppealed: false };
    const latestOn = (date: string) =>
      describeStage({ stage: "closed", stageData }, facts, Temporal.PlainDate.from(date), "pl").latest.answer;
    expect(latestOn("2026-12-07")).toBe("7\u00a0grudnia 2026");
    expect(latestOn("2026-12-08")).toBe("Nie ma już żadnego terminu.");
  });

  it("promises a term only until there is a case: of what is settled, none runs any more", () => {
    const latestOf = (known: CaseFacts, language: "pl" | "en") =>
      describeStage({ stage: "in-progress" }, known, today, language).latest.answer;
    const settled = { ...facts, dueOn: null };
    expect(latestOf(nobody, "pl")).toBe("Termin podamy, gdy założymy sprawę.");
    expect(latestOf(settled, "pl")).toBe("Żaden termin urzędu teraz nie biegnie.");
    expect(latestOf(settled, "en")).toBe("No term of the office is running now.");
  });

  it("writes money in złote", () => {
    const [charged] = steps.filter(({ kind }) => kind === "fee-charged");
    expect(describeStep(charged!, "pl").sentence).toBe("Naliczyliśmy opłatę: 110,50\u00a0zł.");
  });
});

it("says of a letter that is delivered only that it is there, in both languages", () => {
  const data = { title: "Decyzja", countsOn: "2026-12-08", letterId: "a" };
  const noteOf = (isPast: boolean, language: "pl" | "en") =>
    describeStep({ kind: "letter-sent", data }, language, isPast).note;
  expect(noteOf(false, "pl")).toContain("Nieotwarte uznamy za doręczone");
  expect(noteOf(true, "pl")).toBe("Masz je w\u00a0skrzynce.");
  expect(noteOf(false, "en")).toContain("Unopened, it counts as delivered");
  expect(noteOf(true, "en")).toBe("It is in your inbox.");
});

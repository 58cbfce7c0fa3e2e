import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkDecision,
  type DecisionRules,
  dateLetter,
  type Letter,
  type LetterPart,
  maySign,
  signingDate,
} from "#tenants/documents/index.ts";

const complete: Letter = {
  kind: "decision",
  title: "DECYZJA",
  mark: "OŚ.6131.12.2026",
  parts: {
    organ: ["Wójt Gminy Mykanów"],
    date: [`Mykanów, ${signingDate}`],
    parties: ["Anna Wójcik"],
    legalBasis: ["Na podstawie art. 83"],
    resolution: ["zezwalam"],
    factualReasons: ["Drzewo ma dwie dziuple."],
    legalReasons: ["Zgodnie z art. 83a."],
    appealInstruction: ["Służy odwołanie."],
    waiverInstruction: ["Można się go zrzec."],
    signature: ["Jan Maj", "kierownik"],
  },
};

const ordinary: DecisionRules = {
  grantsDemandInFull: false,
  settlesDispute: false,
  allowsAppeal: true,
  allowsCourtAction: false,
};

function without(...parts: LetterPart[]): Letter {
  const kept = Object.entries(complete.parts).filter(([part]) => !parts.includes(part as LetterPart));
  return { ...complete, parts: Object.fromEntries(kept) };
}

describe("the checklist of a decision", () => {
  it("has nine parts and lets a complete decision be signed", () => {
    const checklist = checkDecision(complete, ordinary);
    expect(checklist.map((check) => [check.part, check.present])).toEqual([
      ["organ", true],
      ["date", true],
      ["parties", true],
      ["legalBasis", true],
      ["resolution", true],
      ["factualReasons", true],
      ["legalReasons", true],
      ["instruction", true],
      ["signature", true],
    ]);
    expect(maySign(checklist)).toBe(true);
  });

  it("blocks signing when any part required by art. 107 § 1 is missing, and says what to do", () => {
    const parts = Object.keys(complete.parts) as LetterPart[];
    fc.assert(
      fc.property(fc.subarray(parts, { minLength: 1 }), (missing) => {
        const checklist = checkDecision(without(...missing), ordinary);
        expect(maySign(checklist)).toBe(false);
        expect(checklist.flatMap((check) => check.missing).sort()).toEqual([...missing].sort());
        for (const check of checklist) expect(check.next !== "").toBe(!check.present);
      }),
    );
  });

  it("takes a blank paragraph for nothing written", () => {
    const blank = { ...complete, parts: { ...complete.parts, legalReasons: ["  ", ""] } };
    expect(maySign(checkDecision(blank, ordinary))).toBe(false);
  });

  it("lets a decision that grants everything go without reasons (art. 107 § 4)", () => {
    const letter = without("factualReasons", "legalReasons");
    const checklist = checkDecision(letter, { ...ordinary, grantsDemandInFull: true });
    expect(checklist.filter((check) => check.mayBeOmitted).map((check) => check.part)).toEqual([
      "factualReasons",
      "legalReasons",
    ]);
    expect(maySign(checklist)).toBe(true);
  });

  it("keeps reasons in a dispute between parties even if one of them gets everything", () => {
    const rules = { ...ordinary, grantsDemandInFull: true, settlesDispute: true };
    expect(maySign(checkDecision(without("legalReasons"), rules))).toBe(false);
  });

  it("asks for the instruction on waiving an appeal (art. 127a) besides the one on appealing", () => {
    const check = checkDecision(without("waiverInstruction"), ordinary).find(
      (line) => line.part === "instruction",
    );
    expect(check).toMatchObject({ present: false, missing: ["waiverInstruction"] });
    expect(check?.next).toContain("art. 127a");
  });

  it("asks for the instruction on court, fee and legal aid when a court action lies", () => {
    const rules = { ...ordinary, allowsAppeal: false, allowsCourtAction: true };
    expect(maySign(checkDecision(complete, rules))).toBe(false);
    const instructed = { ...complete, parts: { ...complete.parts, courtInstruction: ["Służy skarga."] } };
    expect(maySign(checkDecision(instructed, rules))).toBe(true);
  });
});

it("puts the day of signing where the draft had its placeholder", () => {
  expect(dateLetter(complete, "18 grudnia 2026 r.").parts.date).toEqual(["Mykanów, 18 grudnia 2026 r."]);
});

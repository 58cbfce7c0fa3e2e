import { expect, it } from "vitest";
import type { MyCase, Stage } from "#tenants/resident-cases/index.ts";
import { viewChange } from "../../../app/routes/resident/change-view.ts";

const inStage = (stage: Stage, stageData = {}) =>
  viewChange({
    case: { id: "01900000-0000-7000-8000-000000000001", stage, stageData },
    steps: [],
    letters: [],
  } as unknown as MyCase);

it("doesn't send to appeal whoever has appealed: she may withdraw that until the higher authority decides", () => {
  expect(inStage("decided")).toMatchObject({ withdrawal: null, note: "decided" });
  expect(inStage("appealed")).toMatchObject({ withdrawal: null, note: "appealed" });
  expect(inStage("appealed").letter).not.toBeNull();
  expect(inStage("closed", { appealUntil: null, isAppealed: true })).toMatchObject({ note: "handed-on" });
  expect(inStage("closed", { appealUntil: null, isAppealed: false })).toMatchObject({ note: "over" });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addItem,
  attach,
  detach,
  type FormDefinition,
  listForms,
  listInputs,
  listPages,
  readPage,
  removeItem,
  replacePage,
} from "#tenants/forms/index.ts";
import { anyText, drawing, fillIn, fillInAnnasTree, formOf, postOf } from "./filled-forms.ts";

const tree = formOf("drzewo-zezwolenie");
const pageOf = (definition: FormDefinition, id: string) =>
  listPages(definition).find((page) => page.id === id)!;

describe("answers from a posted page", () => {
  it("come back from the inputs they are shown in, whatever was typed", () => {
    const forms = listForms().map(({ definition }) => ({
      definition,
      names: [...new Set(listPages(definition).flatMap((page) => page.fields.map((field) => field.id)))],
    }));
    const parts = [
      "",
      ".day",
      ".year",
      ".street",
      ".number",
      ".0.species",
      ".2.parcel.number",
      ".1.co-owner-name",
    ];
    const inputs = (names: string[]) =>
      fc.dictionary(
        fc.tuple(fc.constantFrom(...names), fc.constantFrom(...parts)).map((name) => name.join("")),
        anyText.map((typed) => `x${typed}`),
      );
    const filled = fc
      .constantFrom(...forms)
      .chain(({ definition, names }) =>
        fc.record({ definition: fc.constant(definition), inputs: inputs(names) }),
      );
    fc.assert(
      fc.property(filled, ({ definition, inputs: typed }) => {
        const first = fillIn(definition, postOf(typed));
        const again = new FormData();
        for (const [name, value] of listInputs(definition, first)) again.append(name, value);
        expect(fillIn(definition, again)).toEqual(first);
      }),
    );
  });

  it("ignore names the page doesn't ask for", () => {
    const page = pageOf(tree, "property");
    const post = postOf({
      "property-place": "Borowno",
      "first-name": "Ewa",
      verified: "true",
      "parcel.owner": "ja",
    });
    expect(readPage(page, post)).toEqual({ "property-place": "Borowno" });
  });

  it("can't reach a prototype, at the top, in a row or in a part", () => {
    const names = ["__proto__", "__proto__.polluted", "constructor.prototype.polluted", "parcel.__proto__"];
    const rows = ["trees.__proto__.species", "trees.0.__proto__", "trees.0.constructor", "trees.-1.species"];
    const read = fillIn(tree, postOf(Object.fromEntries([...names, ...rows].map((name) => [name, "yes"]))));
    expect(read).toEqual({});
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("keep markup as the text it is", () => {
    const typed = `<script>alert("1")</script>{{x}}`;
    expect(fillIn(tree, postOf({ reason: typed }))).toEqual({ reason: typed });
  });

  it("lose control signs that a database can't keep, but not line breaks", () => {
    const typed = "Chora\u0000 lipa\r\nprzy\u0008 bramie\ud800";
    expect(fillIn(tree, postOf({ reason: typed }))).toEqual({ reason: "Chora lipa\nprzy bramie\ufffd" });
  });

  it("take no file from the page itself: a file's reference can't be made up", () => {
    const made = { "site-drawing": "x", "site-drawing.id": "x", "site-drawing.0.sha256": "ab".repeat(32) };
    expect(fillIn(tree, postOf(made))).toEqual({});
  });

  it("close the gaps between rows and stop at the group's limit", () => {
    const page = pageOf(tree, "trees-page");
    const rows = Array.from({ length: 300 }, (_, row) => [`trees.${row * 3}.species`, `lipa ${row}`]);
    const read = readPage(page, postOf(Object.fromEntries(rows.reverse())));
    expect(read.trees).toHaveLength(100);
    expect(read.trees).toMatchObject({ 0: { species: "lipa 0" }, 99: { species: "lipa 99" } });
  });

  it("stay on the other pages and with their files when one page is saved again", () => {
    const answers = fillInAnnasTree();
    const files = pageOf(tree, "files");
    expect(replacePage(answers, files, readPage(files, postOf({})))).toEqual(answers);
    const reason = pageOf(tree, "reason");
    const cleared = replacePage(answers, reason, readPage(reason, postOf({ reason: "Uschła" })));
    expect(cleared).toMatchObject({ reason: "Uschła", "first-name": "Anna" });
    expect(cleared).not.toHaveProperty("planned-on");
  });
});

describe("rows and files", () => {
  it("are added up to their limit and taken out one by one", () => {
    const two = addItem(tree, fillInAnnasTree(), "trees");
    expect(two.trees).toMatchObject([{ species: "lipa drobnolistna" }, {}]);
    expect(removeItem(tree, two, "trees", 0).trees).toEqual([{}]);
    const full = Array.from({ length: 150 }).reduce<typeof two>((now) => addItem(tree, now, "trees"), two);
    expect(full.trees).toHaveLength(100);
  });

  it("go only where the form has a place for them", () => {
    const answers = fillInAnnasTree();
    expect(addItem(tree, answers, "first-name")).toBe(answers);
    expect(attach(tree, answers, "reason", drawing)).toBe(answers);
    expect(removeItem(tree, answers, "reason", 0)).toBe(answers);
    expect(detach(answers, "site-drawing", drawing.id)["site-drawing"]).toEqual([]);
  });
});

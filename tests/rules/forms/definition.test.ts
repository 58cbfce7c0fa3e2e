import { describe, expect, it } from "vitest";
import { readDefinition } from "#tenants/forms/catalogue.ts";

const text = (words: string) => ({ pl: words, en: words });
const field = (id: string, more: object = {}) => ({
  id,
  kind: "text",
  label: text(id),
  ask: text("Wpisz"),
  ...more,
});
const yesNo = (id: string, more: object = {}) =>
  field(id, {
    kind: "choice",
    options: [
      { value: "yes", label: text("Tak") },
      { value: "no", label: text("Nie") },
    ],
    ...more,
  });
const trees = {
  id: "trees",
  kind: "group",
  label: text("Drzewa"),
  item: text("Drzewo"),
  add: text("Dodaj"),
  max: 3,
};

function readForm(fields: object[], more: object = {}) {
  const page = { id: "page", title: text("Strona"), fields };
  const section = { id: "section", title: text("Część"), pages: [page], ...more };
  const head = { service: "drzewo", version: 1, title: text("Wniosek"), layout: "run", minutes: 5 };
  return readDefinition({ ...head, basis: ["ustawa"], verified: false, sections: [section] }, []);
}

describe("a form's definition", () => {
  it("is read when its parts agree", () => {
    const form = readForm([yesNo("ask"), field("more", { when: { eq: ["ask", "yes"] } })]);
    expect(form.sections[0]?.pages[0]?.fields[1]).toMatchObject({ id: "more", required: true, legal: false });
  });

  const group = (fields: object[]) => ({ ...trees, ask: text("Dodaj drzewo"), fields });
  it.each<[string, object[], string]>([
    ["two fields of one name", [field("a"), field("a")], 'field "a" stands twice'],
    ["a condition on a later field", [field("a", { when: { filled: "b" } }), field("b")], 'asks about "b"'],
    ["a condition on itself", [field("a", { when: { not: { filled: "a" } } })], 'asks about "a"'],
    [
      "a condition on an answer not offered",
      [yesNo("a"), field("b", { when: { eq: ["a", "maybe"] } })],
      '"maybe"',
    ],
    [
      "a required field that doesn't say what to do",
      [field("a", { ask: undefined })],
      "doesn't say what to do",
    ],
    ["limits the wrong way round", [field("a", { kind: "number", min: 5, max: 1 })], "wrong way round"],
    [
      "an option offered twice",
      [
        field("a", {
          kind: "choice",
          options: [
            { value: "x", label: text("X") },
            { value: "x", label: text("X") },
          ],
        }),
      ],
      "offers an option twice",
    ],
    ["two fields of one name in a group", [group([field("a"), field("a")])], 'field "trees.a" stands twice'],
    [
      "a sum of texts",
      [group([field("a")]), { id: "s", kind: "computed", label: text("Razem"), of: { sum: ["trees", "a"] } }],
      "no number there",
    ],
    [
      "a count of no group",
      [field("a"), { id: "s", kind: "computed", label: text("Razem"), of: { count: "a" } }],
      "no earlier group",
    ],
  ])("is refused with %s", (_, fields, message) => {
    expect(() => readForm(fields)).toThrow(message);
  });

  it.each<[string, object]>([
    ["a name with a dot", field("a.b")],
    ["the name __proto__", field("__proto__")],
    ["a condition that isn't in the language", field("a", { when: { eval: "1" } })],
    ["a key nobody knows", field("a", { onclick: "alert(1)" })],
    ["a text in one language only", field("a", { label: { pl: "Imię" } })],
    ["a group in a group", { ...trees, ask: text("Dodaj"), fields: [{ ...trees, fields: [field("a")] }] }],
    ["a file in a group", { ...trees, ask: text("Dodaj"), fields: [field("a", { kind: "attachment" })] }],
  ])("is refused with %s", (_, wrong) => {
    expect(() => readForm([wrong])).toThrow();
  });

  it("is refused when a section needs one that doesn't come before it", () => {
    expect(() => readForm([field("a")], { needs: ["files"] })).toThrow('needs "files"');
  });

  it("is refused when it uses pages that don't exist", () => {
    expect(() => readForm([field("a")], { pages: [{ use: "applicant.9" }] })).toThrow('"applicant.9"');
  });
});

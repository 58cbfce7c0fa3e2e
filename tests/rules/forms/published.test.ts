import { describe, expect, it } from "vitest";
import hashes from "#tenants/forms/definitions/published.json" with { type: "json" };
import {
  answerForms,
  type Field,
  findForm,
  isAsked,
  listFields,
  listForms,
  type Text,
} from "#tenants/forms/index.ts";

/** Every text in a value, however deep. */
function listTexts(value: unknown): Text[] {
  if (typeof value !== "object" || value === null) return [];
  if ("pl" in value && "en" in value) return [value as Text];
  return Object.values(value).flatMap(listTexts);
}

const forms = listForms().map(
  (form) => [`${form.definition.service}.${form.definition.version}`, form] as const,
);

describe("published forms", () => {
  it("are the ones whose hashes were written down, each unchanged to the letter", () => {
    const answers = Object.values(answerForms).map(
      (service) => [`${service}.1`, findForm(service, 1)] as const,
    );
    expect(Object.fromEntries([...forms, ...answers].map(([name, form]) => [name, form?.hash]))).toEqual(
      hashes,
    );
  });

  it("are found by service, the latest unless a version is named", () => {
    expect(findForm("drzewo-zezwolenie")?.definition.version).toBe(2);
    expect(findForm("drzewo-zezwolenie", 2)).toBe(findForm("drzewo-zezwolenie"));
    expect(findForm("drzewo-zezwolenie", 1)?.definition.version).toBe(1);
    expect(findForm("drzewo-zezwolenie", 3)).toBeUndefined();
    expect(findForm("constructor")).toBeUndefined();
  });

  it.each(
    forms,
  )("%s keeps to the house's Polish: no loose short words, no exclamation marks, units held fast", (_, {
    definition,
  }) => {
    for (const { pl, en } of listTexts(definition)) {
      expect(pl).not.toMatch(/(^|[\s(„])[aiouwz] /i);
      expect(`${pl}${en}`).not.toMatch(/!|\d (cm|m²|zł)/);
    }
  });

  it.each(forms)("%s tells for each question that must be answered what to do, beginning with a verb", (_, {
    definition,
  }) => {
    const asks = listFields(definition).flatMap((field: Field) =>
      isAsked(field) && field.ask ? [field.ask.pl] : [],
    );
    expect(asks.length).toBeGreaterThan(5);
    for (const ask of asks) expect(ask).toMatch(/^(Wpisz|Wybierz|Zaznacz|Dodaj|Napisz|Opisz)[ ,]/);
  });

  it("share the applicant's pages instead of copying them", () => {
    const pages = forms.map(([, { definition }]) => definition.sections[0]?.pages[0]);
    expect(new Set(pages.map((page) => JSON.stringify(page))).size).toBe(1);
  });

  it("promise no answer to an e-delivery address since their second version", () => {
    const promising = forms.filter(([, { definition }]) =>
      JSON.stringify(listFields(definition).find(({ id }) => id === "ade")).includes("wyślemy tam odpowiedź"),
    );
    expect(promising.map(([, { definition }]) => definition.version)).toEqual([1, 1, 1, 1]);
  });
});

import { describe, expect, it } from "vitest";
import {
  checkDecision,
  checkTemplateSource,
  findHouseTemplate,
  houseTemplates,
  type LetterTemplate,
  maySign,
  renderTemplate,
} from "#tenants/documents/index.ts";
import { withDataProtection } from "../../../tenants/documents/templates/data-protection.ts";
import { fillEveryField, letterhead } from "./letter-samples.ts";

const officeTemplate: LetterTemplate = {
  id: "own",
  name: "Pismo własne",
  origin: "office",
  kind: "letter",
  title: "PISMO",
  fields: [
    { name: "mark", label: "Znak sprawy", from: "case", required: true },
    { name: "reason", label: "Przyczyna zwłoki", from: "clerk", required: true },
    { name: "remark", label: "Uwaga", from: "clerk", required: false },
    { name: "items", label: "Załączniki", from: "clerk", required: false, list: true },
  ],
  parts: {
    content:
      "Przyczyna: {{reason}}\n{{#if remark}}\nUwaga: {{remark}}\n{{/if}}\n{{#each items}}\n– {{this}}\n{{/each}}",
  },
  source: "test",
  verified: false,
};

type Whole = Record<string, string>;

async function render(template: LetterTemplate, data: Record<string, string | string[]>) {
  const outcome = await renderTemplate(template, data);
  if (!outcome.done) throw new Error(`${outcome.refusal} ${JSON.stringify(outcome.details)}`);
  return outcome.value;
}

describe.each(
  houseTemplates.map((template) => [template.id, template] as const),
)("house template %s", (_, template) => {
  it("obeys the rules office templates obey", () => {
    const names = template.fields.map((field) => field.name);
    for (const source of Object.values(template.parts)) {
      expect(checkTemplateSource(source, names)).toMatchObject({ done: true });
    }
  });

  it("ends no sentence with a date, which ends in a full stop of its own", () => {
    expect(Object.values(template.parts).join("\n")).not.toMatch(/\{\{\w+(On|Term|By)\}\}\./);
  });

  it("uses every field it asks for", async () => {
    const text = Object.values(template.parts).join("\n");
    const elsewhere = ["mark", template.titleField];
    const unused = template.fields.filter(({ name }) => !elsewhere.includes(name) && !text.includes(name));
    expect(unused).toEqual([]);
  });

  it("gives a whole letter in plain text, with the case's own characters", async () => {
    const letter = await render(template, fillEveryField(template) as Record<string, string>);
    const text = Object.values(letter.parts).flat().join("\n");
    expect(text).not.toMatch(/\{\{|&(?:amp|lt|gt|quot|#)/);
    expect(letter.parts.organ).toEqual(["Wójt Gminy Mykanów", "ul. Samorządowa 1", "42-233 Mykanów"]);
    const isForParties = template.fields.some(({ name }) => name === "recipients");
    expect(letter.parts.recipients?.at(-1)).toBe("aa");
    if (isForParties) expect(letter.parts.recipients).toEqual(letterhead.recipients);
    expect(letter.mark).toBe("OŚ.6131.12.2026");
  });

  it("names the first required field left empty", async () => {
    for (const field of template.fields.filter((each) => each.required)) {
      const data = { ...fillEveryField(template), [field.name]: "  " };
      expect(await renderTemplate(template, data)).toMatchObject({
        refusal: "template-field-missing",
        details: { field: field.label },
      });
    }
  });
});

describe("what the house's letters say", () => {
  it.each([
    "tree-removal-permit",
    "tree-removal-refusal",
    "discontinuance",
  ])("%s has all parts of a decision", async (id) => {
    const template = findHouseTemplate(id)!;
    const letter = await render(template, fillEveryField(template) as Record<string, string>);
    const rules = {
      grantsDemandInFull: false,
      settlesDispute: false,
      allowsAppeal: true,
      allowsCourtAction: false,
    };
    expect(checkDecision(letter, rules).filter((check) => !check.present)).toEqual([]);
  });

  it("registers a vehicle without reasons, because it grants the demand in full", async () => {
    const template = findHouseTemplate("vehicle-registration")!;
    const letter = await render(template, fillEveryField(template) as Record<string, string>);
    const rules = { settlesDispute: false, allowsAppeal: true, allowsCourtAction: false };
    expect(maySign(checkDecision(letter, { ...rules, grantsDemandInFull: true }))).toBe(true);
    expect(maySign(checkDecision(letter, { ...rules, grantsDemandInFull: false }))).toBe(false);
  });

  it("refuses to give a party fewer than 7 days to supplement an application (art. 64 § 2)", async () => {
    const template = findHouseTemplate("call-to-supplement")!;
    const data = fillEveryField(template);
    for (const days of ["6", "-7", "tydzień", "NaN", "0x10", "7,5"]) {
      expect(await renderTemplate(template, { ...data, days })).toMatchObject({
        refusal: "template-field-out-of-range",
        details: { minimum: 7 },
      });
    }
    const letter = await render(template, { ...data, days: "7" } as Record<string, string>);
    expect(letter.parts.appealInstruction?.join()).toContain("bez rozpoznania");
  });
});

describe("the clause on personal data", () => {
  const template = withDataProtection(findHouseTemplate("call-to-supplement")!);

  it("obeys the rules office templates obey, and stands in any letter", async () => {
    const names = template.fields.map((field) => field.name);
    expect(checkTemplateSource(template.parts.dataProtection, names)).toMatchObject({ done: true });
    const letter = await render(template, { ...fillEveryField(template), specialLaw: "ustawa" } as Whole);
    expect(letter.parts.dataProtection?.join("\n")).toMatch(
      /administrator danych: Wójt.*\n.*KPA oraz: ustawa,/s,
    );
  });

  it("rests on the KPA alone in a case whose act nobody named", async () => {
    const letter = await render(template, { ...fillEveryField(template), specialLaw: "" } as Whole);
    expect(letter.parts.dataProtection?.join("\n")).toContain("na podstawie KPA,");
  });
});

describe("an office's own template", () => {
  it("comes out as the text the clerk typed, markup and entities and all", async () => {
    const reason = `Zażółć <script>alert("1")</script> & 'a' = \`b\` &amp; &lt; {{mark}}`;
    const letter = await render(officeTemplate, { mark: "A.1", reason, items: ["mapa", "plan"] });
    expect(letter.parts.content).toEqual([`Przyczyna: ${reason}`, "– mapa", "– plan"]);
  });

  it("reads a field typed in several lines as several paragraphs", async () => {
    const letter = await render(officeTemplate, { mark: "A.1", reason: "pierwsza\n\ndruga" });
    expect(letter.parts.content).toEqual(["Przyczyna: pierwsza", "druga"]);
  });

  it("takes no field from the prototype of the data", async () => {
    const inherited = Object.create({ reason: "podrzucone" });
    expect(await renderTemplate(officeTemplate, Object.assign(inherited, { mark: "A.1" }))).toMatchObject({
      refusal: "template-field-missing",
      details: { field: "Przyczyna zwłoki" },
    });
  });

  it("is refused at rendering too, should a bad source have got past saving", async () => {
    const template = { ...officeTemplate, parts: { content: "{{{reason}}}" } };
    expect(await renderTemplate(template, { mark: "A.1", reason: "x" })).toMatchObject({
      refusal: "template-unescaped",
    });
  });
});

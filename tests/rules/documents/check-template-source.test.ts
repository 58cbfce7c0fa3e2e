import Handlebars from "handlebars";
import { describe, expect, it } from "vitest";
import { checkTemplateSource } from "#tenants/documents/index.ts";

const fields = ["name", "items", "reason"];

describe("the source of an office's template", () => {
  it.each([
    ["plain text"],
    [""],
    ["{{name}}, {{reason}}"],
    ["{{~name~}} {{! uwaga dla urzędu }}"],
    ["{{#if name}}a{{else if reason}}b{{else}}c{{/if}}"],
    ["{{#unless name}}brak{{/unless}}"],
    ["{{#each items}}– {{this}}\n{{else}}brak: {{name}}{{/each}}"],
    ["{{#each items}}{{#if this}}{{this}}{{/if}}{{/each}}{{#each items}}{{.}}{{/each}}"],
    ["5 < 7, a > b; R&D"],
  ])("accepts %j", (source) => {
    expect(checkTemplateSource(source, fields)).toEqual({ done: true });
  });

  it.each([
    ["{{{name}}}", "template-unescaped"],
    ["{{&name}}", "template-unescaped"],
    ["{{{{if name}}}}{{{{/if}}}}", "template-unescaped"],
    ["{{> letter}}", "template-partial"],
    ["{{#> letter}}x{{/letter}}", "template-partial"],
    ["{{> (lookup . 'name')}}", "template-partial"],
    ["{{#*inline 'x'}}y{{/inline}}", "template-decorator"],
    ["{{* decorate}}", "template-decorator"],
    ["{{#each items}}{{#each this}}x{{/each}}{{/each}}", "template-nested-each"],
    ["{{#each items}}{{#if this}}{{#each this}}x{{/each}}{{/if}}{{/each}}", "template-nested-each"],
    ["{{#with name}}x{{/with}}", "template-helper"],
    ["{{#name}}x{{/name}}", "template-helper"],
    ["{{^name}}x{{/name}}", "template-helper"],
    ["{{#each items as |item|}}{{item}}{{/each}}", "template-helper"],
    ["{{log name}}", "template-helper"],
    ["{{lookup name 'constructor'}}", "template-helper"],
    ["{{name a=reason}}", "template-helper"],
    ["{{#if (lookup name 'x')}}x{{/if}}", "template-unknown-field"],
    ["{{#if name includeZero=true}}x{{/if}}", "template-helper"],
    ["{{constructor}}", "template-unknown-field"],
    ["{{__proto__}}", "template-unknown-field"],
    ["{{name.constructor}}", "template-unknown-field"],
    ["{{this.constructor}}", "template-unknown-field"],
    ["{{[constructor]}}", "template-unknown-field"],
    ["{{#each items}}{{this.constructor}}{{/each}}", "template-unknown-field"],
    ["{{#each items}}{{../name}}{{/each}}", "template-unknown-field"],
    ["{{#each items}}{{@root.name}}{{/each}}", "template-unknown-field"],
    ["{{@root.name}}", "template-unknown-field"],
    ["{{@name}}", "template-unknown-field"],
    ["{{../name}}", "template-unknown-field"],
    ["{{./name}}", "template-unknown-field"],
    ["{{#each items}}{{..}}{{/each}}", "template-unknown-field"],
    ["{{#each items}}{{@index}}{{/each}}", "template-unknown-field"],
    ["{{'name'}}", "template-unknown-field"],
    ["{{1}}", "template-unknown-field"],
    ["{{this}}", "template-unknown-field"],
    ["{{nam}}", "template-unknown-field"],
    ["<b>{{name}}</b>", "template-has-markup"],
    ["<img src={{name}}>", "template-has-markup"],
    ["</p", "template-has-markup"],
    ["<!-- x -->", "template-has-markup"],
    ["{{#if name}}x", "template-syntax"],
    ["{{name", "template-syntax"],
    ["x".repeat(20_001), "template-too-long"],
  ])("refuses %.60j: %s", (source, refusal) => {
    expect(checkTemplateSource(source, fields)).toMatchObject({ done: false, refusal });
  });

  it("refuses a parsed template, an array and a boxed string: only text is a template", () => {
    for (const source of [
      Handlebars.parse("{{name}}"),
      ["{{name}}"],
      new String("{{name}}"),
      null,
      undefined,
      7,
    ]) {
      expect(checkTemplateSource(source, fields)).toEqual({ done: false, refusal: "template-not-text" });
    }
  });

  it("says on which line it found what", () => {
    expect(checkTemplateSource("a\nb {{name}}\n{{nazwisko}}", fields)).toEqual({
      done: false,
      refusal: "template-unknown-field",
      details: { line: 3, found: "nazwisko" },
    });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordNotice } from "../../../tenants/notices/notice-wording.ts";
import { renderMail } from "../../../tenants/notices/render-mail.ts";
import { isOneAddress, toLink, toOneLine } from "../../../tenants/notices/rules.ts";
import { residentMails } from "../../../tenants/notices/templates/resident-mails.ts";
import { type NoticeKind, staffNotices } from "../../../tenants/notices/templates/staff-notices.ts";

const origin = "https://e-powiat.example";
const templates = [...Object.keys(residentMails), ...Object.keys(staffNotices)];
const kinds = Object.keys(staffNotices) as NoticeKind[];

/** Data for any text: whatever variable it names is there. */
const dataFor = (texts: readonly string[], value: string) => {
  const names = texts.flatMap((text) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!));
  return { ...Object.fromEntries(names.map((name) => [name, value])), path: "/sprawa/1" };
};
const textsOf = (template: string): string[] => {
  const wording = { ...residentMails, ...staffNotices }[template as NoticeKind];
  return Object.values(wording).flat();
};
const render = (template: string, value: string) =>
  renderMail(template, dataFor(textsOf(template), value), origin, "Urząd Gminy Mykanów");

describe.each(templates)("the mail %s", (template) => {
  it("says the same in plain text and in HTML, with one link into the product", () => {
    const { subject, text, html } = render(template, "WARTOŚĆ");
    expect(subject).not.toMatch(/[{}]/);
    expect(text).toContain(`${origin}/sprawa/1`);
    expect(html).toContain(`<a href="${origin}/sprawa/1">`);
    expect(html).toContain('<html lang="pl">');
    for (const paragraph of text.split("\n\n").slice(0, -2)) expect(html).toContain(paragraph);
  });

  it("is not sent with a gap in it", () => {
    const { path } = dataFor([], "");
    expect(() => renderMail(template, { path }, origin, "Urząd")).toThrow(/not defined/);
  });

  it("shows what people wrote as text, never as HTML", () => {
    const { html, text, subject } = render(template, '<img src=x onerror="alert(1)">{{path}}');
    expect(html).not.toContain("<img");
    expect(`${subject}${text}`).toContain("<img src=x onerror=");
  });
});

it.each(kinds)("words the notice %s as what happened and what to do", (kind) => {
  const { sentence, todo } = wordNotice(kind, dataFor(textsOf(kind), "X"));
  expect(sentence).toMatch(/\.$/);
  expect(todo).toMatch(/\.$/);
  expect(`${sentence}${todo}`).not.toMatch(/[!{}]/);
});

it.each([
  "wpisz",
  "//evil.example",
  "/\\evil.example",
  "https://evil.example/",
  "javascript:alert(1)",
  "",
])("makes no link out of %j", (path) => {
  expect(() => toLink(origin, path)).toThrow("Not a path of the product.");
});

it("keeps every header on one line, whatever a name contains", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (name) => {
      expect(toOneLine(name)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202e]/u);
    }),
  );
  expect(toOneLine("Lipa\r\nBcc: b@example.org\u2028x")).toBe("Lipa Bcc: b@example.org x");
});

it("takes no text for one address that any server could take for two", () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.constantFrom(",", ";", " ", "\n", "<", ">", '"', ":", "(", "\u2028"),
      (tail, mark) => {
        expect(isOneAddress(`a@example.org${mark}${tail}`)).toBe(false);
        expect(isOneAddress(`a${mark}${tail}@example.org`)).toBe(false);
      },
    ),
  );
  expect(["jan.kowalski+lipa@gmina.example.pl", "jan@gmina-mykanów.pl"].every(isOneAddress)).toBe(true);
});

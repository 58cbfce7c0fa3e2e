import fc from "fast-check";
import { expect, it } from "vitest";
import { returnPath, safeReturn } from "#app/http/safe-return.ts";

it.each([
  "/",
  "/urzad/mykanow/sprawy",
  "/urzad/mykanow/sprawy/O%C5%9A.6131.12.2026",
  "/szukaj?q=drzewo%20owocowe&strona=2#wyniki",
])("goes on to our own %s", (path) => {
  expect(safeReturn(path, "/start")).toBe(path);
});

it.each([
  "",
  "//evil",
  "///evil",
  "/\\evil",
  "\\\\evil",
  "%09//evil",
  "\t//evil",
  "/\t/evil",
  "/\n/evil",
  "/%09/evil",
  "/%5Cevil",
  "/%2Fevil",
  "/.//evil",
  "/..//evil",
  "/./\\evil",
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "https://evil",
  "https:/evil",
  "data:text/html,x",
  "evil",
  "@evil",
  " /evil",
  "/a\u0000b",
])("goes nowhere by «%s»", (typed) => {
  expect(safeReturn(typed, "/start")).toBe("/start");
});

it("never leaves our origin, whatever is typed", () => {
  const nasty = fc.string({
    unit: fc.constantFrom("/", "\\", ".", ":", "@", "%09", "%2F", "%5C", "\t", "\n", " ", "e", "?", "#"),
  });
  fc.assert(
    fc.property(nasty, (typed) => {
      const target = new URL(safeReturn(`/${typed}`, "/start"), "https://e-powiat.example.org/zaloguj");
      expect(target.origin).toBe("https://e-powiat.example.org");
    }),
    { numRuns: 2_000 },
  );
});

it("comes back to the page that was asked for, or to the one a form stood on", () => {
  const page = new Request("http://localhost/urzad/lelow?widok=moje");
  expect(returnPath(page)).toBe("/urzad/lelow?widok=moje");
  const form = (Referer: string) =>
    returnPath(
      new Request("http://localhost/urzad/lelow/zamkniecie", { method: "POST", headers: { Referer } }),
    );
  expect(form("http://localhost/urzad/lelow/sprawy")).toBe("/urzad/lelow/sprawy");
  expect(form("https://evil/urzad/lelow")).toBe("/");
  expect(form("")).toBe("/");
});

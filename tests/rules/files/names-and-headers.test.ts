import fc from "fast-check";
import { expect, it } from "vitest";
import { headersForDownload } from "#tenants/files/index.ts";
import { cleanFileName } from "../../../tenants/files/file-name.ts";

it.each([
  ["../../etc/passwd", "passwd"],
  ["..\\..\\Windows\\win.ini", "win.ini"],
  ["C:\\Users\\Anna\\Wniosek o wycinkę.pdf", "Wniosek o wycinkę.pdf"],
  ["wniosek.pdf\u0000.exe", "wniosek.pdf.exe"],
  ["faktura\u202efdp.exe", "fakturafdp.exe"],
  ["a\r\nSet-Cookie: x=1.pdf", "aSet-Cookie_ x=1.pdf"],
  ['a"b<c>d|e?f*g:h.pdf', "a_b_c_d_e_f_g_h.pdf"],
  ["   .ukryty.pdf  ", "ukryty.pdf"],
  ["zażółć.PDF", "zażółć.PDF"],
  ["..", "plik"],
  ["", "plik"],
  ["/", "plik"],
])("shows the name %j as %j", (given, shown) => {
  expect(cleanFileName(given)).toBe(shown);
});

it("shortens a name of 300 characters and keeps its ending", () => {
  const shown = cleanFileName(`${"ź".repeat(296)}.pdf`);
  expect(Array.from(shown).length).toBe(150);
  expect(shown.endsWith("ź.pdf")).toBe(true);
});

it("makes of any name one that is a single harmless segment, and leaves it so", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (name) => {
      const shown = cleanFileName(name);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what may not be left
      expect(shown).not.toMatch(/[\u0000-\u001f\u007f/\\<>:"|?*]|^\.|\p{Surrogate}/u);
      expect(shown.length).toBeGreaterThan(0);
      expect(Array.from(shown).length).toBeLessThanOrEqual(150);
    }),
  );
});

it("sends a file to be saved, under a name that every program reads", () => {
  const headers = headersForDownload({
    name: "Sprzeciw (łąka) 'a'.pdf",
    mediaType: "application/pdf",
    sizeBytes: 5,
  });
  expect(headers).toEqual({
    "Content-Type": "application/pdf",
    "Content-Length": "5",
    "Content-Disposition":
      "attachment; filename=\"Sprzeciw (laka) _a_.pdf\"; filename*=UTF-8''Sprzeciw%20%28%C5%82%C4%85ka%29%20%27a%27.pdf",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "sandbox; default-src 'none'; frame-ancestors 'self'",
    "Cache-Control": "private, no-store",
  });
});

it("never lets a name break out of its header", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (given) => {
      const headers = headersForDownload({
        name: cleanFileName(given),
        mediaType: "text/plain",
        sizeBytes: 1,
      });
      expect(headers["Content-Disposition"]).toMatch(
        /^attachment; filename="[A-Za-z0-9 ._()-]+"; filename\*=UTF-8''[A-Za-z0-9!~._%-]+$/,
      );
    }),
  );
});

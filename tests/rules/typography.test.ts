import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nbsp } from "#tenants/typography.ts";

/** No-break spaces made visible. */
const shown = (text: string) => nbsp(text).replaceAll("\u00a0", "~");

describe("no-break spaces", () => {
  it.each([
    ["Czekamy na opinię o stanie lipy", "Czekamy na opinię o~stanie lipy"],
    ["I w domu, i z psem", "I~w~domu, i~z~psem"],
    ["Zgoda (w toku) „o drzewo”", "Zgoda (w~toku) „o~drzewo”"],
    ["do 18 grudnia 2026 r., za 25 dni", "do 18~grudnia 2026~r., za 25~dni"],
    ["lipa 164 cm, opłata 598 zł, plik 2 MB", "lipa 164~cm, opłata 598~zł, plik 2~MB"],
    ["art. 36 § 1 KPA, ul. Lipowa 7", "art.~36 §~1 KPA, ul.~Lipowa 7"],
    ["pokój 12 metalowy, 3 maja", "pokój 12 metalowy, 3~maja"],
    ["Anna i", "Anna i"],
  ])("%s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it("change nothing but spaces, and nothing the second time", () => {
    const words = fc.constantFrom("a", "w", "Z", "lipa", "12", "zł", "maja", "art.", " ", "  ", ",", "ż");
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join(" ");
        const once = nbsp(text);
        expect(nbsp(once)).toBe(once);
        expect(once.replace(/\s+/g, "")).toBe(text.replace(/\s+/g, ""));
      }),
    );
  });
});

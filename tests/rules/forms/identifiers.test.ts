import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFormat, type Format } from "#tenants/forms/check-text.ts";
import { checkMeasure, checkParcelNumber } from "#tenants/forms/formats.ts";
import { anyText } from "./filled-forms.ts";

const right = (value: string) => ({ ok: true, value, doubtful: false });
const doubtful = (value: string) => ({ ok: true, value, doubtful: true });
const wrong = (fault: "shape" | "checksum" = "shape") => ({ ok: false, fault });

const cases: readonly [Format, string, object][] = [
  ["pesel", "44051401359", right("44051401359")],
  ["pesel", "440514 01359", right("44051401359")],
  ["pesel", "44051401358", doubtful("44051401358")],
  ["pesel", "44133401354", doubtful("44133401354")],
  ["pesel", "4405140135", wrong()],
  ["pesel", "4405140135a", wrong()],
  ["nip", "526-000-12-46", right("5260001246")],
  ["nip", "PL 5260001246", right("5260001246")],
  ["nip", "5260001247", wrong("checksum")],
  ["nip", "526000124", wrong()],
  ["regon", "000331501", right("000331501")],
  ["regon", "000331502", wrong("checksum")],
  ["regon", "12345678512347", right("12345678512347")],
  ["regon", "12345678512348", wrong("checksum")],
  ["krs", "0000123456", right("0000123456")],
  ["krs", "123456", wrong()],
  ["iban", "61 1090 1014 0000 0712 1981 2874", right("PL61109010140000071219812874")],
  ["iban", "GB82 WEST 1234 5698 7654 32", right("GB82WEST12345698765432")],
  ["iban", "62109010140000071219812874", wrong("checksum")],
  ["iban", "PL6110901014", wrong()],
  ["postcode", "42233", right("42-233")],
  ["postcode", "42-23", wrong()],
  ["vin", "wvwzzz1jz3w386752", right("WVWZZZ1JZ3W386752")],
  ["vin", "12345", doubtful("12345")],
  ["vin", "WVWZZZ1JZ3W38675O", wrong()],
  ["plate", "scz 12345", right("SCZ12345")],
  ["plate", "12345", wrong()],
  ["email", "anna@poczta.pl", right("anna@poczta.pl")],
  ["email", "anna@poczta", wrong()],
  ["email", "anna@@poczta.pl", wrong()],
  ["phone", "(34) 322-91-00", right("343229100")],
  ["phone", "112", wrong()],
  ["ade", "ae:pl-12345-67890-abcde-12", right("AE:PL-12345-67890-ABCDE-12")],
  ["ade", "AE:PL-12345", wrong()],
  ["land-register", "KR1P/123456/1", { ok: true, value: "KR1P/00123456/1" }],
  ["land-register", "123456", wrong()],
];

describe("numbers people type", () => {
  it.each(cases)("reads a %s typed as “%s”", (format, typed, expected) => {
    expect(checkFormat(format, typed)).toMatchObject(expected);
  });

  it("doubts a land register number for exactly nine of ten control digits", () => {
    const digits = [..."0123456789"].map((digit) => checkFormat("land-register", `CZ1C/00012345/${digit}`));
    expect(digits.filter((check) => check.ok && !check.doubtful)).toHaveLength(1);
  });

  it.each(["214", "214/3", " 214 / 3 ", "AR_2.214/3"])("knows “%s” as a parcel number", (typed) => {
    expect(checkParcelNumber(typed).ok).toBe(true);
  });

  it.each(["214-3", "0", "dz. 214", "214/", "1/2/3"])("doesn't take “%s” for a parcel number", (typed) => {
    expect(checkParcelNumber(typed)).toEqual(wrong());
  });

  it("reads measures with a comma or a dot, with spaces between thousands, and no other way", () => {
    expect(checkMeasure("1 200,50", 2)).toEqual(right("1200.5"));
    expect(checkMeasure("007", 0)).toEqual(right("7"));
    for (const typed of ["ok. metr", "-3", "1e3", "0x10", "1,234", "1.2.3", "∞", ""]) {
      expect(checkMeasure(typed, 2)).toEqual(wrong());
    }
  });

  it("keeps a tidy number as it is when it is checked again", () => {
    for (const [format, typed] of cases) {
      const first = checkFormat(format, typed);
      if (first.ok) expect(checkFormat(format, first.value)).toEqual(first);
    }
  });

  it("answers to anything at all without failing", () => {
    const formats = fc.constantFrom(...new Set(cases.map(([format]) => format)));
    fc.assert(
      fc.property(formats, anyText, (format, typed) => {
        expect(typeof checkFormat(format, typed).ok).toBe("boolean");
      }),
    );
  });

  it("refuses 100 kB of anything within 50 ms", () => {
    const floods = ["1", " ", "a@", "a.", "1/", "-", "AE:PL-", "0", "ą"].map((part) =>
      part.repeat(100_000 / part.length),
    );
    const formats = new Set(cases.map(([format]) => format));
    const started = performance.now();
    for (const flood of floods) {
      for (const format of formats) expect(checkFormat(format, flood).ok).toBe(false);
      expect(checkMeasure(flood, 2).ok).toBe(false);
      expect(checkParcelNumber(flood).ok).toBe(false);
    }
    const checks = floods.length * (formats.size + 2);
    expect((performance.now() - started) / checks).toBeLessThan(50);
  });
});

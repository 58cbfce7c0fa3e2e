/** A piece of a case mark as the spine shows it: unit, class and year plain, the running number heavy. */
interface MarkPiece {
  readonly text: string;
  readonly role: "unit" | "class" | "number" | "year" | "after";
}

/**
 * Splits a case mark at its dots: unit symbol (dots and hyphens allowed inside, e.g. `AB-C.V`), JRWA class, running
 * number, number within a subgroup if there is one, year, and the officer's symbol a letter may add
 * (rozporządzenie Prezesa RM z 18.01.2011, zał. 1 § 5). A register number such as `RPW.4871.2026` has no class.
 * Joined with dots, the pieces give the mark back; what isn't a mark stays one piece.
 */
export function splitMark(mark: string): readonly MarkPiece[] {
  const parts = mark.split(".");
  const year = parts.findLastIndex((part) => /^(19|20)\d\d$/.test(part));
  const digits = parts.findIndex((part) => /^\d+$/.test(part));
  if (year < 2 || digits < 1 || digits >= year) return [{ text: mark, role: "number" }];

  const hasClass = year - digits >= 2;
  return [
    { text: parts.slice(0, digits).join("."), role: "unit" },
    ...parts.slice(digits, year).map((text, index): MarkPiece => {
      return { text, role: hasClass && index === 0 ? "class" : "number" };
    }),
    { text: parts[year] ?? "", role: "year" },
    ...parts.slice(year + 1).map((text): MarkPiece => ({ text, role: "after" })),
  ];
}

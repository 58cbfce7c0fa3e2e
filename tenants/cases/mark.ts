/** A case's permanent mark (znak sprawy, IK § 5): `KOM.JRWA.NR.ROK`, in a case group `KOM.JRWA.NR.PODNR.ROK`. */
export interface CaseMark {
  readonly unitSymbol: string;
  readonly jrwaSymbol: string;
  /** The base case's number, when the case stands in a group that was set apart. */
  readonly groupNumber: number | null;
  readonly number: number;
  /** The year in which the case started. */
  readonly year: number;
}

const letters = "A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż0-9";
const shape = new RegExp(
  `^([${letters}]+(?:-[${letters}]+)*)\\.(\\d{1,5})\\.(?:([1-9]\\d{0,6})\\.)?([1-9]\\d{0,6})\\.(\\d{4})$`,
);

/** Writes a mark as it stands on letters. */
export function formatMark({ unitSymbol, jrwaSymbol, groupNumber, number, year }: CaseMark): string {
  const numbers = groupNumber === null ? [number] : [groupNumber, number];
  return [unitSymbol, jrwaSymbol, ...numbers, year].join(".");
}

/** Reads a mark; undefined for anything that isn't one. Blanks around it don't matter, case and diacritics do. */
export function parseMark(text: string): CaseMark | undefined {
  const [, unitSymbol, jrwaSymbol, group, number, year] = shape.exec(text.trim().normalize("NFC")) ?? [];
  if (!unitSymbol || !jrwaSymbol || !number || !year) return undefined;
  const groupNumber = group === undefined ? null : Number(group);
  return { unitSymbol, jrwaSymbol, groupNumber, number: Number(number), year: Number(year) };
}

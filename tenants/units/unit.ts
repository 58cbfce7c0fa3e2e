/** A unit of an office: department, section or single position with a symbol. */
export interface Unit {
  readonly unitId: string;
  readonly parentId: string | null;
  /** First part of the marks of its cases (IK § 5). */
  readonly symbol: string;
  readonly name: string;
  /** True when the symbol is made up for a demonstration. */
  readonly isIllustrative: boolean;
}

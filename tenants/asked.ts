/** Something as it was asked for on a form, where a field may have been left empty. */
export type Asked<Thing, Field extends keyof Thing> = Omit<Thing, Field> & {
  readonly [Name in Field]: Thing[Name] | null;
};

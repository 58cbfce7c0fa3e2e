import type { Problem } from "#tenants/forms/index.ts";

/** What stands in the inputs of a page, and what is to be said beside them, by input name. */
export interface FieldValues {
  readonly inputs: readonly (readonly [name: string, value: string])[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** The one value of an input. */
export function inputOf({ inputs }: FieldValues, name: string): string | undefined {
  return inputs.find(([known]) => known === name)?.[1];
}

/** All values of inputs that share a name. */
export function inputsOf({ inputs }: FieldValues, name: string): string[] {
  return inputs.filter(([known]) => known === name).map(([, value]) => value);
}

/** What to do at an input; nothing when it is well. */
export function problemOf({ problems }: FieldValues, name: string): string | undefined {
  return problems.find((problem) => problem.name === name)?.message;
}

/** What to look at again at an input; no reason to stop. */
export function warningOf({ warnings }: FieldValues, name: string): string | undefined {
  return warnings.find((warning) => warning.name === name)?.message;
}

/** The id of the control that an error summary's link lands on; the first part of a group bears the group's id. */
export function controlId(name: string): string {
  return name.replace(/\.(day|street|precinct)$/, "").replace(/[^\w-]+/g, "-");
}

/** Names of the `{{variables}}` in a template's text, so that a mail without one of its data doesn't compile. */
export type VariablesOf<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | VariablesOf<Rest>
  : never;

/** Data of a text: every variable, already fit to be shown (dates and numbers in Polish). */
export type DataOf<Text extends string> = Readonly<Record<VariablesOf<Text>, string>>;

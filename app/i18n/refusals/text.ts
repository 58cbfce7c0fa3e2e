import type { Language } from "../language.ts";

/** What to do next, in every language; `{name}` stands for a fact of the refusal's details. */
export type RefusalText = Readonly<Record<Language, string>>;

import type { Language } from "#app/i18n/language.ts";

/** How a visitor likes the screens; kept in plain cookies, since it is nobody's secret. */
export interface Preferences {
  readonly language: Language;
  /** Undefined: as the device says. */
  readonly theme?: "light" | "dark";
  /** Office pages answer single keys unless that was switched off (WCAG 2.1.4). */
  readonly hasShortcuts: boolean;
  /** Slug of the office whose services she looks at, chosen once by gmina. */
  readonly office?: string;
}

const yearSeconds = 31_536_000;

/** Reads the visitor's preferences; anything unknown counts as not chosen. */
export function readPreferences(request: Request): Preferences {
  const cookies = new Map(
    (request.headers.get("Cookie") ?? "").split("; ").map((pair): [string, string] => {
      const [name = "", value = ""] = pair.split("=", 2);
      return [name, value];
    }),
  );
  const theme = cookies.get("wyglad");
  const office = cookies.get("urzad") ?? "";
  return {
    language: cookies.get("jezyk") === "en" ? "en" : "pl",
    theme: theme === "light" || theme === "dark" ? theme : undefined,
    hasShortcuts: cookies.get("skroty") !== "nie",
    office: /^[a-z][a-z0-9-]{0,60}$/.test(office) ? office : undefined,
  };
}

/** The `Set-Cookie` value that remembers one preference for a year; an empty value forgets it. */
export function preferenceCookie(name: "jezyk" | "wyglad" | "urzad" | "skroty", value: string): string {
  const age = value === "" ? 0 : yearSeconds;
  return `${name}=${value}; Path=/; Max-Age=${age}; SameSite=Lax; HttpOnly`;
}

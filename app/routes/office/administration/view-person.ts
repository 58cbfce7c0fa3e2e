import type { Temporal } from "temporal-polyfill";
import { formatDate, formatDateTime } from "#app/i18n/format.ts";
import { roleWords } from "#app/i18n/role-words.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import type { AuthorisationKind, StaffFile } from "#tenants/people/index.ts";
import type { AccountState } from "#tenants/sign-in/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { sayPeriod } from "./period.ts";

/** A dated right as a row of a table. */
export interface RightView {
  readonly key: string;
  readonly name: string;
  readonly about: string;
  readonly period: string;
  readonly when: "in-force" | "past" | "future";
}

/** What an authorisation is called. */
export const authorisationNames: Readonly<Record<AuthorisationKind, string>> = {
  "data-processing": "przetwarzanie danych osobowych",
  signing: "podpisywanie pism",
};

/** Picks what the page of a person shows. */
export function viewPerson(file: StaffFile, account: AccountState, now: Temporal.Instant) {
  const today = legalDate(now);
  const { name, email, position, unitSymbol, unitName, standing, worksFrom, worksUntil } = file;
  const hasLeft = standing === "gone" || standing === "called-off";
  const view = <Right extends { from: string; to: string | null; isInForce: boolean }>(right: Right) => ({
    key: JSON.stringify(right),
    period: sayPeriod(right),
    when: right.isInForce
      ? ("in-force" as const)
      : right.from > today.toString()
        ? ("future" as const)
        : ("past" as const),
  });
  return {
    name,
    email,
    standing,
    hasLeft,
    mayBeInvited: !hasLeft && account.state !== "ready",
    warning:
      hasLeft || file.isAuthorised ? null : nbsp(`${name}: brak dziś upoważnienia, więc konto nic nie może`),
    facts: [
      { label: "Stanowisko", value: position },
      { label: "Komórka", value: `${unitSymbol}, ${unitName}` },
      { label: "Login", value: email },
      { label: "Konto", value: nbsp(sayAccount(account)) },
      { label: "Pierwszy dzień pracy", value: formatDate(worksFrom, "pl") },
      ...(standing === "called-off"
        ? [{ label: "Zatrudnienie", value: nbsp("odwołane, zanim się zaczęło") }]
        : []),
      ...(worksUntil && standing !== "called-off"
        ? [{ label: "Ostatni dzień", value: formatDate(worksUntil, "pl") }]
        : []),
    ],
    grants: file.grants.map((grant): RightView => {
      return { ...view(grant), name: roleWords[grant.role].name, about: roleWords[grant.role].about };
    }),
    authorisations: file.authorisations.map((given): RightView => {
      return { ...view(given), name: authorisationNames[given.kind], about: given.extent };
    }),
  };
}

function sayAccount(account: AccountState): string {
  switch (account.state) {
    case "ready":
      return "hasło ustawione";
    case "invited":
      return `zaproszenie ważne do: ${formatDateTime(account.until, "pl")}`;
    case "waiting":
      return "zaproszenie czeka na wysłanie";
    case "expired":
      return "zaproszenie wygasło: wyślij nowe";
    case "mail-refused":
      return `zaproszenie nie dotarło (${account.answer}): sprawdź adres`;
    case "not-invited":
      return "brak ważnego zaproszenia: wyślij nowe";
  }
}

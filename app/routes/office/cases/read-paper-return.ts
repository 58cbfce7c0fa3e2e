import { Temporal } from "temporal-polyfill";
import { readChoice, readDate, readText } from "#app/http/read-form.ts";
import { formatDate } from "#app/i18n/format.ts";
import { explainDate, readDay } from "#tenants/calendar/index.ts";
import { type PaperReturn, paperFictionDates } from "#tenants/dispatch/index.ts";
import { paperReturnKinds } from "./paper-return-kinds.ts";

type Evidence = PaperReturn extends infer Return
  ? Return extends PaperReturn
    ? Omit<Return, "deliveryId" | "proofFileId">
    : never
  : never;

/** What the registry typed of it; null when the day is missing. */
export function readPaperReturn(form: FormData): Evidence | null {
  const kind = readChoice(form, "co", paperReturnKinds, "received");
  if (kind === "failed") return { kind, reason: readText(form, "przyczyna") };
  const on = readDate(form, "dzien");
  if (!on) return null;
  if (kind === "refused") return { kind, on };
  if (kind === "received") {
    return {
      kind,
      on,
      receiver: readText(form, "odbiorca"),
      relation: readText(form, "kim-jest") || undefined,
    };
  }
  const effectiveOn = readDate(form, "skutek");
  const secondNoticeOn = readDate(form, "drugie") ?? undefined;
  return effectiveOn && { kind, firstNoticeOn: on, secondNoticeOn, effectiveOn };
}

/** Both days on which an uncollected letter may count, with their working; none before the first notice is typed. */
export function readFictions(search: URLSearchParams, today: Temporal.PlainDate) {
  const first = readDay(search.get("pierwsze"));
  if (!first) return [];
  return paperFictionDates(first).map((explained) => ({
    value: explained.date.toString(),
    label: formatDate(explained.date, "pl"),
    hint: explainDate(explained).join(" "),
    isPast: Temporal.PlainDate.compare(explained.date, today) < 0,
  }));
}

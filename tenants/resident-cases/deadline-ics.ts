import type { Temporal } from "temporal-polyfill";

/** A day to keep, as a calendar shows it. */
export interface Deadline {
  /** Stays the same when the day moves, so that the calendar moves it too: e.g. `<case id>.term`. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly on: Temporal.PlainDate;
  /** Address of the page it came from. */
  readonly link: string;
  /** When the day was last computed; the calendar takes the newer of two. */
  readonly updatedAt: Temporal.Instant;
}

const longestLine = 75;

/**
 * Writes a day as a calendar file (RFC 5545): an event of a whole day that blocks no time, with a reminder three
 * days before. Same deadline, same bytes.
 */
export function writeDeadlineFile({ id, title, description, on, link, updatedAt }: Deadline): string {
  const compact = (time: string) => time.replaceAll(/[-:]/g, "");
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//E-Powiat//Terminy//PL",
    "BEGIN:VEVENT",
    `UID:${escapeText(id)}@${new URL(link).hostname}`,
    `DTSTAMP:${compact(updatedAt.round("second").toString())}`,
    `DTSTART;VALUE=DATE:${compact(on.toString())}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `URL:${new URL(link).href}`,
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "TRIGGER:-P3D",
    `DESCRIPTION:${escapeText(title)}`,
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

/** RFC 5545 § 3.3.11; other control characters can't stand in a text at all. */
function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n?|\n/g, "\\n")
    .replace(/[^\P{Cc}\t]/gu, "");
}

/** Lines of at most 75 octets, never split inside a character (RFC 5545 § 3.1). */
function fold(line: string): string {
  const folded: string[] = [];
  let current = "";
  for (const character of line) {
    if (Buffer.byteLength(current + character) > longestLine) {
      folded.push(current);
      current = " ";
    }
    current += character;
  }
  return [...folded, current].join("\r\n");
}

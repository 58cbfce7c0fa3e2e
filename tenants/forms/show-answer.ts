import { type Answer, asItems, asParts, asText, type Parts } from "./answer.ts";
import { readDate } from "./compile-parts.ts";
import type { AskedField, Language } from "./fields.ts";
import { checkMeasure } from "./formats.ts";
import { showNumber } from "./show-number.ts";

/**
 * Gives an answer as a person reads it, line by line: the option's words instead of its value, the date with
 * its month written out, the number with its unit. Always plain text; what can't be read is shown as typed.
 */
export function showAnswer(field: AskedField, answer: Answer | undefined, language: Language): string[] {
  switch (field.kind) {
    case "choice":
      return [showOption(field.options, asText(answer), language)];
    case "multi":
      return listTexts(answer).map((value) => showOption(field.options, value, language));
    case "number":
      return [showMeasure(asText(answer), field.unit ?? "", field.decimals, language)];
    case "money":
      return [showMeasure(asText(answer), "zł", 2, language)];
    case "date":
      return [showDate(asParts(answer), language)];
    case "address":
      return showAddress(asParts(answer));
    case "parcel":
      return [showParcel(asParts(answer), language)];
    case "attachment":
      return asItems(answer).map((file) => asText(file.name));
    case "consent":
      return [language === "pl" ? "Tak" : "Yes"];
    default:
      return asText(answer).split("\n");
  }
}

function showMeasure(typed: string, unit: string, decimals: number, language: Language): string {
  const measure = checkMeasure(typed, decimals);
  return measure.ok ? showNumber(Number(measure.value), unit, language) : typed;
}

type Options = (AskedField & { kind: "choice" })["options"];

function showOption(options: Options, value: string, language: Language): string {
  return options.find((option) => option.value === value)?.label[language] ?? value;
}

function listTexts(answer: Answer | undefined): string[] {
  return Array.isArray(answer) ? answer.filter((one) => typeof one === "string") : [];
}

function showDate(parts: Parts, language: Language): string {
  const date = readDate(parts);
  if (!date) return [parts.day, parts.month, parts.year].filter(Boolean).join(".");
  const written = date.toLocaleString(language, { day: "numeric", month: "long", year: "numeric" });
  return written.replaceAll(" ", "\u00a0");
}

/** A village without streets is addressed by its own name: "Borowno 12". */
function showAddress({ street, house, flat, postcode, town }: Parts): string[] {
  const door = [house, flat].filter(Boolean).join("/");
  return [
    [street || town, door],
    [postcode, town],
  ]
    .map((line) => line.filter(Boolean).join(" "))
    .filter((line) => line !== "");
}

function showParcel({ precinct, number }: Parts, language: Language): string {
  const [parcel, of] = language === "pl" ? ["działka", "obręb"] : ["parcel", "precinct"];
  const shown = [number && `${parcel} ${number}`, precinct && `${of} ${precinct}`];
  return shown.filter(Boolean).join(", ");
}

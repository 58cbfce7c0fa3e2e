import { expect, it } from "vitest";
import { phoneHref } from "../../../app/i18n/phone-href.ts";

it.each([
  ["34 328 80 19", "tel:+48343288019"],
  ["+48 34 328 80 19", "tel:+48343288019"],
  ["0048 34 328-80-19", "tel:+48343288019"],
  ["(34) 328 80 19 wew. 12", "tel:+48343288019"],
  ["+420 123 456 789", "tel:+420123456789"],
])("leads from %s to one number with its country", (typed, href) => {
  expect(phoneHref(typed)).toBe(href);
});

/**
 * Where a link on a telephone number leads: "34 328 80 19" and "+48 34 328 80 19" to `tel:+48343288019`. A number that
 * names no country is Polish; what follows the digits, as in "wew. 12", is left to whoever calls.
 */
export function phoneHref(typed: string): string {
  const number = typed
    .replace(/[^\d+]*(?:w\.|wew).*$/i, "")
    .replace(/[^\d+]/g, "")
    .replace(/^00/, "+");
  return `tel:${number.startsWith("+") ? number : `+48${number}`}`;
}

/** Room: numbers without gaps, one series an office, register and year. */
export { takeNumber } from "./take-number.ts";
export { type RegisterPlace, takeRpw } from "./take-rpw.ts";

/** Units of an office: their symbols stand first in every case mark. */
export { createUnit } from "./create-unit.ts";
export { findUnit } from "./find-unit.ts";
export { listUnits } from "./list-units.ts";
export type { NewUnit, Unit, UnitRefusal } from "./unit.ts";

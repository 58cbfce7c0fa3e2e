import type { ResidentCase } from "#tenants/resident-cases/index.ts";
import { nbsp } from "#tenants/typography.ts";

/** A case in one line, so that two of the same title can be told apart; null for none. */
export function nameCase(matter: ResidentCase | undefined): string | null {
  return matter ? nbsp(`${matter.title}, ${matter.caseMark ?? matter.rpw}`) : null;
}

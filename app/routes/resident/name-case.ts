import { nbsp } from "#app/i18n/typography.ts";
import type { ResidentCase } from "#tenants/resident-cases/index.ts";

/** A case in one line, so that two of the same title can be told apart; null for none. */
export function nameCase(matter: ResidentCase | undefined): string | null {
  return matter ? nbsp(`${matter.title}, ${matter.caseMark ?? matter.rpw}`) : null;
}

import type { Backlog } from "#tenants/outbox/index.ts";
import { nbsp } from "#tenants/typography.ts";

/** What hasn't been done, in words: "Czeka ponad 10 minut: 2, nie udało się w ostatnim tygodniu: 1". */
export function sayBacklog({ waiting, failed }: Backlog): string {
  const parts = [
    ...(waiting > 0 ? [`czeka ponad 10 minut: ${waiting}`] : []),
    ...(failed > 0 ? [`nie udało się w ostatnim tygodniu: ${failed}`] : []),
  ];
  const text = parts.join(", ");
  return nbsp(text.charAt(0).toUpperCase() + text.slice(1));
}

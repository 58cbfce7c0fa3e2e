import type { LetterTemplate } from "./template.ts";
import { fromCase } from "./template.ts";

/** The field the instructions below read; in the nominative, since templates don't decline. */
export const appealField = fromCase("appealBody", "Organ odwoławczy (kto? w mianowniku)");

/** Instruction on the appeal (KPA art. 127 § 1-2, art. 129 § 1-2) and on waiving it (KPA art. 127a). */
export const appealParts: LetterTemplate["parts"] = {
  appealInstruction:
    "Od tej decyzji służy odwołanie. Odwołanie rozpatruje: {{appealBody}}. Wnosi się je za pośrednictwem organu, który wydał decyzję, w terminie 14 dni od dnia jej doręczenia (art. 127 § 1 i 2 oraz art. 129 § 1 i 2 KPA).",
  waiverInstruction:
    "W trakcie biegu terminu do wniesienia odwołania strona może zrzec się prawa do jego wniesienia wobec organu, który wydał decyzję. Z dniem doręczenia temu organowi oświadczenia o zrzeczeniu się prawa do wniesienia odwołania przez ostatnią ze stron postępowania decyzja staje się ostateczna i prawomocna (art. 127a KPA): nie można się od niej odwołać ani zaskarżyć jej do sądu administracyjnego.",
};

import type { CaseStage } from "#tenants/cases/index.ts";

/** What the handler of a case does next, where the next move is hers. */
export const todoWords: Partial<Record<CaseStage, string>> = {
  new: "sprawdź, czy wniosek jest kompletny, i\u00a0napisz pierwsze pismo albo projekt decyzji",
  inquiry: "ustal, czego jeszcze trzeba, i\u00a0napisz pismo albo projekt decyzji",
  supplement: "sprawdź, co wpłynęło i\u00a0czy termin na uzupełnienie minął",
  drafting: "dokończ pismo i\u00a0przekaż je do akceptacji",
  "decision-drafting": "dokończ projekt decyzji i\u00a0przekaż go do akceptacji",
  "to-correct": "popraw pismo według uwag i\u00a0przekaż je jeszcze raz",
  delivered: "pismo doręczono; jeśli nic więcej nie trzeba, zakończ sprawę",
  appeal: "zmień decyzję albo przekaż odwołanie z\u00a0aktami organowi wyższego stopnia",
};

/**
 * What the case log says of an event (column 5: określenie czynności). An event whose type isn't here, such as a
 * look into the files, is no act in the case and doesn't appear.
 */
export const caseLogWording: Readonly<Record<string, string>> = {
  "incoming.registered": "Zarejestrowano przesyłkę wpływającą",
  "incoming.corrected": "Poprawiono wpis w\u00a0rejestrze przesyłek wpływających",
  "incoming.scanned": "Dodano odwzorowanie cyfrowe przesyłki",
  "item.assigned": "Zadekretowano przesyłkę",
  "item.handed-on": "Zadekretowano przesyłkę ponownie",
  "item.assignment-changed": "Poprawiono dekretację przesyłki",
  "item.assignment-withdrawn": "Cofnięto dekretację przesyłki",
  "item.returned": "Zwrócono dekretację",
  "case.item-attached": "Dołączono przesyłkę do\u00a0akt sprawy",
  "case.opened": "Wszczęto sprawę",
  "case.handler-changed": "Zmieniono prowadzącego sprawę",
  "case.clock-paused": "Wstrzymano bieg terminu",
  "case.clock-resumed": "Wznowiono bieg terminu",
  "case.term-extended": "Wyznaczono nowy termin załatwienia sprawy",
  "case.party-added": "Dopisano stronę albo pełnomocnika",
  "case.party-corrected": "Poprawiono dane strony albo pełnomocnika",
  "case.party-ended": "Odnotowano koniec udziału strony albo pełnomocnika",
  "case.note-added": "Sporządzono notatkę służbową",
  "case.closed": "Zakończono sprawę",
  "case.reopened": "Otwarto ponownie zakończoną sprawę: wpłynęło odwołanie",
  "case.left-unexamined": "Pozostawiono podanie bez\u00a0rozpoznania",
  "document.created": "Sporządzono projekt pisma",
  "document.submitted": "Przekazano projekt pisma do\u00a0akceptacji",
  "document.returned": "Zwrócono projekt pisma do\u00a0poprawy",
  "document.approved": "Zaakceptowano projekt pisma",
  "document.withdrawn": "Wycofano pismo przed wysłaniem",
  "document.signed": "Podpisano pismo",
  "outgoing.dispatched": "Wysłano przesyłkę",
  "outgoing.dispatched-again": "Wysłano ponownie przesyłkę, która wróciła",
  "delivery.proved": "Potwierdzono doręczenie",
  "delivery.failed": "Odnotowano nieskuteczne doręczenie",
  "fee.charged": "Naliczono opłatę",
  "fee.paid": "Odnotowano wpłatę opłaty",
};

const changeWords: Readonly<Record<string, string>> = {
  name: "nazwa",
  address: "adres",
  ade: "adres do\u00a0e-Doręczeń",
  channel: "sposób doręczania",
};

/** What an event says was changed, in Polish: "adres, sposób doręczania"; empty for one that names no changes. */
export function sayChanges(data: unknown): string {
  const { changed } = data as { readonly changed?: string };
  const names = changed ? changed.split(",") : [];
  return names.map((name) => changeWords[name] ?? name).join(", ");
}

/**
 * What an event says was done; undefined for one that is no act in a case. A party doesn't register: what she filed
 * through the portal (KPA art. 63) entered itself.
 */
export function wordAct({
  type,
  data,
}: {
  readonly type: string;
  readonly data: unknown;
}): string | undefined {
  const isFiling =
    type === "incoming.registered" && (data as { channel?: unknown } | null)?.channel === "form";
  return isFiling ? "Złożono podanie przez portal" : caseLogWording[type];
}

/**
 * What the case log says of an event (column 5: określenie czynności). An event whose type isn't here, such as a
 * look into the files, is no act in the case and doesn't appear.
 */
export const caseLogWording: Readonly<Record<string, string>> = {
  "incoming.registered": "Zarejestrowano przesyłkę wpływającą",
  "incoming.scan_attached": "Dołączono odwzorowanie cyfrowe",
  "incoming.assigned": "Zadekretowano przesyłkę",
  "assignment.returned": "Zwrócono dekretację",
  "incoming.attached": "Dołączono przesyłkę do\u00a0akt sprawy",
  "incoming.forwarded": "Przekazano podanie według właściwości",
  "case.opened": "Wszczęto sprawę",
  "case.owner_changed": "Zmieniono prowadzącego sprawę",
  "case.paused": "Wstrzymano bieg terminu",
  "case.resumed": "Wznowiono bieg terminu",
  "case.extended": "Wyznaczono nowy termin załatwienia sprawy",
  "case.closed": "Zakończono sprawę",
  "document.created": "Sporządzono projekt pisma",
  "document.submitted": "Przekazano projekt pisma do\u00a0akceptacji",
  "document.returned": "Zwrócono projekt pisma do\u00a0poprawy",
  "document.approved": "Zaakceptowano projekt pisma",
  "document.signed": "Podpisano pismo",
  "note.added": "Sporządzono notatkę służbową",
  "outgoing.created": "Przygotowano przesyłkę do\u00a0wysłania",
  "outgoing.dispatched": "Wysłano przesyłkę",
  "delivery.proved": "Potwierdzono doręczenie",
  "delivery.failed": "Odnotowano nieskuteczne doręczenie",
  "fee.paid": "Odnotowano wpłatę opłaty",
};

/**
 * Every URL of the product on one page: Polish for people, English files for engineers.
 * Every state change is a noun with its own route. (/healthz and /readyz answer before Remix: http/health.ts.)
 * @type {import('@remix-run/dev').VitePluginConfig['routes']}
 */
export function routes(defineRoutes) {
  return defineRoutes((route) => {
    const page = (url, file) => route(url, `routes/${file}.tsx`);
    // Its forms may bring files, so the server takes larger bodies there than the usual 1 MB (http/limit-body.ts).
    const upload = (url, file) => route(url, `routes/${file}.tsx`, { takesFiles: true });
    const within = (url, file, children) => route(url, `routes/${file}.tsx`, children);

    // The portal and the resident's own pages: plain HTML, no JavaScript needed
    within("", "portal/layout", () => {
      route("", "routes/portal/home.tsx", { index: true });
      page("urzedy/:office", "portal/office");
      page("urzedy/:office/uslugi", "portal/services");
      page("urzedy/:office/uslugi/:service", "portal/service");
      page("potwierdzenia", "portal/receipt-check");
      page("status", "portal/status");
      page("prywatnosc", "portal/privacy");
      page("deklaracja-dostepnosci", "portal/accessibility");

      // A page of a draft that was sent without a session comes here, whole.
      upload("zaloguj", "resident/sign-in");
      page("zaloguj/haslo", "password/link-request");
      page("zaloguj/haslo/nowe", "password/new-password");
      page("rejestracja", "resident/sign-up");
      page("profil-zaufany", "resident/trusted-profile");
      page("profil-zaufany/powrot", "resident/trusted-profile-return");
      page("moje", "resident/home");
      page("moje/konto", "resident/account");
      page("moje/sprawy/:case", "resident/case");
      page("moje/sprawy/:case/termin.ics", "resident/case-calendar");
      page("moje/sprawy/:case/pismo", "resident/case-letter-draft");
      page("moje/sprawy/:case/wycofanie", "resident/withdrawal-draft");
      page("moje/skrzynka", "resident/inbox");
      page("moje/skrzynka/:letter", "resident/letter");
      page("moje/skrzynka/:letter/plik", "resident/letter-file");
      page("moje/skrzynka/:letter/zalaczniki/:number", "resident/letter-enclosure");
      page("moje/skrzynka/:letter/odwolanie", "resident/appeal-draft");
      page("moje/skrzynka/:letter/uzupelnienie", "resident/supplement-draft");
      page("moje/wnioski/:draft", "resident/draft");
      page("moje/wnioski/:draft/przeglad", "resident/draft-review");
      page("moje/wnioski/:draft/usuniecie", "resident/draft-removal");
      upload("moje/wnioski/:draft/strony/:page", "resident/draft-page");
      page("moje/wnioski/:draft/zalaczniki/:file/usuniecie", "resident/attachment-removal");
      page("moje/potwierdzenia/:receipt", "resident/receipt");
      page("moje/potwierdzenia/:receipt/pdf", "resident/receipt-pdf");
    });
    page("dostawca-pokazowy", "resident/demo-trusted-profile");

    // The office
    page("zaloguj/urzad", "office/sign-in");
    page("biuro", "office/home");
    within("biuro/:office", "office/layout", () => {
      route("", "routes/office/worklist.tsx", { index: true });
      page("szukaj", "office/search");
      page("powiadomienia", "office/notices");
      page("ustawienia", "office/settings");
      page("ustawienia/haslo", "office/password");
      page("ustawienia/drugi-skladnik", "office/second-factor");
      page("ustawienia/drugi-skladnik/wylaczenie", "office/second-factor-removal");
      page("wplywy", "office/incoming/register");
      page("wplywy/wydruk", "office/incoming/register-print");
      page("wplywy/nowy", "office/incoming/intake");
      upload("wplywy/skany", "office/incoming/scans");
      page("wplywy/podpowiedzi", "office/incoming/suggestions");
      page("wplywy/dekretacja", "office/incoming/assignments");
      page("wplywy/dekretacja/cofniecie", "office/incoming/withdrawal");
      page("wplywy/:item", "office/incoming/item");
      page("wplywy/:item/dekretacja", "office/incoming/assignment");
      page("wplywy/:item/zwrot", "office/incoming/return");
      page("wplywy/:item/sprawa", "office/incoming/case-opening");
      page("wplywy/:item/dolaczenie", "office/incoming/attachment");
      page("wplywy/:item/bez-sprawy", "office/incoming/without-case");
      page("wplywy/:item/poprawka", "office/incoming/correction");
      page("wplywy/:item/anulowanie", "office/incoming/annulment");
      upload("wplywy/:item/skan", "office/incoming/late-scan");
      page("wplywy/:item/etykieta", "office/incoming/label");
      within("sprawy/:mark", "office/cases/case", () => {
        route("", "routes/office/cases/documents.tsx", { index: true });
        page("metryka", "office/cases/case-log");
        page("terminy", "office/cases/clock");
        page("strony", "office/cases/parties");
        page("historia", "office/cases/history");
      });
      page("sprawy/:mark/strony/nowa", "office/cases/party-addition");
      page("sprawy/:mark/strony/:party", "office/cases/party-correction");
      page("sprawy/:mark/strony/:party/koniec", "office/cases/party-end");
      page("sprawy/:mark/zamkniecie", "office/cases/closure");
      page("sprawy/:mark/bez-rozpoznania", "office/cases/unexamined");
      page("sprawy/:mark/prowadzacy", "office/cases/handler");
      page("sprawy/:mark/wstrzymanie", "office/cases/pause");
      page("sprawy/:mark/wznowienie", "office/cases/resumption");
      page("sprawy/:mark/notatki", "office/cases/notes");
      page("sprawy/:mark/oplaty/:fee", "office/cases/payment");
      upload("sprawy/:mark/doreczenia/:delivery", "office/cases/paper-delivery");
      page("sprawy/:mark/pisma", "office/documents/new");
      page("sprawy/:mark/pisma/:document", "office/documents/editor");
      page("sprawy/:mark/pisma/:document/pdf", "office/documents/pdf");
      page("sprawy/:mark/pisma/:document/wersje", "office/documents/versions");
      upload("sprawy/:mark/pisma/:document/zalaczniki", "office/documents/enclosures");
      page("sprawy/:mark/pisma/:document/zalaczniki/:file/zdjecie", "office/documents/enclosure-removal");
      page("sprawy/:mark/pisma/:document/przekazanie", "office/documents/handover");
      page("sprawy/:mark/pisma/:document/akceptacja", "office/documents/approval");
      page("sprawy/:mark/pisma/:document/zwrot", "office/documents/return");
      page("sprawy/:mark/pisma/:document/podpis", "office/documents/signature");
      page("sprawy/:mark/pisma/:document/wysylka", "office/documents/dispatch");
      page("sprawy/:mark/pisma/:document/wycofanie", "office/documents/withdrawal");
      page("sprawy/:mark/pisma/:document/ponowna-wysylka", "office/documents/redispatch");
      page("spis-spraw", "office/cases/case-list");
      page("jrwa", "office/classes/class-list");
      page("jrwa/nowa", "office/classes/addition");
      page("jrwa/:class/potwierdzenie", "office/classes/confirmation");
      page("do-wyslania", "office/dispatch/queue");
      page("wysylki", "office/dispatch/register");
      page("wysylki/wydruk", "office/dispatch/register-print");
      page("pliki/:file", "office/file");
      page("urzad/osoby", "office/administration/people");
      page("urzad/osoby/nowa", "office/administration/hiring");
      page("urzad/osoby/:person", "office/administration/person");
      page("urzad/osoby/:person/rola", "office/administration/role-grant");
      page("urzad/osoby/:person/odebranie-roli", "office/administration/role-revocation");
      page("urzad/osoby/:person/upowaznienie", "office/administration/authorisation");
      page("urzad/osoby/:person/cofniecie-upowaznienia", "office/administration/authorisation-withdrawal");
      page("urzad/osoby/:person/zaproszenie", "office/administration/invitation");
      page("urzad/osoby/:person/odejscie", "office/administration/departure");
      page("urzad/komorki", "office/administration/units");
      page("urzad/komorki/nowa", "office/administration/unit-creation");
      page("urzad/zastepstwa", "office/administration/substitutions");
      page("urzad/zastepstwa/nowe", "office/administration/substitution");
      page("urzad/zastepstwa/:substitution/koniec", "office/administration/substitution-end");
      page("urzad/dane", "office/administration/profile");
      page("urzad/dane/kontakt", "office/administration/contact-details");
      page("urzad/dane/osoba-do-kontaktu", "office/administration/contact-person");
      page("urzad/dane/osoba-do-kontaktu/koniec", "office/administration/contact-end");
    });

    // The county
    page("powiat", "county/offices");
    page("powiat/urzedy/:office", "county/office");
    page("powiat/urzedy/:office/zalozenie", "county/founding");
    page("powiat/urzedy/:office/administrator", "county/administrator");

    // The product itself
    page("jezyk", "system/language");
    page("wyglad", "system/theme");
    page("wyloguj", "system/sign-out");
    page("dev/mail", "system/dev-mail");
    page("dev/mail/:mail", "system/dev-mail-message");
    page("*", "system/not-found");
  });
}

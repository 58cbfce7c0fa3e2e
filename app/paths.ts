/** One named function per URL of `routes.js`: no address is ever written by hand anywhere else. */
const at = (...parts: readonly string[]) => `/${parts.map(encodeURIComponent).join("/")}`;

const withReturn = (path: string, returnTo: string) => `${path}?${new URLSearchParams({ powrot: returnTo })}`;

export const paths = {
  // Portal
  home: () => "/",
  /** Where the home page's form is sent: without the mark the layout around it would get it. */
  officeChoice: () => "/?index",
  office: (office: string) => at("urzedy", office),
  services: (office: string) => at("urzedy", office, "uslugi"),
  service: (office: string, service: string) => at("urzedy", office, "uslugi", service),
  receiptCheck: (code?: string) =>
    code ? `/potwierdzenia?${new URLSearchParams({ kod: code })}` : "/potwierdzenia",
  status: () => "/status",
  privacy: () => "/prywatnosc",
  accessibility: () => "/deklaracja-dostepnosci",

  // Resident
  residentSignIn: (returnTo: string) => withReturn("/zaloguj", returnTo),
  residentSignUp: (returnTo: string) => withReturn("/rejestracja", returnTo),
  passwordReset: () => "/zaloguj/haslo",
  /** Where a link of a mail leads (`newPasswordAddress`), once it has done its work for an account of that kind. */
  newPassword: (readyAs: "urzad" | "mieszkaniec", returnTo: string) =>
    `/zaloguj/haslo/nowe?${new URLSearchParams({ gotowe: readyAs, powrot: returnTo })}`,
  trustedProfile: (returnTo: string) => withReturn("/profil-zaufany", returnTo),
  trustedProfileReturn: () => "/profil-zaufany/powrot",
  demoTrustedProfile: () => "/dostawca-pokazowy",
  resident: () => "/moje",
  residentAccount: () => "/moje/konto",
  residentCase: (id: string) => at("moje", "sprawy", id),
  residentCaseCalendar: (id: string) => at("moje", "sprawy", id, "termin.ics"),
  caseLetterDraft: (id: string) => at("moje", "sprawy", id, "pismo"),
  applicationWithdrawal: (id: string) => at("moje", "sprawy", id, "wycofanie"),
  inbox: () => "/moje/skrzynka",
  letter: (id: string) => at("moje", "skrzynka", id),
  letterFile: (id: string) => at("moje", "skrzynka", id, "plik"),
  letterEnclosure: (id: string, number: number) => at("moje", "skrzynka", id, "zalaczniki", String(number)),
  appealDraft: (letter: string) => at("moje", "skrzynka", letter, "odwolanie"),
  supplementDraft: (letter: string) => at("moje", "skrzynka", letter, "uzupelnienie"),
  draft: (id: string) => at("moje", "wnioski", id),
  draftReview: (id: string) => at("moje", "wnioski", id, "przeglad"),
  draftRemoval: (id: string) => at("moje", "wnioski", id, "usuniecie"),
  draftPage: (id: string, page: string) => at("moje", "wnioski", id, "strony", page),
  attachmentRemoval: (draft: string, file: string) =>
    at("moje", "wnioski", draft, "zalaczniki", file, "usuniecie"),
  receipt: (id: string) => at("moje", "potwierdzenia", id),
  receiptPdf: (id: string) => at("moje", "potwierdzenia", id, "pdf"),

  // Office
  officeSignIn: (returnTo: string) => withReturn("/zaloguj/urzad", returnTo),
  offices: () => "/biuro",
  worklist: (office: string) => at("biuro", office),
  search: (office: string) => at("biuro", office, "szukaj"),
  notices: (office: string) => at("biuro", office, "powiadomienia"),
  settings: (office: string) => at("biuro", office, "ustawienia"),
  password: (office: string) => at("biuro", office, "ustawienia", "haslo"),
  secondFactor: (office: string) => at("biuro", office, "ustawienia", "drugi-skladnik"),
  secondFactorRemoval: (office: string) => at("biuro", office, "ustawienia", "drugi-skladnik", "wylaczenie"),
  register: (office: string) => at("biuro", office, "wplywy"),
  registerPrint: (office: string) => at("biuro", office, "wplywy", "wydruk"),
  intake: (office: string) => at("biuro", office, "wplywy", "nowy"),
  scans: (office: string) => at("biuro", office, "wplywy", "skany"),
  intakeSuggestions: (office: string) => at("biuro", office, "wplywy", "podpowiedzi"),
  assignments: (office: string) => at("biuro", office, "wplywy", "dekretacja"),
  assignmentWithdrawal: (office: string) => at("biuro", office, "wplywy", "dekretacja", "cofniecie"),
  item: (office: string, item: string) => at("biuro", office, "wplywy", item),
  assignment: (office: string, item: string) => at("biuro", office, "wplywy", item, "dekretacja"),
  itemReturn: (office: string, item: string) => at("biuro", office, "wplywy", item, "zwrot"),
  caseOpening: (office: string, item: string) => at("biuro", office, "wplywy", item, "sprawa"),
  itemAttachment: (office: string, item: string) => at("biuro", office, "wplywy", item, "dolaczenie"),
  withoutCase: (office: string, item: string) => at("biuro", office, "wplywy", item, "bez-sprawy"),
  itemCorrection: (office: string, item: string) => at("biuro", office, "wplywy", item, "poprawka"),
  itemAnnulment: (office: string, item: string) => at("biuro", office, "wplywy", item, "anulowanie"),
  lateScan: (office: string, item: string) => at("biuro", office, "wplywy", item, "skan"),
  label: (office: string, item: string) => at("biuro", office, "wplywy", item, "etykieta"),
  case: (office: string, mark: string) => at("biuro", office, "sprawy", mark),
  caseLog: (office: string, mark: string) => at("biuro", office, "sprawy", mark, "metryka"),
  caseClock: (office: string, mark: string) => at("biuro", office, "sprawy", mark, "terminy"),
  caseParties: (office: string, mark: string) => at("biuro", office, "sprawy", mark, "strony"),
  partyAddition: (office: string, mark: string) => at("biuro", office, "sprawy", mark, "strony", "nowa"),
  partyCorrection: (office: string, mark: string, party: string) =>
    at("biuro", office, "sprawy", mark, "strony", party),
  partyEnd: (office: string, mark: string, party: string) =>
    at("biuro", office, "sprawy", mark, "strony", party, "koniec"),
  caseHistory: (office: string, mark: string) => at("biuro", office, "sprawy", mark, "historia"),
  closure: (office: string, mark: string) => at("biuro", office, "sprawy", mark, "zamkniecie"),
  unexamined: (office: string, mark: string) => at("biuro", office, "sprawy", mark, "bez-rozpoznania"),
  handler: (office: string, mark: string) => at("biuro", office, "sprawy", mark, "prowadzacy"),
  pause: (office: string, mark: string) => at("biuro", office, "sprawy", mark, "wstrzymanie"),
  resumption: (office: string, mark: string) => at("biuro", office, "sprawy", mark, "wznowienie"),
  notes: (office: string, mark: string) => at("biuro", office, "sprawy", mark, "notatki"),
  payment: (office: string, mark: string, fee: string) => at("biuro", office, "sprawy", mark, "oplaty", fee),
  paperDelivery: (office: string, mark: string, delivery: string) =>
    at("biuro", office, "sprawy", mark, "doreczenia", delivery),
  newDocument: (office: string, mark: string) => at("biuro", office, "sprawy", mark, "pisma"),
  document: (office: string, mark: string, document: string) =>
    at("biuro", office, "sprawy", mark, "pisma", document),
  documentStep: (
    office: string,
    mark: string,
    document: string,
    step:
      | "pdf"
      | "wersje"
      | "zalaczniki"
      | "przekazanie"
      | "akceptacja"
      | "zwrot"
      | "podpis"
      | "wysylka"
      | "ponowna-wysylka"
      | "wycofanie",
  ) => at("biuro", office, "sprawy", mark, "pisma", document, step),
  enclosureRemoval: (office: string, mark: string, document: string, file: string) =>
    at("biuro", office, "sprawy", mark, "pisma", document, "zalaczniki", file, "zdjecie"),
  caseList: (office: string) => at("biuro", office, "spis-spraw"),
  classes: (office: string) => at("biuro", office, "jrwa"),
  newClass: (office: string) => at("biuro", office, "jrwa", "nowa"),
  classConfirmation: (office: string, symbol: string) => at("biuro", office, "jrwa", symbol, "potwierdzenie"),
  dispatchQueue: (office: string) => at("biuro", office, "do-wyslania"),
  outgoing: (office: string) => at("biuro", office, "wysylki"),
  outgoingPrint: (office: string) => at("biuro", office, "wysylki", "wydruk"),
  file: (office: string, file: string) => at("biuro", office, "pliki", file),
  people: (office: string) => at("biuro", office, "urzad", "osoby"),
  hiring: (office: string) => at("biuro", office, "urzad", "osoby", "nowa"),
  person: (office: string, person: string) => at("biuro", office, "urzad", "osoby", person),
  roleGrant: (office: string, person: string) => at("biuro", office, "urzad", "osoby", person, "rola"),
  roleRevocation: (office: string, person: string) =>
    at("biuro", office, "urzad", "osoby", person, "odebranie-roli"),
  authorisation: (office: string, person: string) =>
    at("biuro", office, "urzad", "osoby", person, "upowaznienie"),
  authorisationWithdrawal: (office: string, person: string) =>
    at("biuro", office, "urzad", "osoby", person, "cofniecie-upowaznienia"),
  invitation: (office: string, person: string) =>
    at("biuro", office, "urzad", "osoby", person, "zaproszenie"),
  departure: (office: string, person: string) => at("biuro", office, "urzad", "osoby", person, "odejscie"),
  units: (office: string) => at("biuro", office, "urzad", "komorki"),
  unitCreation: (office: string) => at("biuro", office, "urzad", "komorki", "nowa"),
  substitutions: (office: string) => at("biuro", office, "urzad", "zastepstwa"),
  substitution: (office: string) => at("biuro", office, "urzad", "zastepstwa", "nowe"),
  substitutionEnd: (office: string, id: string) => at("biuro", office, "urzad", "zastepstwa", id, "koniec"),
  officeProfile: (office: string) => at("biuro", office, "urzad", "dane"),
  contactDetails: (office: string) => at("biuro", office, "urzad", "dane", "kontakt"),
  contactPerson: (office: string, kind?: "ochrona-danych" | "dostepnosc") =>
    at("biuro", office, "urzad", "dane", "osoba-do-kontaktu") + (kind ? `?rodzaj=${kind}` : ""),
  contactEnd: (office: string, kind: "ochrona-danych" | "dostepnosc") =>
    `${at("biuro", office, "urzad", "dane", "osoba-do-kontaktu", "koniec")}?rodzaj=${kind}`,

  // County
  county: () => "/powiat",
  countyOffice: (office: string) => at("powiat", "urzedy", office),
  founding: (office: string) => at("powiat", "urzedy", office, "zalozenie"),
  administrator: (office: string) => at("powiat", "urzedy", office, "administrator"),

  // The product itself
  language: () => "/jezyk",
  theme: () => "/wyglad",
  signOut: () => "/wyloguj",
  devMail: () => "/dev/mail",
  devMailMessage: (mail: string) => at("dev", "mail", mail),
};

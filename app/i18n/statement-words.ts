import type { Language } from "./language.ts";
import { typeset } from "./typeset.ts";

const pl = {
  privacy: {
    title: "Prywatność",
    lead: "Co wiemy o Tobie, po co i jak długo. Bez reklam, bez śledzenia, bez skryptów innych firm.",
    parts: [
      {
        heading: "Kto odpowiada za Twoje dane",
        lines: [
          "Każdy z 16 urzędów powiatu częstochowskiego jest administratorem danych w sprawach, które prowadzi. Wniosek i pisma widzi tylko urząd, do którego je wysyłasz.",
          "Szkiców nie widzi żaden urząd, dopóki ich nie wyślesz.",
          "Konto prowadzi Starostwo Powiatowe w Częstochowie. Starostwo nie ma wglądu w sprawy gmin.",
        ],
      },
      {
        heading: "Jakie dane i po co",
        lines: [
          "Konto: e-mail, imię, nazwisko, hasło w postaci skrótu. Po to, żeby Cię rozpoznać (RODO art. 6 ust. 1 lit. e).",
          "Profil zaufany: imię, nazwisko i PESEL. Po to, żeby urząd wiedział, kto składa wniosek i odbiera pismo (RODO art. 6 ust. 1 lit. c, art. 63 § 3a KPA).",
          "Wniosek i załączniki: po to, żeby załatwić sprawę (RODO art. 6 ust. 1 lit. c i e). Które dane są potrzebne, mówi przepis podany na karcie usługi.",
          "Adres sieciowy przy logowaniu i sprawdzaniu kodów, w postaci skrótu: najwyżej dwie doby, żeby nikt nie zgadywał haseł.",
        ],
      },
      {
        heading: "Jak długo",
        lines: [
          "Sprawy: tyle, ile każe kategoria archiwalna z wykazu akt; znajdziesz ją w urzędzie.",
          "Sesja: najwyżej 12 godzin. Szkic: dopóki go nie wyślesz albo nie usuniesz.",
        ],
      },
      {
        heading: "Komu je przekazujemy",
        lines: [
          "Innym organom tylko wtedy, gdy każe przepis, na przykład przy odwołaniu. Nie przekazujemy danych poza Europejski Obszar Gospodarczy i nie podejmujemy decyzji automatycznie.",
        ],
      },
      {
        heading: "Twoje prawa",
        lines: [
          "Możesz zobaczyć swoje dane, poprawić je, ograniczyć ich przetwarzanie i wnieść sprzeciw. Napisz do urzędu, który prowadzi sprawę, albo do jego inspektora ochrony danych; kontakt podaje urząd.",
          "Możesz złożyć skargę do Prezesa Urzędu Ochrony Danych Osobowych, ul. Stawki 2, 00-193 Warszawa.",
        ],
      },
      {
        heading: "Ciasteczka",
        lines: [
          "Używamy tylko niezbędnych: sesja, język, wygląd, wybrany urząd. Dlatego nie pytamy o zgodę.",
        ],
      },
    ],
    officer: {
      title: "Inspektor ochrony danych",
      of: (office: string) => `${office}:`,
      unnamed: (office: string) => `${office} jeszcze go nie podał. Napisz wprost do urzędu.`,
      pick: "Wybierz gminę na stronie głównej, a pokażemy kontakt do inspektora jej urzędu.",
    },
  },
  accessibility: {
    title: "Deklaracja dostępności",
    intro:
      "zobowiązuje się zapewnić dostępność swojej strony internetowej zgodnie z ustawą z 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych. Ta deklaracja dotyczy portalu E-Powiat.",
    everyone: "Każdy z urzędów powiatu częstochowskiego",
    publishedLabel: "Data publikacji strony:",
    published: "w przygotowaniu, portal nie jest jeszcze udostępniony publicznie",
    updatedLabel: "Data ostatniej istotnej aktualizacji:",
    updated: "w przygotowaniu",
    statusHeading: "Stan dostępności cyfrowej",
    status:
      "Nie wykonaliśmy jeszcze pełnego badania zgodności, więc nie deklarujemy jej stopnia. Niżej piszemy, co sprawdzono, a czego jeszcze nie.",
    checkedHeading: "Co sprawdzono",
    checked: [
      "Strony portalu działają bez JavaScriptu i przy szerokości 320 pikseli.",
      "Kontrast każdej pary kolorów wyliczają testy we wszystkich motywach.",
      "Strony portalu sprawdza automat axe, w jasnym i ciemnym motywie.",
    ],
    uncheckedHeading: "Czego jeszcze nie sprawdzono",
    unchecked: [
      "Badanie z osobami z niepełnosprawnościami: w przygotowaniu.",
      "Przegląd wszystkich kryteriów WCAG 2.2 A i AA przez ekspertów: w przygotowaniu.",
      "Załączniki, które przysyłają urzędy i mieszkańcy, mogą nie być dostępne.",
      "Tłumaczenie na polski język migowy i teksty łatwe do czytania: w przygotowaniu.",
    ],
    preparedHeading: "Przygotowanie deklaracji",
    preparedLabel: "Data sporządzenia deklaracji:",
    prepared: "w przygotowaniu",
    contactHeading: "Informacje zwrotne i dane kontaktowe",
    contact: "O problemach z dostępnością napisz albo zadzwoń do urzędu:",
    coordinator: "Koordynator do spraw dostępności:",
    contactPick: "Wybierz gminę na stronie głównej, a pokażemy kontakt do urzędu.",
    phone: "Telefon:",
    email: "E-mail:",
    missing: "nie mamy tej informacji",
    procedureHeading: "Obsługa wniosków i skarg",
    procedure:
      "Możesz żądać zapewnienia dostępności strony albo jej części. Urząd ma na to 7 dni, a gdy to niemożliwe, powie, kiedy to zrobi, najpóźniej w 2 miesiące. Jeśli odmówi albo nie dotrzyma terminu, możesz złożyć skargę.",
    ombudsman: "Rzecznik Praw Obywatelskich",
    architectureHeading: "Dostępność architektoniczna",
    architecture:
      "Opisów wejść, wind i miejsc parkingowych urzędów jeszcze nie mamy. Zapytaj w urzędzie przed wizytą.",
  },
};

const en: typeof pl = {
  privacy: {
    title: "Privacy",
    lead: "What we know about you, why and how long. No advertising, no tracking, no scripts of other companies.",
    parts: [
      {
        heading: "Who is responsible for your data",
        lines: [
          "Each of the 16 offices of Częstochowa county is the controller of data in the cases it handles. Only the office you send an application to sees it and its letters.",
          "No office sees a draft until you send it.",
          "The account is kept by the county office in Częstochowa. The county office can't see the cases of municipalities.",
        ],
      },
      {
        heading: "Which data, and why",
        lines: [
          "Account: e-mail, first and last name, password as a hash. To recognise you (GDPR art. 6(1)(e)).",
          "Trusted profile: first name, last name and PESEL. So that the office knows who files and who collects a letter (GDPR art. 6(1)(c), KPA art. 63 § 3a).",
          "Application and attachments: to settle the case (GDPR art. 6(1)(c) and (e)). The act named on the service's card says which data are needed.",
          "Network address when signing in and checking codes, as a hash: at most two days, so that nobody guesses passwords.",
        ],
      },
      {
        heading: "How long",
        lines: [
          "Cases: as long as the archival category of the filing plan says; the office will tell you.",
          "Session: 12 hours at most. Draft: until you send or delete it.",
        ],
      },
      {
        heading: "Whom we pass them to",
        lines: [
          "To other authorities only where an act says so, for example with an appeal. We pass no data outside the European Economic Area and take no decisions automatically.",
        ],
      },
      {
        heading: "Your rights",
        lines: [
          "You can see your data, have them corrected, have their processing restricted, and object. Write to the office that handles the case or to its data protection officer; the office gives the contact.",
          "You can complain to the President of the Personal Data Protection Office, ul. Stawki 2, 00-193 Warszawa.",
        ],
      },
      {
        heading: "Cookies",
        lines: [
          "We use only what is necessary: session, language, theme, chosen office. So we don't ask for consent.",
        ],
      },
    ],
    officer: {
      title: "Data protection officer",
      of: (office) => `${office}:`,
      unnamed: (office) => `${office} hasn't named one yet. Write to the office itself.`,
      pick: "Choose a municipality on the first page, and we will show the contact of its office's officer.",
    },
  },
  accessibility: {
    title: "Accessibility statement",
    intro:
      "undertakes to make its website accessible in accordance with the Polish Act of 4 April 2019 on the digital accessibility of websites and mobile applications of public bodies. This statement concerns the E-Powiat portal.",
    everyone: "Each office of Częstochowa county",
    publishedLabel: "Published:",
    published: "in preparation, the portal isn't open to the public yet",
    updatedLabel: "Last substantial update:",
    updated: "in preparation",
    statusHeading: "State of digital accessibility",
    status:
      "We haven't carried out a full assessment yet, so we declare no level of compliance. Below we say what was checked and what wasn't.",
    checkedHeading: "What was checked",
    checked: [
      "The portal's pages work without JavaScript and at a width of 320 pixels.",
      "Tests compute the contrast of every pair of colours in all themes.",
      "The axe tool checks the portal's pages in the light and the dark theme.",
    ],
    uncheckedHeading: "What wasn't checked yet",
    unchecked: [
      "A study with people with disabilities: in preparation.",
      "An expert review of all WCAG 2.2 A and AA criteria: in preparation.",
      "Attachments that offices and residents send may not be accessible.",
      "Polish Sign Language and easy-to-read texts: in preparation.",
    ],
    preparedHeading: "Preparation of this statement",
    preparedLabel: "Prepared:",
    prepared: "in preparation",
    contactHeading: "Feedback and contact",
    contact: "Write or call the office about accessibility problems:",
    coordinator: "Accessibility coordinator:",
    contactPick: "Choose a municipality on the first page, and we will show the office's contact.",
    phone: "Telephone:",
    email: "E-mail:",
    missing: "we don't have this information",
    procedureHeading: "Requests and complaints",
    procedure:
      "You can demand that the site or a part of it be made accessible. The office has 7 days, or, where that is impossible, says when it will do so, within 2 months at most. If it refuses or misses the term, you can complain.",
    ombudsman: "Commissioner for Human Rights",
    architectureHeading: "Accessibility of buildings",
    architecture:
      "We don't have descriptions of the offices' entrances, lifts and parking places yet. Ask the office before a visit.",
  },
};

/** The two statements that the law asks of every public site. */
export const statementWords: Record<Language, typeof pl> = { pl: typeset(pl), en };

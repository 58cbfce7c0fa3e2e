import type { Language } from "./language.ts";

interface FailureWords {
  readonly title: string;
  readonly next: string;
}

/** What a page that couldn't be shown says instead. */
export const failureWords: Record<
  Language,
  {
    readonly byStatus: Readonly<Record<number, FailureWords>>;
    readonly unexpected: FailureWords;
    readonly home: string;
    /** Where an officer goes on instead. */
    readonly work: string;
    /** In answers that aren't pages. */
    readonly plain: Readonly<Record<400 | 413 | 503, string>>;
  }
> = {
  pl: {
    home: "Strona główna",
    work: "Wróć do pracy",
    plain: {
      400: "Ten formularz przyszedł niecały. Wróć na poprzednią stronę i\u00a0wyślij go jeszcze raz.",
      413: "Jedno z\u00a0pól ma ponad 50\u00a0000 znaków. Wróć na poprzednią stronę i\u00a0skróć je albo dołącz plik.",
      503: "Nie możemy teraz sięgnąć do plików. Spróbuj za minutę, a\u00a0jeśli to nie pomoże, powiadom administratora.",
    },
    byStatus: {
      400: {
        title: "Nie możemy tego odczytać",
        next: "Adres albo formularz przyszedł niecały. Wróć na poprzednią stronę i\u00a0spróbuj jeszcze raz.",
      },
      403: {
        title: "Nie masz dostępu do tej strony",
        next: "Poproś o dostęp administratora w swoim urzędzie albo zaloguj się na inne konto.",
      },
      404: {
        title: "Nie ma takiej strony",
        next: "Mogła zmienić adres albo nie jest dla Ciebie widoczna. Zacznij od początku.",
      },
      413: {
        title: "Za długi tekst w\u00a0jednym z\u00a0pól",
        next: "Pole mieści 50\u00a0000 znaków. Wróć na poprzednią stronę i\u00a0skróć je albo dołącz plik.",
      },
      501: {
        title: "Nie możemy teraz potwierdzić, kim jesteś",
        next: "Ten powiat nie podłączył jeszcze profilu zaufanego. Złóż pismo w\u00a0urzędzie albo wyślij je pocztą.",
      },
      503: {
        title: "Serwer jest teraz zajęty",
        next: "Spróbuj za minutę. To, co było zapisane, jest bezpieczne.",
      },
    },
    unexpected: {
      title: "Coś poszło nie tak po naszej stronie",
      next: "To, co było zapisane, jest bezpieczne. Spróbuj jeszcze raz, a jeśli to nie pomoże, zadzwoń do urzędu.",
    },
  },
  en: {
    home: "Home page",
    work: "Back to work",
    plain: {
      400: "This form arrived incomplete. Go back and send it again.",
      413: "One of the fields has over 50,000 characters. Go back and shorten it, or attach a file.",
      503: "We can't reach the files now. Try again in a minute; if that doesn't help, tell the administrator.",
    },
    byStatus: {
      400: {
        title: "We can't read this",
        next: "The address or the form arrived incomplete. Go back and try again.",
      },
      403: {
        title: "You have no access to this page",
        next: "Ask the administrator in your office, or sign in with another account.",
      },
      404: {
        title: "There is no such page",
        next: "It may have moved, or it isn't visible to you. Start again from the beginning.",
      },
      413: {
        title: "Too long a text in one of the fields",
        next: "A field takes 50,000 characters. Go back and shorten it, or attach a file.",
      },
      501: {
        title: "We can't confirm who you are now",
        next: "This county hasn't connected the trusted profile yet. Bring your letter to the office or post it.",
      },
      503: { title: "The server is busy", next: "Try again in a minute. What was saved is safe." },
    },
    unexpected: {
      title: "Something went wrong on our side",
      next: "What was saved is safe. Try again; if that doesn't help, call the office.",
    },
  },
};

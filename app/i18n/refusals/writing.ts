import type { FileRefusal } from "#tenants/files/index.ts";
import type { FilingRefusal, StartRefusal } from "#tenants/filing/index.ts";
import type { RefusalText } from "./text.ts";

/** Refusals that a resident meets while she fills in, files and reads. */
export type WritingRefusal =
  | FileRefusal
  | FilingRefusal
  | StartRefusal
  | "draft-changed"
  | "page-unknown"
  | "field-unknown"
  | "files-too-many"
  | "file-not-found"
  | "file-missing"
  | "file-damaged";

/** What to do after a refusal while writing to an office and reading its letters. */
export const writingRefusals: Record<WritingRefusal, RefusalText> = {
  "file-empty": {
    pl: "Plik {name} jest pusty. Zapisz go jeszcze raz i dodaj ponownie",
    en: "The file {name} is empty. Save it again and add it once more",
  },
  "file-too-large": {
    pl: "Zmniejsz plik {name} do {limitMegabytes} MB albo podziel go na części",
    en: "Make the file {name} smaller than {limitMegabytes} MB, or split it",
  },
  "file-type-not-allowed": {
    pl: "Zapisz plik {name} w jednym z formatów: {allowed}",
    en: "Save the file {name} in one of these formats: {allowed}",
  },
  "file-name-mismatch": {
    pl: "Zmień końcówkę nazwy pliku {name} na .{expected}: taki jest naprawdę",
    en: "Change the ending of the file name {name} to .{expected}: that is what it is",
  },
  "files-too-many": {
    pl: "Zostaw najwyżej {most}. Usuń któryś plik, żeby dodać inny",
    en: "Keep at most {most}. Remove a file to add another",
  },
  "file-not-found": {
    pl: "Tego pliku już nie ma w szkicu. Dodaj go jeszcze raz",
    en: "This file is no longer in the draft. Add it again",
  },
  "file-missing": {
    pl: "Nie możemy teraz odczytać pliku. Spróbuj za chwilę albo zadzwoń do urzędu",
    en: "We can't read the file now. Try again in a moment or call the office",
  },
  "file-damaged": {
    pl: "Plik jest uszkodzony po naszej stronie. Zadzwoń do urzędu, prześle go ponownie",
    en: "The file is damaged on our side. Call the office, it will send it again",
  },
  "field-unknown": { pl: "Otwórz tę stronę wniosku jeszcze raz", en: "Open this page of the form again" },
  "page-unknown": { pl: "Otwórz tę stronę wniosku jeszcze raz", en: "Open this page of the form again" },
  "draft-not-found": {
    pl: "Tego szkicu już nie ma. Zajrzyj do swoich spraw, może jest wysłany",
    en: "This draft no longer exists. Look at your cases: it may have been sent",
  },
  "draft-changed": {
    pl: "Tę stronę zapisano tymczasem w innym oknie. Porównaj odpowiedzi i zapisz jeszcze raz",
    en: "This page was saved in another window meanwhile. Compare the answers and save again",
  },
  "form-incomplete": {
    pl: "Wypełnij do końca: {pages}",
    en: "Complete these pages: {pages}",
  },
  "form-unknown": {
    pl: "Tej sprawy nie złożysz jeszcze przez tę stronę. Na karcie usługi piszemy, jak to zrobić",
    en: "This can't be filed through this site yet. The service's page says how to file it",
  },
  "reviewed-other-content": {
    pl: "Odpowiedzi zmieniły się od ostatniego sprawdzenia. Przejrzyj je i wyślij jeszcze raz",
    en: "The answers have changed since you checked them. Look at them and send again",
  },
  "filed-other-content": {
    pl: "Ten wniosek jest już wysłany, ale z innymi odpowiedziami. Sprawdź potwierdzenie w swoich sprawach",
    en: "This application has been sent, but with other answers. See the receipt in your cases",
  },
  "trust-needed": {
    pl: "Potwierdź najpierw, kim jesteś, profilem zaufanym",
    en: "First confirm who you are with your trusted profile",
  },
  "letter-not-found": {
    pl: "Tego pisma nie ma w Twojej skrzynce. Otwórz skrzynkę i wybierz je z listy",
    en: "This letter isn't in your inbox. Open the inbox and choose it there",
  },
  "letter-unopened": { pl: "Najpierw otwórz pismo", en: "Open the letter first" },
  "letter-awaits-no-answer": {
    pl: "To pismo nie czeka na uzupełnienie. Zobacz stan sprawy",
    en: "This letter awaits no answer. See how the case stands",
  },
  "letter-not-appealable": {
    pl: "Od tego pisma nie ma odwołania. Przeczytaj pouczenie na jego końcu",
    en: "There is no appeal from this letter. Read the notice at its end",
  },
  "case-not-found": {
    pl: "Tej sprawy nie ma wśród Twoich. Otwórz swoje sprawy i wybierz ją z listy",
    en: "This case isn't among yours. Open your cases and choose it there",
  },
  "case-over": {
    pl: "Ta sprawa jest zakończona. Złóż nowy wniosek albo napisz do urzędu",
    en: "This case is over. File a new application or write to the office",
  },
  "withdrawal-too-late": {
    pl: "Decyzja już jest, więc wniosku nie można wycofać. Jeśli się z nią nie zgadzasz, odwołaj się",
    en: "There is a decision, so the application can't be withdrawn. If you disagree with it, appeal",
  },
  "withdrawn-already": {
    pl: "Ten wniosek jest już wycofany. Jeśli zmieniasz zdanie, napisz w tej sprawie",
    en: "This application has been withdrawn. If you change your mind, write in this case",
  },
};

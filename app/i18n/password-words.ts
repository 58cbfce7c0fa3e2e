import type { Language } from "./language.ts";
import { typeset } from "./typeset.ts";

const pl = {
  request: {
    title: "Nie pamiętasz hasła?",
    lead: "Podaj adres, którym się logujesz. Wyślemy na niego odnośnik do ustawienia nowego hasła.",
    email: "Adres e-mail",
    button: "Wyślij odnośnik",
    faults: "Popraw adres, żeby dostać odnośnik",
    sent: "Sprawdź pocztę",
    sentNote: (email: string) =>
      `Jeśli pod adresem ${email} jest konto, odnośnik zaraz tam przyjdzie. Działa 2 godziny i tylko raz. Zajrzyj też do folderu ze spamem.`,
    nothing: "Nic nie przyszło? Sprawdź, czy to adres, którym się logujesz, i poproś o odnośnik jeszcze raz.",
    demoMail: "Wersja pokazowa: przeczytaj ją tutaj",
    again: "Wyślij jeszcze raz",
  },
  choice: {
    title: "Ustaw hasło",
    lead: (account: string) => `Dla konta ${account}.`,
    password: "Nowe hasło",
    hint: "Co najmniej 12 znaków, np. kilka słów. Nie musi mieć cyfr ani znaków specjalnych. Nie używaj hasła z innej strony.",
    note: "Na wszystkich urządzeniach trzeba się będzie zalogować od nowa.",
    button: "Ustaw hasło",
    faults: "Popraw hasło, żeby je ustawić",
    done: "Hasło ustawione",
    doneNote: "Zaloguj się nowym hasłem.",
    signIn: "Zaloguj się",
    dead: "Ten odnośnik już nie działa",
    deadNote: "Odnośnik działa raz i przez czas podany w wiadomości. Poproś o nowy.",
    again: "Wyślij mi nowy odnośnik",
  },
};

const en: typeof pl = {
  request: {
    title: "Forgotten your password?",
    lead: "Enter the address you sign in with. We will send it a link to set a new password.",
    email: "E-mail address",
    button: "Send the link",
    faults: "Correct the address to get the link",
    sent: "Check your mail",
    sentNote: (email) =>
      `If there is an account under ${email}, the link will be there in a moment. It works for 2 hours and only once. Look into the spam folder, too.`,
    nothing: "Nothing has come? Check that it is the address you sign in with, and ask for the link again.",
    demoMail: "In this demonstration you can read it here",
    again: "Send it again",
  },
  choice: {
    title: "Set a password",
    lead: (account) => `For the account ${account}.`,
    password: "New password",
    hint: "At least 12 characters, for example a few words. It needs no digits or special characters. Don't use a password from another site.",
    note: "You will have to sign in again on all your devices.",
    button: "Set the password",
    faults: "Correct the password to set it",
    done: "The password is set",
    doneNote: "Sign in with the new password.",
    signIn: "Sign in",
    dead: "This link doesn't work any more",
    deadNote: "A link works once and for the time given in the message. Ask for a new one.",
    again: "Send me a new link",
  },
};

/** Words of getting a link by mail and setting a password with it. */
export const passwordWords: Record<Language, typeof pl> = { pl: typeset(pl), en };

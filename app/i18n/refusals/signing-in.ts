import type { IdentityRefusal } from "#tenants/residents/index.ts";
import type { PasswordRefusal, SignInRefusal } from "#tenants/sign-in/index.ts";
import type { RefusalText } from "./text.ts";

/** Refusals that a resident meets while she signs in and shows who she is. */
export type SigningInRefusal =
  | SignInRefusal
  | PasswordRefusal
  | "email-malformed"
  | IdentityRefusal
  | "confirmed-as-another"
  | "link-dead"
  | "session-ended"
  | "first-name-missing"
  | "last-name-missing"
  | "name-too-long";

/** What to do after a refusal while signing in. */
export const signingInRefusals: Record<SigningInRefusal, RefusalText> = {
  "wrong-credentials": {
    pl: "Sprawdź adres e-mail i hasło: razem do siebie nie pasują",
    en: "Check the e-mail address and the password: they don't match",
  },
  "too-many-attempts": {
    pl: "Za dużo prób. Spróbuj ponownie za {minutes} min",
    en: "Too many attempts. Try again in {minutes} min",
  },
  "code-needed": { pl: "Wpisz kod z aplikacji", en: "Enter the code from your app" },
  "wrong-code": { pl: "Wpisz nowy kod z aplikacji", en: "Enter a new code from your app" },
  "password-too-short": {
    pl: "Wydłuż hasło do co najmniej 12 znaków",
    en: "Make the password at least 12 characters long",
  },
  "password-too-long": { pl: "Skróć hasło do 256 znaków", en: "Shorten the password to 256 characters" },
  "password-too-common": {
    pl: "Wymyśl inne hasło: to łatwo odgadnąć",
    en: "Choose another password: this one is easily guessed",
  },
  "email-malformed": {
    pl: "Wpisz adres e-mail, np. anna@poczta.pl",
    en: "Enter an e-mail address, for example anna@poczta.pl",
  },
  "first-name-missing": { pl: "Wpisz imię", en: "Enter your first name" },
  "last-name-missing": { pl: "Wpisz nazwisko", en: "Enter your last name" },
  "name-too-long": {
    pl: "Skróć imię i nazwisko: każde może mieć do {longest} znaków",
    en: "Shorten the names: each may have up to {longest} characters",
  },
  "identity-answer-invalid": {
    pl: "Nie rozumiemy odpowiedzi profilu zaufanego. Zacznij potwierdzanie od nowa",
    en: "We can't read the trusted profile's answer. Start confirming again",
  },
  "identity-answer-expired": {
    pl: "Minęło 10 minut od rozpoczęcia. Zacznij potwierdzanie od nowa",
    en: "Ten minutes have passed since you began. Start confirming again",
  },
  "identity-answer-foreign": {
    pl: "To potwierdzenie zaczęło się w innym oknie albo przed zalogowaniem. Zacznij je tutaj od nowa",
    en: "This confirmation began in another window or before you signed in. Start it here again",
  },
  "confirmed-as-another": {
    pl: "To konto należy do innej osoby. Załóż własne albo potwierdź się swoim profilem zaufanym",
    en: "This account belongs to another person. Open your own, or confirm with your own trusted profile",
  },
  "link-dead": {
    pl: "Ten odnośnik już nie działa. Poproś o nowy",
    en: "This link doesn't work any more. Ask for a new one",
  },
  "session-ended": { pl: "Zaloguj się jeszcze raz", en: "Sign in again" },
};

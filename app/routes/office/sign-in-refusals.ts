import { formatCount } from "#app/i18n/format.ts";
import type { RefusalDetails } from "#tenants/outcome.ts";
import type { PasswordRefusal, SignInRefusal } from "#tenants/sign-in/index.ts";
import { nbsp } from "#tenants/typography.ts";

/** Where a signed-in person went wrong when asked for her password again, and what to do: field id and sentence. */
export function wordSignInRefusal(refusal: SignInRefusal | PasswordRefusal, details?: RefusalDetails) {
  const minutes = Number(details?.minutes ?? 1);
  const wait = formatCount(minutes, { one: "minutę", few: "minuty", other: "minut" }, "pl");
  const words: Record<SignInRefusal | PasswordRefusal, { id: string; text: string }> = {
    "wrong-credentials": { id: "haslo", text: "Wpisz hasło, którym się dziś logujesz" },
    "too-many-attempts": { id: "haslo", text: `Za dużo prób. Spróbuj ponownie za ${wait}` },
    "code-needed": { id: "kod", text: "Wpisz kod z\u00a0aplikacji uwierzytelniającej" },
    "wrong-code": { id: "kod", text: "Wpisz nowy kod z\u00a0aplikacji: tego nie możemy przyjąć" },
    "password-too-short": { id: "haslo-nowe", text: "Wydłuż nowe hasło do co najmniej 12 znaków" },
    "password-too-long": { id: "haslo-nowe", text: "Skróć nowe hasło do 256 znaków" },
    "password-too-common": { id: "haslo-nowe", text: "Wymyśl inne hasło: to zna każdy słownik" },
  };
  return { id: words[refusal].id, text: nbsp(words[refusal].text) };
}

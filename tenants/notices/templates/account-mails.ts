import type { MailWording } from "./resident-mails.ts";
import type { DataOf } from "./variables.ts";

/** Mails about an account itself; no office's rows, since an account stands outside the offices. */
export const accountMails = {
  invitation: {
    subject: "Zaproszenie do pracy w\u00a0E-Powiecie",
    paragraphs: [
      "{{sender}} zaprasza Cię do pracy w\u00a0E-Powiecie. Twój login to adres, na który przyszła ta wiadomość.",
      "Ustaw swoje hasło do {{until}}. Odnośnik działa raz.",
      "Jeśli przestanie działać, poproś o\u00a0nowy: na stronie logowania wybierz „Nie pamiętam hasła”.",
    ],
    action: "Ustaw hasło",
  },
  "password-known": {
    subject: "Zaproszenie do pracy w\u00a0E-Powiecie: masz już hasło",
    paragraphs: [
      "{{sender}} zaprasza Cię do pracy w\u00a0E-Powiecie.",
      "Masz już hasło, nowego nie musisz ustawiać. Zaloguj się tym adresem i\u00a0hasłem, którego używasz do tej pory.",
    ],
    action: "Zaloguj się do pracy",
  },
  welcome: {
    subject: "Dokończ zakładanie konta w\u00a0E-Powiecie",
    paragraphs: [
      "Ktoś, pewnie Ty, zakłada na ten adres konto mieszkańca w\u00a0E-Powiecie.",
      "Ustaw hasło do {{until}}, a\u00a0konto będzie gotowe. Odnośnik działa raz.",
      "Jeśli to nie Ty, nic nie rób: bez Twojego hasła nikt na to konto nie wejdzie.",
    ],
    action: "Ustaw hasło",
  },
  "account-known": {
    subject: "Masz już konto w\u00a0E-Powiecie",
    paragraphs: [
      "Ktoś, pewnie Ty, chce założyć na ten adres konto mieszkańca w\u00a0E-Powiecie. Masz je już.",
      "Zaloguj się hasłem, którego używasz do tej pory. Jeśli go nie pamiętasz, na stronie logowania wybierz „Nie pamiętam hasła”.",
      "Jeśli to nie Ty, nic nie rób: na Twoim koncie nic się nie zmieniło.",
    ],
    action: "Zaloguj się",
  },
  reset: {
    subject: "Nowe hasło do E-Powiatu",
    paragraphs: [
      "Ktoś, pewnie Ty, poprosił o\u00a0nowe hasło do {{account}} w\u00a0E-Powiecie.",
      "Ustaw je do {{until}}. Odnośnik działa raz.",
      "Jeśli to nie Ty, nic nie rób: Twoje hasło działa dalej.",
    ],
    action: "Ustaw nowe hasło",
  },
} as const satisfies Record<string, MailWording>;

type AccountMails = typeof accountMails;

/** Name of a mail about an account. */
export type AccountTemplate = keyof AccountMails;

/** What such a mail needs to be written; `path` leads into the product. */
export type AccountMailData<Template extends AccountTemplate> = DataOf<
  AccountMails[Template]["subject"] | AccountMails[Template]["paragraphs"][number]
> & { readonly path: string };

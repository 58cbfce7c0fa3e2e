import { passwordWords } from "#app/i18n/password-words.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { paths } from "#app/paths.ts";
import { Notice } from "#app/ui/html/notice.tsx";

interface MailSentProps {
  /** What comes, and what to do with it. */
  note: string;
  /** What to do if it doesn't. */
  nothing: string;
  /** In a demo the mail lies where everybody can read it. */
  isDemo: boolean;
}

/** Sends a person to her mailbox, in words that don't say whether her address has an account. */
export function MailSent({ note, nothing, isDemo }: MailSentProps) {
  const words = passwordWords[useLanguage()].request;
  return (
    <>
      <Notice tone="info" title={words.sent} isAnnounced>
        {note} {isDemo && <a href={paths.devMail()}>{words.demoMail}</a>}
      </Notice>
      <p>{nothing}</p>
    </>
  );
}

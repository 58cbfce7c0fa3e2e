import { phoneHref } from "#app/i18n/phone-href.ts";
import type { ContactView } from "./contact-view.ts";

/** A person to write to in one line: her name, e-mail and telephone, as far as they are known. */
export function ContactLine({ contact }: { contact: ContactView }) {
  const { name, email, phone } = contact;
  return (
    <>
      {name}
      {email && (
        <>
          , <a href={`mailto:${email}`}>{email}</a>
        </>
      )}
      {phone && (
        <>
          , <a href={phoneHref(phone)}>{phone}</a>
        </>
      )}
    </>
  );
}

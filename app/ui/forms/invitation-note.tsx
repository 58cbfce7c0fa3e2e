import { Text } from "#app/ui/html/text.tsx";

/** What goes out by mail when somebody is hired or invited. */
export function InvitationNote() {
  return (
    <Text tone="muted">
      Na ten adres wyślemy odnośnik do ustawienia hasła. Działa 7&nbsp;dni i&nbsp;tylko raz. Jeśli ta osoba ma
      już hasło do E&#8209;Powiatu, napiszemy jej tylko, gdzie się zalogować.
    </Text>
  );
}

import { LinkButton } from "#app/ui/html/button.tsx";
import { Row } from "#app/ui/html/layout.tsx";
import { StatusTag } from "#app/ui/html/status-tag.tsx";
import { Text } from "#app/ui/html/text.tsx";
import type { UnexaminedView } from "./view-unexamined.ts";

/** The letter that tells the party her application was left unexamined: to be written, or where it stands. */
export function UnexaminedLetter({ view: { letter, newLetter } }: { view: UnexaminedView }) {
  return (
    <section aria-labelledby="zawiadomienie">
      <h2 id="zawiadomienie">Zawiadom stronę</h2>
      <p>
        Ustawa nie&nbsp;każe wydawać decyzji ani pisać, ale strona powinna wiedzieć, co może zrobić. Wyślij
        zawiadomienie, zanim zakończysz sprawę; na&nbsp;dowód doręczenia nie&nbsp;trzeba czekać.
      </p>
      {letter ? (
        <Row tight>
          <a href={letter.href}>{letter.title}</a>
          <StatusTag status={letter.status} look="plain">
            {letter.word}
          </StatusTag>
        </Row>
      ) : (
        <LinkButton look="secondary" icon="document" href={newLetter}>
          Napisz zawiadomienie
        </LinkButton>
      )}
      <Text tone="meta">Sprawę możesz zakończyć także bez tego pisma.</Text>
    </section>
  );
}

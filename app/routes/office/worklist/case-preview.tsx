import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/html/button.tsx";
import { Icon, type IconName } from "#app/ui/html/icon.tsx";
import { Row, Stack } from "#app/ui/html/layout.tsx";
import { Pane } from "#app/ui/html/panes.tsx";
import { SpineLabel } from "#app/ui/html/spine-label.tsx";
import { StatusTag } from "#app/ui/html/status-tag.tsx";
import { SummaryList } from "#app/ui/html/summary-list.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { ClockLine } from "../parts/clock-line.tsx";
import { useKeyHints } from "../shortcuts/use-key-hints.ts";
import styles from "./case-preview.module.css";
import type { PreviewedCase } from "./preview-case.ts";

const icons: Record<string, IconName> = { incoming: "inbox", outgoing: "send", internal: "document" };

/** The chosen case beside the list: whose move, how long, the latest documents, and on to the case itself. */
export function CasePreview({ office, preview }: { office: string; preview: PreviewedCase }) {
  const { mark, title, partyName, clock, documents, may } = preview;
  const keys = useKeyHints();
  return (
    <Pane
      head={
        <Stack gap="small">
          <Row tight>
            <SpineLabel mark={mark} />
            <StatusTag status={preview.status}>{preview.word}</StatusTag>
          </Row>
          <h2 id="podglad" tabIndex={-1}>
            {title}
          </h2>
          <Text tone="muted">{[partyName, preview.stage].filter(Boolean).join(" · ")}</Text>
          <Row tight>
            <LinkButton href={paths.case(office, mark)} shortcut={keys("Enter")}>
              Otwórz
            </LinkButton>
            {may.handOver && (
              <LinkButton look="secondary" href={paths.handler(office, mark)} shortcut={keys("D")}>
                Dekretuj
              </LinkButton>
            )}
            {may.write && (
              <LinkButton look="secondary" href={paths.newDocument(office, mark)} shortcut={keys("N")}>
                Napisz
              </LinkButton>
            )}
          </Row>
        </Stack>
      }
    >
      <Stack gap="large">
        {clock && (
          <section aria-label="Termin">
            <h3 className={styles.heading}>
              Termin <span className={styles.left}>{clock.left}</span>
            </h3>
            <ClockLine clock={clock} />
          </section>
        )}
        {documents.length > 0 && (
          <section>
            <h3 className={styles.heading}>Ostatnie</h3>
            <ul className={styles.documents}>
              {documents.map((document) => (
                <li className={styles.document} key={document.documentId}>
                  <Icon name={icons[document.kind] ?? "document"} />
                  <span>
                    {document.title}
                    <Text tone="meta">{document.facts}</Text>
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section>
          <h3 className={styles.heading}>Fakty</h3>
          <SummaryList
            look="facts"
            rows={[
              { label: "Prowadzi", value: preview.handlerName },
              ...(preview.substitute ? [{ label: "Zastępuje", value: preview.substitute }] : []),
              { label: "Komórka", value: preview.unitName },
              { label: "Kategoria", value: preview.category },
            ]}
          />
        </section>
      </Stack>
    </Pane>
  );
}

import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import { BackLink } from "#app/ui/html/breadcrumbs.tsx";
import { LinkButton } from "#app/ui/html/button.tsx";
import { Row } from "#app/ui/html/layout.tsx";
import { SpineLabel } from "#app/ui/html/spine-label.tsx";
import { StatusTag } from "#app/ui/html/status-tag.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { nbsp } from "#tenants/typography.ts";
import styles from "./editor.module.css";
import type { EditorView } from "./view-editor.ts";

/** Office and mark, as the address has them. */
export interface Place {
  readonly office: string;
  readonly mark: string;
}

interface EditorHeadProps {
  view: EditorView;
  place: Place;
  /** What has become of the typed text: "niezapisane zmiany". */
  saved?: ReactNode;
  children?: ReactNode;
}

/** The strip above the editor's panes: back to the case, mark, what it is, how it stands, what can be done. */
export function EditorHead({ view, place: { office, mark }, saved, children }: EditorHeadProps) {
  const step = (name: "pdf" | "wersje") => paths.documentStep(office, mark, view.documentId, name);
  return (
    <header className={styles.head}>
      <BackLink href={paths.case(office, mark)}>Sprawa</BackLink>
      <SpineLabel mark={mark} />
      <h1 className={styles.heading}>{nbsp(view.title)}</h1>
      <StatusTag status={view.status}>{view.word}</StatusTag>
      <Text tone="meta" as="span">
        {saved || `wersja ${view.version}, ${view.savedBy}, ${view.savedAt}`}
      </Text>
      <div className={styles.acts}>
        <Row tight>
          {view.version > 1 && (
            <LinkButton look="quiet" href={step("wersje")}>
              {`Różnice ${view.version - 1} → ${view.version}`}
            </LinkButton>
          )}
          <LinkButton look="secondary" icon="eye" href={step("pdf")} target="_blank">
            Podgląd PDF
          </LinkButton>
          {children}
        </Row>
      </div>
    </header>
  );
}

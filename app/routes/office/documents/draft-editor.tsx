import { Form } from "@remix-run/react";
import type { Refused } from "#app/http/refuse.ts";
import { paths } from "#app/paths.ts";
import { Banner } from "#app/ui/html/banner.tsx";
import { Button, LinkButton } from "#app/ui/html/button.tsx";
import { Row } from "#app/ui/html/layout.tsx";
import { Pane, Panes } from "#app/ui/html/panes.tsx";
import { PaperSheet } from "#app/ui/html/paper-sheet.tsx";
import type { PartDifference } from "#tenants/documents/index.ts";
import { RefusalNotice } from "../parts/refusal-notice.tsx";
import { ChecklistPane } from "./checklist-pane.tsx";
import { DataPane } from "./data-pane.tsx";
import { Differences } from "./differences.tsx";
import styles from "./editor.module.css";
import { EditorHead, type Place } from "./editor-head.tsx";
import { PartField } from "./part-field.tsx";
import { useDraftKeeping } from "./use-draft-keeping.ts";
import type { EditorView } from "./view-editor.ts";

/** A save that was refused: with all that was typed, and what somebody quicker has changed. */
export interface RefusedSaving extends Refused<string> {
  readonly typed?: Readonly<Record<string, string>>;
  readonly changed?: readonly PartDifference[];
  readonly newest?: number;
}

interface DraftEditorProps {
  view: EditorView;
  place: Place;
  /** Who else is writing, in sentences. */
  others?: readonly string[];
  refused?: RefusedSaving;
  /** The acceptor corrects the draft; what she writes becomes a version of hers and is approved at once (IK § 32). */
  isCorrecting: boolean;
}

/** The letter being written: what the law asks for, the paper, and the data, side by side. */
export function DraftEditor({ view, place, others = [], refused, isCorrecting }: DraftEditorProps) {
  const { office, mark } = place;
  const { documentId } = view;
  const { form, isChanged, onInput } = useDraftKeeping();
  const here = paths.document(office, mark, documentId);
  const approval = paths.documentStep(office, mark, documentId, "akceptacja");
  const typed = refused?.typed;
  return (
    <Form method="post" action={isCorrecting ? approval : here} noValidate ref={form} onInput={onInput}>
      <input type="hidden" name="wersja" value={refused?.newest ?? view.version} />
      <EditorHead view={view} place={place} saved={isChanged && "niezapisane zmiany"}>
        <LinkButton look="quiet" href={isCorrecting ? here : `${here}?podglad`}>
          {isCorrecting ? "Nie poprawiaj" : "Podgląd z\u00a0polami"}
        </LinkButton>
        {!isCorrecting && view.steps.includes("withdraw") && (
          <LinkButton look="quiet" href={paths.documentStep(office, mark, documentId, "wycofanie")}>
            Wycofaj…
          </LinkButton>
        )}
        {isCorrecting ? (
          <Button icon="check">Popraw i&nbsp;zaakceptuj</Button>
        ) : (
          <>
            <Button look={isChanged ? "primary" : "secondary"} icon="check" shortcut="Ctrl S">
              Zapisz
            </Button>
            <LinkButton
              look={isChanged ? "secondary" : "primary"}
              icon="forward"
              href={paths.documentStep(office, mark, documentId, "przekazanie")}
            >
              Przekaż do akceptacji
            </LinkButton>
          </>
        )}
      </EditorHead>
      {others.length > 0 && (
        <Banner tone="info" icon="people">
          <b>{others.join(" ")}</b> Uzgodnijcie, kto zapisze następną wersję.
        </Banner>
      )}
      {refused && (
        <div className={styles.strip}>
          <RefusalNotice room="documents" refused={refused}>
            {refused.changed && refused.changed.length > 0 && (
              <>
                <Differences differences={refused.changed} />
                <p>
                  Zapisz ponownie, jeśli Twój tekst ma być następną wersją. Tamta zostaje w&nbsp;historii.
                </p>
              </>
            )}
          </RefusalNotice>
        </div>
      )}
      <Panes layout="editor">
        <ChecklistPane view={view} place={place} isWriting />
        <Pane label="Treść pisma" isFlush>
          <PaperSheet label={`${view.letter.title}, ${mark}`}>
            <Row spread>
              <b>{view.letter.title}</b>
              <span>{mark}</span>
            </Row>
            {view.parts.map((part) => (
              <PartField
                part={part}
                typed={typed?.[`czesc.${part.part}`]}
                key={`${part.part}${view.version}`}
              />
            ))}
          </PaperSheet>
        </Pane>
        <DataPane view={view} place={place} typed={typed} isWriting />
      </Panes>
    </Form>
  );
}

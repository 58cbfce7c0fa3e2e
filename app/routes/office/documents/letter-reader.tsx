import { paths } from "#app/paths.ts";
import { Banner } from "#app/ui/html/banner.tsx";
import { LinkButton } from "#app/ui/html/button.tsx";
import { Pane, Panes } from "#app/ui/html/panes.tsx";
import { ChecklistPane } from "./checklist-pane.tsx";
import { DataPane } from "./data-pane.tsx";
import { EditorHead, type Place } from "./editor-head.tsx";
import { LetterPaper } from "./letter-paper.tsx";
import { ApprovalForms } from "./step-forms.tsx";
import type { EditorView } from "./view-editor.ts";

/** A letter that this person doesn't write now: its text with the values that came from the case, and her next step. */
export function LetterReader({ view, place }: { view: EditorView; place: Place }) {
  const { office, mark } = place;
  const { documentId, steps, values } = view;
  const here = paths.document(office, mark, documentId);
  const step = (name: "podpis" | "wysylka" | "ponowna-wysylka" | "wycofanie") =>
    paths.documentStep(office, mark, documentId, name);
  return (
    <>
      <EditorHead view={view} place={place}>
        {steps.includes("save") && (
          <LinkButton icon="sign" href={here}>
            Pisz dalej
          </LinkButton>
        )}
        {steps.includes("approve") && (
          <LinkButton look="secondary" href={`${here}?popraw`}>
            Popraw
          </LinkButton>
        )}
        {steps.includes("sign") && (
          <LinkButton icon="sign" href={step("podpis")}>
            Podpisz…
          </LinkButton>
        )}
        {steps.includes("dispatch") && (
          <LinkButton icon="send" href={step("wysylka")}>
            Wyślij…
          </LinkButton>
        )}
        {view.mayResend && (
          <LinkButton icon="send" href={step("ponowna-wysylka")}>
            Wyślij jeszcze raz…
          </LinkButton>
        )}
        {steps.includes("withdraw") && (
          <LinkButton look="quiet" href={step("wycofanie")}>
            Wycofaj…
          </LinkButton>
        )}
      </EditorHead>
      {view.withdrawal && (
        <Banner tone="info" icon="document">
          <b>To pismo jest wycofane.</b> Nie wyjdzie z&nbsp;urzędu; zostaje w&nbsp;aktach ze wszystkimi
          wersjami.
        </Banner>
      )}
      <Panes layout="editor">
        <ChecklistPane view={view} place={place} isWriting={false} />
        <Pane label="Treść pisma" isFlush>
          <LetterPaper letter={view.letter} values={values} />
        </Pane>
        <DataPane view={view} place={place} isWriting={false}>
          <ApprovalForms view={view} place={place} />
        </DataPane>
      </Panes>
    </>
  );
}

import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { Stack } from "#app/ui/html/layout.tsx";
import { Select } from "#app/ui/html/select.tsx";
import { TextArea } from "#app/ui/html/text-area.tsx";
import { ActForm } from "../parts/act-form.tsx";
import type { Place } from "./editor-head.tsx";
import type { EditorView } from "./view-editor.ts";

/** Consent and return, for whoever the letter waits for. */
export function ApprovalForms({ view, place }: { view: EditorView; place: Place }) {
  const { steps } = view;
  if (!steps.includes("approve") && !steps.includes("return")) return null;
  return (
    <section aria-labelledby="twoj-ruch">
      <Stack>
        <h3 id="twoj-ruch">Twój ruch</h3>
        {steps.includes("approve") && <ApprovalForm view={view} place={place} />}
        {steps.includes("return") && <ReturnForm view={view} place={place} />}
      </Stack>
    </section>
  );
}

type StepFormProps = {
  view: Pick<EditorView, "documentId" | "version" | "approvers" | "missingCount">;
  place: Place;
};

/** Hands the draft to whoever is to consent to it. */
export function HandoverForm({ view, place: { office, mark } }: StepFormProps) {
  return (
    <ActForm room="documents" action={paths.documentStep(office, mark, view.documentId, "przekazanie")}>
      <input type="hidden" name="wersja" value={view.version} />
      <Select
        name="osoba"
        label="Kto ma zaakceptować"
        hint={"Zwykle kierownik komórki, która prowadzi sprawę"}
        options={view.approvers}
        empty="Kierownik komórki"
        optional="unmarked"
      />
      <Button icon="forward">Przekaż do akceptacji</Button>
    </ActForm>
  );
}

/** Consents to the version that is read; it goes to the signatory, or to one more acceptor. */
export function ApprovalForm({ view, place: { office, mark } }: StepFormProps) {
  return (
    <ActForm room="documents" action={paths.documentStep(office, mark, view.documentId, "akceptacja")}>
      <input type="hidden" name="wersja" value={view.version} />
      <Select
        name="osoba"
        label="Komu dalej"
        options={view.approvers}
        empty="Do podpisu"
        optional="unmarked"
      />
      <Button icon="check">Akceptuj wersję {view.version}</Button>
    </ActForm>
  );
}

type WithdrawalFormProps = StepFormProps & {
  /** Whether nobody but its author has had the draft before her: then it needs no reason. */
  isOwnDraft: boolean;
  /** As typed before a refusal. */
  reason?: string;
};

/** Withdraws the letter for good; the reason stays with it in the files. */
export function WithdrawalForm({ view, place: { office, mark }, isOwnDraft, reason }: WithdrawalFormProps) {
  return (
    <ActForm room="documents" action={paths.documentStep(office, mark, view.documentId, "wycofanie")}>
      <input type="hidden" name="wersja" value={view.version} />
      <TextArea
        name="powod"
        label="Dlaczego je wycofujesz"
        hint={"Zostanie w\u00a0metryce i\u00a0przy piśmie, np. strona zmieniła wniosek"}
        rows={3}
        optional={isOwnDraft}
        defaultValue={reason}
      />
      <Button look="danger" icon="undo">
        Wycofaj pismo
      </Button>
    </ActForm>
  );
}

type ReturnFormProps = StepFormProps & {
  /** As typed before a refusal. */
  remarks?: string;
};

/** Sends the draft back to its author; the remarks stay with the version. */
export function ReturnForm({ view, place: { office, mark }, remarks }: ReturnFormProps) {
  return (
    <ActForm room="documents" action={paths.documentStep(office, mark, view.documentId, "zwrot")}>
      <input type="hidden" name="wersja" value={view.version} />
      <TextArea name="uwagi" label="Co poprawić" rows={3} defaultValue={remarks} />
      <Button look="secondary" icon="undo">
        Zwróć z&nbsp;uwagami
      </Button>
    </ActForm>
  );
}

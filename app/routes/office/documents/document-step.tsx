import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import { nbsp } from "#tenants/typography.ts";
import { StepPage } from "../parts/step-page.tsx";
import type { Place } from "./editor-head.tsx";
import type { EditorView } from "./view-editor.ts";

interface DocumentStepProps {
  view: Pick<EditorView, "documentId" | "title" | "version">;
  place: Place;
  heading: string;
  children: ReactNode;
}

/** A page of one step with a letter: what is done, to which version, and the form that does it. */
export function DocumentStepPage({ view, place: { office, mark }, heading, children }: DocumentStepProps) {
  return (
    <StepPage
      back={{ href: paths.document(office, mark, view.documentId), label: "Pismo" }}
      mark={mark}
      heading={heading}
      subject={
        <p>
          {nbsp(view.title)}, wersja&nbsp;{view.version}
        </p>
      }
    >
      {children}
    </StepPage>
  );
}

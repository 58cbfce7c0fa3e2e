import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import { nbsp } from "#tenants/typography.ts";
import { StepPage } from "../parts/step-page.tsx";

interface CaseStepProps {
  office: string;
  mark: string;
  heading: string;
  found: { readonly title: string; readonly partyName: string };
  children: ReactNode;
}

/** A page of one step with a case. */
export function CaseStep({ office, mark, heading, found, children }: CaseStepProps) {
  return (
    <StepPage
      back={{ href: paths.case(office, mark), label: "Sprawa" }}
      mark={mark}
      heading={heading}
      subject={
        <p>
          {nbsp(found.title)}, {found.partyName}
        </p>
      }
    >
      {children}
    </StepPage>
  );
}

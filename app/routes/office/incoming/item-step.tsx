import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import { ErrorSummary } from "#app/ui/html/error-summary.tsx";
import { Stack } from "#app/ui/html/layout.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { nbsp } from "#tenants/typography.ts";
import { StepPage } from "../parts/step-page.tsx";
import type { ItemFault } from "./item-fault.ts";

interface ItemStepProps {
  office: string;
  itemId: string;
  rpw: string;
  title: string;
  /** As the page was read: the form carries it, so that nobody's work is written over. */
  version: number;
  /** A verb: "Dekretuj". */
  heading: string;
  fault?: ItemFault;
  /** The form brings files. */
  bringsFiles?: boolean;
  children: ReactNode;
}

/** One step with an incoming item: what it is, and a form that says what becomes of it. */
export function ItemStep({ office, itemId, rpw, title, version, heading, ...form }: ItemStepProps) {
  const { fault, bringsFiles, children } = form;
  return (
    <StepPage
      back={{ href: paths.item(office, itemId), label: "Przesyłka" }}
      mark={rpw}
      heading={heading}
      subject={<Text tone="lead">{nbsp(title)}</Text>}
    >
      {fault && <ErrorSummary heading="Jeszcze nie zrobione" errors={[fault]} />}
      <form
        method="post"
        encType={bringsFiles ? "multipart/form-data" : undefined}
        noValidate
        data-submit-by-keys
      >
        <Stack>
          <input type="hidden" name="wersja" value={version} />
          {children}
        </Stack>
      </form>
    </StepPage>
  );
}

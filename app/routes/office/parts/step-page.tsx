import type { ReactNode } from "react";
import { BackLink } from "#app/ui/html/breadcrumbs.tsx";
import { Row, Stack } from "#app/ui/html/layout.tsx";
import { Pane, Panes } from "#app/ui/html/panes.tsx";
import { SpineLabel } from "#app/ui/html/spine-label.tsx";

interface StepPageProps {
  back: { href: string; label: string };
  /** The mark of the case, or the number of the item, that it is a step in. */
  mark?: string;
  /** What is about to be done, as a verb: "Podpisz decyzję". */
  heading: ReactNode;
  /** What it is done to. */
  subject?: ReactNode;
  isWide?: boolean;
  children: ReactNode;
}

/** One step of work: the way back, the mark of what it is done in, and what is to be decided. */
export function StepPage({ back, mark, heading, subject, isWide, children }: StepPageProps) {
  return (
    <Panes>
      <Pane
        head={
          <Row>
            <BackLink href={back.href}>{back.label}</BackLink>
            {mark && <SpineLabel mark={mark} />}
            <h1>{heading}</h1>
          </Row>
        }
      >
        <Stack measure={!isWide}>
          {subject}
          {children}
        </Stack>
      </Pane>
    </Panes>
  );
}

import type { ReactNode } from "react";
import { BackLink } from "#app/ui/html/breadcrumbs.tsx";
import { Row, Stack } from "#app/ui/html/layout.tsx";
import { Pane, Panes } from "#app/ui/html/panes.tsx";

interface StepProps {
  back: { href: string; label: string };
  /** What is about to be done, as a verb: "Nadaj rolę". */
  heading: string;
  children: ReactNode;
}

/** One step of administration: the way back, and what is to be decided. */
export function Step({ back, heading, children }: StepProps) {
  return (
    <Panes>
      <Pane
        head={
          <Row>
            <BackLink href={back.href}>{back.label}</BackLink>
            <h1>{heading}</h1>
          </Row>
        }
      >
        <Stack measure>{children}</Stack>
      </Pane>
    </Panes>
  );
}

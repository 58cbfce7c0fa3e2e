import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import { BackLink } from "#app/ui/html/breadcrumbs.tsx";
import { Button } from "#app/ui/html/button.tsx";
import { Row } from "#app/ui/html/layout.tsx";
import { DoorFrame } from "../office/door-frame.tsx";

interface CountyFrameProps {
  heading: ReactNode;
  /** Tables take the whole width of the page. */
  isWide?: boolean;
  /** On the list itself there is nowhere to go back to. */
  isList?: boolean;
  children: ReactNode;
}

/** The frame of the county administrator's pages. */
export function CountyFrame({ heading, isWide, isList, children }: CountyFrameProps) {
  return (
    <DoorFrame isWide={isWide} system="administracja powiatu">
      {!isList && <BackLink href={paths.county()}>Urzędy powiatu</BackLink>}
      <Row spread>
        <h1>{heading}</h1>
        {isList && (
          <form method="post" action={paths.signOut()}>
            <Button look="secondary">Wyloguj się</Button>
          </form>
        )}
      </Row>
      {children}
    </DoorFrame>
  );
}

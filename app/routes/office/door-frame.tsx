import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import { Page, Stack } from "#app/ui/html/layout.tsx";
import { OfficeBrand } from "#app/ui/html/office-brand.tsx";
import { MAIN_ID, SkipLink } from "#app/ui/html/skip-link.tsx";
import styles from "./door-frame.module.css";

interface DoorFrameProps {
  /** What is done behind this door. */
  system?: string;
  /** The whole page instead of a readable line. */
  isWide?: boolean;
  children: ReactNode;
}

/** The frame of pages that stand before any office: signing in, choosing where to work; the county's own. */
export function DoorFrame({ system = "praca w urzędzie", isWide, children }: DoorFrameProps) {
  return (
    <>
      <SkipLink label="Przejdź do treści" />
      <header className={styles.bar}>
        <Page>
          <OfficeBrand href={paths.home()} office="E-Powiat Częstochowski" system={system} />
        </Page>
      </header>
      <main className={styles.main} id={MAIN_ID} tabIndex={-1}>
        <Page>
          <Stack measure={!isWide}>{children}</Stack>
        </Page>
      </main>
    </>
  );
}

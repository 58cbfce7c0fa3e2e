import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import { Page, Stack } from "#app/ui/html/layout.tsx";
import { OfficeBrand } from "#app/ui/html/office-brand.tsx";
import { MAIN_ID, SkipLink } from "#app/ui/html/skip-link.tsx";
import styles from "./door-frame.module.css";

/** The frame of pages that stand before any office: signing in, choosing where to work. */
export function DoorFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <SkipLink label="Przejdź do treści" />
      <header className={styles.bar}>
        <Page>
          <OfficeBrand href={paths.home()} office="E-Powiat Częstochowski" system="praca w urzędzie" />
        </Page>
      </header>
      <main className={styles.main} id={MAIN_ID} tabIndex={-1}>
        <Page>
          <Stack measure>{children}</Stack>
        </Page>
      </main>
    </>
  );
}

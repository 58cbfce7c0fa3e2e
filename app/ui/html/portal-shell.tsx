import type { ReactNode } from "react";
import { Page } from "./layout.tsx";
import { OfficeBrand, type OfficeBrandProps } from "./office-brand.tsx";
import styles from "./portal-shell.module.css";
import { MAIN_ID, SkipLink } from "./skip-link.tsx";
import { type TabLink, Tabs } from "./tabs.tsx";

interface PortalShellProps {
  labels: { skip: string; navigation: string; languages: string };
  brand: OfficeBrandProps;
  /** Who is signed in. */
  person?: string;
  /** Signing in or out: a link, or a form with one button (both look like links here). */
  account?: ReactNode;
  /** The other languages; choosing one is remembered, so it is a form and not a link. */
  languages: { action: string; name: string; choices: readonly { value: string; label: string }[] };
  tabs: readonly TabLink[];
  /** A strip under the navigation: training, outage. */
  banner?: ReactNode;
  /** Back link or breadcrumbs: above `<main>`, so that the skip link passes them by. */
  way?: ReactNode;
  footer: { address: ReactNode; links: readonly { href: string; label: string }[] };
  children: ReactNode;
}

/** Bar, navigation, content and footer of every resident's page. Works at 320 px and without JavaScript. */
export function PortalShell(props: PortalShellProps) {
  const { labels, brand, person, account, languages, tabs, banner, way, footer, children } = props;
  return (
    <>
      <SkipLink label={labels.skip} />
      <header>
        <div className={styles.bar}>
          <Page>
            <div className={styles.barRow}>
              <OfficeBrand {...brand} />
              <div className={styles.who}>
                {person && <span className={styles.person}>{person}</span>}
                {account}
                <form
                  method="post"
                  action={languages.action}
                  aria-label={labels.languages}
                  className={styles.languages}
                >
                  {languages.choices.map(({ value, label }) => (
                    <button type="submit" name={languages.name} value={value} lang={value} key={value}>
                      {label}
                    </button>
                  ))}
                </form>
              </div>
            </div>
          </Page>
        </div>
        <div className={styles.band} />
        <div className={styles.tabs}>
          <Page>
            <Tabs label={labels.navigation} tabs={tabs} />
          </Page>
        </div>
        {banner}
        {way && <Page>{way}</Page>}
      </header>
      <main className={styles.main} id={MAIN_ID} tabIndex={-1}>
        <Page>{children}</Page>
      </main>
      <footer className={styles.footer}>
        <Page>
          <div className={styles.footerRow}>
            <span>{footer.address}</span>
            {footer.links.map((link) => (
              <a href={link.href} key={link.href}>
                {link.label}
              </a>
            ))}
          </div>
        </Page>
      </footer>
    </>
  );
}
